/**
 * Language packs and the world's names as data, checked and compiled by the build, or at start-up where they have changed since. Start reading at {@link Lexicon}.
 */
@NullMarked
package org.mithaq.lexicon;

import org.jspecify.annotations.NullMarked;
