/**
 * One class per command. Results go to standard output, everything else to standard error.
 */
@NullMarked
package org.mithaq.cli;

import org.jspecify.annotations.NullMarked;
