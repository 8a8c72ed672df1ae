package org.mithaq.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Rejection;

/**
 * What of a text is the story.
 *
 * @param start first offset that is read
 * @param end exclusive end
 * @param lines the lines of the story, without those cut; at least one
 * @param cuts ranges inside that are not read
 * @param warnings one W_NOISE for each piece that was cut, in the text's order
 * @param copyright the copyright line, or null
 * @param source agency or outlet of a byline, or null
 * @param dates lines that were cut and hold a date of publication
 */
record Body(
        int start,
        int end,
        List<Line> lines,
        List<Article.Cut> cuts,
        List<Rejection> warnings,
        @Nullable CopyrightLine copyright,
        @Nullable String source,
        List<Line> dates) {}
