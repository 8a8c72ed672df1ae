/**
 * Tests of the project as a whole.
 */
@NullMarked
package org.mithaq;

import org.jspecify.annotations.NullMarked;
