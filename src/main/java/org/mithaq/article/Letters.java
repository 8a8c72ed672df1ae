package org.mithaq.article;

/** Spellings made alike, to compare short pieces of a text with cue words. Offsets are lost: never for the story itself. */
final class Letters {
    /** Characters below it are most of an article in either script; what is asked of them is worked out once. */
    private static final int COMMON = 0x700;

    private static final char[] FOLDED = new char[COMMON];
    private static final boolean[] LETTER = new boolean[COMMON];
    private static final boolean[] DIGIT = new boolean[COMMON];
    private static final boolean[] BLANK = new boolean[COMMON];
    private static final char[] PLAIN = new char[COMMON];

    static {
        for (char c = 0; c < COMMON; c++) {
            FOLDED[c] = foldAny(c);
            LETTER[c] = isAnyLetter(c);
            DIGIT[c] = Character.isDigit(c);
            BLANK[c] = isAnyBlank(c);
            boolean latin = (c | 32) >= 'a' && (c | 32) <= 'z';
            PLAIN[c] = latin || (c >= 0x0621 && c <= 0x064A && c != 'ـ') ? FOLDED[c] : 0;
        }
    }

    private Letters() {}

    /** One character without case and hamza; 0 for marks that do not count: short vowels, tatweel, direction marks. */
    static char fold(char c) {
        return c < COMMON ? FOLDED[c] : foldAny(c);
    }

    private static char foldAny(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ـ', '\u0670', '\u061C', '\uFEFF' -> 0;
            default -> isMark(c) ? 0 : isArabicLetter(c) ? c : Character.toLowerCase(c);
        };
    }

    /** The folded form of a letter of the English or the Arabic alphabet, 0 for anything else. */
    static char plain(char c) {
        return c < COMMON ? PLAIN[c] : 0;
    }

    /** As {@link Character#isLetter(char)}, and quicker for the two scripts that most articles are written in. */
    static boolean isLetter(char c) {
        return c < COMMON ? LETTER[c] : isAnyLetter(c);
    }

    /** As {@link Character#isDigit(char)}. */
    static boolean isDigit(char c) {
        return c < COMMON ? DIGIT[c] : Character.isDigit(c);
    }

    private static boolean isAnyLetter(char c) {
        if (c < 0x80) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        return isArabicLetter(c) || (!isPunctuationBlock(c) && Character.isLetter(c));
    }

    /** The Arabic comma and its kin, and the dashes and quotation marks of all scripts. */
    private static boolean isPunctuationBlock(char c) {
        return (c >= 0x0600 && c < 0x0620) || (c >= 0x2000 && c < 0x2070);
    }

    private static boolean isArabicLetter(char c) {
        return (c >= 0x0621 && c <= 0x064A && c != 'ـ') || (c >= 0x0671 && c <= 0x06D3);
    }

    private static boolean isMark(char c) {
        return (c >= 0x064B && c <= 0x0652) || isDirectionMark(c);
    }

    private static boolean isDirectionMark(char c) {
        return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069);
    }

    /** White space of any kind, and marks that nobody sees. */
    static boolean isBlank(char c) {
        return c < COMMON ? BLANK[c] : isAnyBlank(c);
    }

    private static boolean isAnyBlank(char c) {
        return c <= ' ' || (c > 0x7F && !isArabicLetter(c) && isUnseen(c));
    }

    private static boolean isUnseen(char c) {
        return Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF' || isDirectionMark(c);
    }

    /** Folded, with single spaces between words. */
    static String folded(String text, int start, int end) {
        char[] out = new char[2 * (end - start)];
        int length = 0;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            char folded = blank ? 0 : fold(c);
            gap |= blank && !isDirectionMark(c);
            if (folded != 0) {
                if (gap && length > 0) {
                    out[length++] = ' ';
                }
                out[length++] = folded;
                gap = false;
            }
        }
        return new String(out, 0, length);
    }

    /** {@link #folded(String, int, int)} of a whole text. */
    static String folded(String text) {
        return folded(text, 0, text.length());
    }

    /** Letters and digits alone, folded: "أ.ف.ب" and "أ ف ب" are one. */
    static String key(String text, int start, int end) {
        return key(text, start, end, end - start);
    }

    /** The first letters and digits of a key, {@code most} at the most. */
    static String key(String text, int start, int end, int most) {
        char[] out = new char[Math.min(most, end - start)];
        int length = 0;
        for (int i = start; i < end && length < out.length; i++) {
            char folded = fold(text.charAt(i));
            if (folded != 0 && (isLetter(folded) || isDigit(folded))) {
                out[length++] = folded;
            }
        }
        return new String(out, 0, length);
    }

    /** Whether {@link #key} has a letter or digit to show for a text. */
    static boolean hasKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char folded = fold(text.charAt(i));
            if (folded != 0 && (isLetter(folded) || isDigit(folded))) {
                return true;
            }
        }
        return false;
    }

    /** {@link #key(String, int, int)} of a whole text. */
    static String key(String text) {
        return key(text, 0, text.length());
    }

    /** First offset from {@code start} that is not blank, or {@code end}. */
    static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Exclusive end behind the last character before {@code end} that is not blank, or {@code start}. */
    static int trimEnd(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
