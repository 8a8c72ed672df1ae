/**
 * Folded text with a map back to the original offsets, tokens and sentences. Knows nothing but the JDK and ICU.
 */
@NullMarked
package org.mithaq.text;

import org.jspecify.annotations.NullMarked;
