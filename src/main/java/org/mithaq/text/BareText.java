package org.mithaq.text;

/**
 * Puts back what some archives took out of a text in small letters: they keep a blank where a comma, a quotation mark or an apostrophe stood, so that two blanks
 * are a pause and a lone "s" belongs to the word before. Nothing moves: a sign takes the place of a blank.
 */
final class BareText {
    private static final int SHORTEST = 60;

    private BareText() {}

    /** Restores the signs in a range when it has letters, but no capitals and none of these signs. */
    static void restore(char[] chars, int start, int end) {
        if (end - start < SHORTEST || !isBare(chars, start, end)) {
            return;
        }
        for (int i = start + 1; i < end - 2; i++) {
            if (chars[i] != ' ') {
                continue;
            }
            char next = chars[i + 1];
            if (next == ' ') {
                boolean pause = isWord(chars[i - 1]) && isWord(behind(chars, i + 2, end));
                chars[i] = pause ? ',' : ' ';
            } else if (next == 's' && !isWord(chars[i + 2]) && isLetter(chars[i - 1])) {
                chars[i] = '\'';
            } else if (next == 't' && !isWord(chars[i + 2]) && chars[i - 1] == 'n') {
                chars[i] = '\'';
            } else if (isDigit(chars[i - 1]) && thousands(chars, i + 1, end)) {
                chars[i] = ',';
            }
        }
    }

    private static boolean isBare(char[] chars, int start, int end) {
        boolean pause = false;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c == ',' || c == '"' || c == '\'' || c > '\u017F' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
            pause |= c == ' ' && i > start && (chars[i - 1] == ' ' || (i + 1 < end && chars[i + 1] == 's'));
        }
        return pause;
    }

    private static char behind(char[] chars, int from, int end) {
        int i = from;
        while (i < end && chars[i] == ' ') {
            i++;
        }
        return i < end ? chars[i] : ' ';
    }

    private static boolean thousands(char[] chars, int from, int end) {
        boolean three = from + 3 <= end && isDigit(chars[from]) && isDigit(chars[from + 1]) && isDigit(chars[from + 2]);
        return three && (from + 3 == end || !isWord(chars[from + 3]));
    }

    private static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || c == '%';
    }

    private static boolean isLetter(char c) {
        return Folding.kind(c) == Folding.LATIN;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
