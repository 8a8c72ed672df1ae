/**
 * Accords, their parties and subjects, as found in one article.
 */
@NullMarked
package org.mithaq.accord;

import org.jspecify.annotations.NullMarked;
