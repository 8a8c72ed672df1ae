/**
 * Tests of the command line.
 */
@NullMarked
package org.mithaq.cli;

import org.jspecify.annotations.NullMarked;
