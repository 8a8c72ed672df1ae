package org.mithaq.ledger;

import java.util.Arrays;

/** A text's code point offsets and line numbers by UTF-16 offset, found without counting from the start each time. */
final class Positions {
    private static final int STEP = 512;

    private final String text;
    private final int[] codePoints;
    private final boolean isPlain;
    private final int[] lineStarts;

    Positions(String text) {
        this.text = text;
        char[] chars = text.toCharArray();
        this.isPlain = !hasSurrogates(chars);
        this.codePoints = isPlain ? new int[0] : checkpoints(text);
        this.lineStarts = lineStarts(chars);
    }

    /** Code points before a UTF-16 offset. */
    int codePoint(int offset) {
        if (isPlain) {
            return offset;
        }
        int step = offset / STEP;
        return codePoints[step]
                + text.codePointCount(afterPair(text, step * STEP), Math.max(afterPair(text, step * STEP), offset));
    }

    /** Line of a UTF-16 offset, from 1; LF, CR and CR LF end a line. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] checkpoints(String text) {
        int[] counts = new int[text.length() / STEP + 1];
        for (int step = 1; step < counts.length; step++) {
            int from = afterPair(text, (step - 1) * STEP);
            counts[step] = counts[step - 1] + text.codePointCount(from, afterPair(text, step * STEP));
        }
        return counts;
    }

    /** The offset itself, or the one behind it where it would cut a surrogate pair. */
    private static int afterPair(String text, int offset) {
        boolean cuts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return cuts ? offset + 1 : offset;
    }

    private static boolean hasSurrogates(char[] text) {
        for (char c : text) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    private static int[] lineStarts(char[] text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            if (text[i] <= '\r' && endsLine(text, i)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(char[] text, int i) {
        char c = text[i];
        return c == '\n' || (c == '\r' && (i + 1 == text.length || text[i + 1] != '\n'));
    }
}
