/**
 * Plain text files with their sidecars.
 */
@NullMarked
package org.mithaq.source.text;

import org.jspecify.annotations.NullMarked;
