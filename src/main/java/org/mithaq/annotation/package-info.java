/**
 * Mentions of states, persons, organisations, dates and instruments in an article's text, and the values they stand for.
 */
@NullMarked
package org.mithaq.annotation;

import org.jspecify.annotations.NullMarked;
