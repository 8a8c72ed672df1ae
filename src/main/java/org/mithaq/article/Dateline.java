package org.mithaq.article;

import org.jspecify.annotations.Nullable;

/**
 * The words before a story that say where it was written and by whom.
 *
 * @param place place words as written, or null
 * @param agency name of the agency or outlet, or null
 * @param end offset of the story's first word
 */
record Dateline(@Nullable String place, @Nullable String agency, int end) {}
