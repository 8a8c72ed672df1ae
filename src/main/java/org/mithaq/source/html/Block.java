package org.mithaq.source.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, a heading, an item, a row or a line of the page.
 *
 * @param area the innermost area it stands in
 * @param kind what it is
 * @param text its text, white space folded
 * @param weight its length; a Han letter says as much as three Latin ones
 * @param linked the weight of the text in links
 */
record Block(Area area, Kind kind, String text, int weight, int linked) {
    private static final int LATIN_PER_HAN = 3;
    private static final int PROSE = 70;
    private static final int LONG_PROSE = 160;

    /** What a block is by its tag. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        LINE
    }

    static Block of(Area area, Kind kind, String text, int linkedCharacters) {
        int weight = weight(text);
        int linked = text.isEmpty() ? 0 : (int) ((long) weight * linkedCharacters / text.length());
        return new Block(area, kind, text, weight, Math.min(linked, weight));
    }

    static int weight(String text) {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2E80' && c <= '\uD7AF') {
                wide++;
            }
        }
        return text.length() + (LATIN_PER_HAN - 1) * wide;
    }

    /** A table's row out of its cells. */
    static Block row(Area area, List<Block> cells) {
        String text = cells.stream().map(Block::text).collect(Collectors.joining(" | "));
        return new Block(
                area,
                Kind.ROW,
                text,
                weight(text),
                cells.stream().mapToInt(Block::linked).sum());
    }

    double linkShare() {
        return weight == 0 ? 0 : (double) linked / weight;
    }

    int unlinked() {
        return weight - linked;
    }

    /** Whether it is told in sentences, as an article is. */
    boolean isProse() {
        if (kind == Kind.HEADING) {
            return false;
        }
        boolean sentence = weight >= PROSE && linkShare() < 0.4 && Punctuation.hasSentence(text);
        return sentence || (unlinked() >= LONG_PROSE && linkShare() < 0.6);
    }
}
