/**
 * Language packs and the world's names as data, checked and compiled once at start-up.
 */
@NullMarked
package org.mithaq.lexicon;

import org.jspecify.annotations.NullMarked;
