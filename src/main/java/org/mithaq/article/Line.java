package org.mithaq.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that holds more than blanks.
 *
 * @param start offset of its first character that is not blank
 * @param end exclusive, behind its last such character
 */
record Line(int start, int end) {
    /** Closing marks that may follow a sentence's end. */
    private static final String CLOSING = "\"'”’“»›)]";

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        char[] chars = text.toCharArray();
        int start = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            // All but a few characters are told to be none by this alone.
            if ((c <= '\u0085' && (c <= '\r' || c == '\u0085')) || c >= '\u2028') {
                if (isBreak(c)) {
                    add(lines, text, start, i);
                    start = i + 1;
                }
            }
        }
        add(lines, text, start, chars.length);
        return lines;
    }

    private static void add(List<Line> lines, String text, int start, int end) {
        int first = Letters.skipBlanks(text, start, end);
        if (first < end) {
            lines.add(new Line(first, Letters.trimEnd(text, first, end)));
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Lines are looked up by it. */
    @Override
    public int hashCode() {
        return start * 31 + end;
    }

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    static boolean isSentenceEnd(char c) {
        return switch (c) {
            case '.', '!', '?', '؟', '۔', '…', '。' -> true;
            default -> false;
        };
    }

    /** Whether the line ends as a sentence does. */
    boolean endsSentence(String text) {
        return endsSentence(text, start, end);
    }

    /** Whether the words before an offset end as a sentence does; true where there are none. */
    static boolean endsSentence(String text, int start, int end) {
        int at = end;
        while (at > start && (Letters.isBlank(text.charAt(at - 1)) || CLOSING.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at == start || isSentenceEnd(text.charAt(at - 1));
    }
}
