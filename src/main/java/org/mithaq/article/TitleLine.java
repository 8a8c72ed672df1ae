package org.mithaq.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.SourceDocument;

/** Tells a headline above a story from its lead. Cautious: a lead without a full stop looks like a headline, and it is the best of a story. */
final class TitleLine {
    private static final int LONGEST = 110;
    private static final int FEWEST_WORDS = 3;

    private TitleLine() {}

    /** The first line, where it is the headline; empty when the story begins there. */
    static Optional<Line> of(SourceDocument document, Body body, @Nullable Dateline dateline) {
        Line first = body.lines().get(0);
        if (body.lines().size() < 2) {
            return Optional.empty();
        }
        if (dateline != null) {
            boolean isAbove = dateline.end() > body.lines().get(1).start();
            return isAbove && mayBe(document.text(), first) ? Optional.of(first) : Optional.empty();
        }
        return isKnown(document, first) || stands(document.text(), body, first) ? Optional.of(first) : Optional.empty();
    }

    /** Many texts repeat the headline that their metadata have. */
    private static boolean isKnown(SourceDocument document, Line first) {
        String headline = document.metadata().get("headline");
        return headline != null && Letters.key(headline).equals(Letters.key(first.in(document.text())));
    }

    /** Something stands between it and the story: a blank line, or lines that were cut. */
    private static boolean stands(String text, Body body, Line first) {
        Line next = body.lines().get(1);
        boolean isApart = body.cuts().stream().anyMatch(cut -> cut.start() < next.start())
                || lineBreaks(text, first.end(), next.start()) > 1;
        return isApart && mayBe(text, first) && next.length() > first.length() && next.endsSentence(text);
    }

    private static long lineBreaks(String text, int from, int to) {
        return text.substring(from, to)
                .replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    private static boolean mayBe(String text, Line line) {
        char last = text.charAt(line.end() - 1);
        return line.length() <= LONGEST
                && line.in(text).split("\\s+").length >= FEWEST_WORDS
                && ",،:;؛.".indexOf(last) < 0;
    }
}
