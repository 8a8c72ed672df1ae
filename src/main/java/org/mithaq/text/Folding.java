package org.mithaq.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * Folds characters to the key under which words are looked up: marks and tatweel go, alef, ya and ta marbuta lose their variants, Persian letters
 * become Arabic, digits become ASCII, Latin letters lose case and accents. Hamza on waw and ya stays, because it separates real words.
 */
public final class Folding {
    private static final char DROP = '\0';
    private static final char[] TABLE = new char[0x10000];
    private static final byte[] CLASS = new byte[0x10000];

    /** Not part of a word. */
    public static final int OTHER = 0;
    /** An Arabic letter or mark. */
    public static final int ARABIC = 1;
    /** A letter of another script. */
    public static final int LATIN = 2;
    /** A digit. */
    public static final int DIGIT = 3;
    /** White space other than a line end. */
    public static final int SPACE = 4;
    /** A line end. */
    public static final int LINE = 5;
    /** Dropped wherever it stands: direction marks, byte order marks, soft hyphens. */
    public static final int IGNORED = 6;

    /** First and last of units that are all of one class and their own folded forms: ideographs, Hangul, halves of characters and private use. */
    private static final char[][] PLAIN = {
        {'\u3400', '\u4DBF', LATIN},
        {'\u4E00', '\u9FFC', LATIN},
        {'\uAC00', '\uD7A3', LATIN},
        {'\uD800', '\uF8FF', OTHER}
    };

    static {
        // At the start of a short run this is a cost: three in four units are plain, and a class's own fields are slow
        // to reach until it is made.
        char[] table = TABLE;
        byte[] classes = CLASS;
        Normalizer2 nfkd = Normalizer2.getNFKDInstance();
        int next = 0;
        for (char[] plain : PLAIN) {
            fill(table, classes, next, plain[0], nfkd);
            next = plain[1] + 1;
            for (int c = plain[0]; c < next; c++) {
                table[c] = (char) c;
            }
            Arrays.fill(classes, plain[0], next, (byte) plain[2]);
        }
        fill(table, classes, next, table.length, nfkd);
    }

    private Folding() {}

    /** Class of a UTF-16 unit: one of this class's constants. */
    public static int kind(char c) {
        return CLASS[c];
    }

    /** Folded form of a unit, or NUL where it is dropped. */
    public static char fold(char c) {
        return TABLE[c];
    }

    /** Folded form of a whole string, for terms; lam-alef ligatures count as two letters. */
    public static String fold(String text) {
        char[] out = new char[text.length() * 2];
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n = append(text.charAt(i), out, n);
        }
        return new String(out, 0, n);
    }

    /** Appends the folded form of a unit at {@code at} and returns the next free place. */
    public static int append(char c, char[] out, int at) {
        if (c >= 0xFEF5 && c <= 0xFEFC) {
            out[at] = 'ل';
            out[at + 1] = 'ا';
            return at + 2;
        }
        char f = TABLE[c];
        if (f == DROP) {
            return at;
        }
        out[at] = f;
        return at + 1;
    }

    private static void fill(char[] table, byte[] classes, int from, int to, Normalizer2 nfkd) {
        for (int c = from; c < to; c++) {
            table[c] = fold((char) c, nfkd);
            classes[c] = (byte) classify((char) c);
        }
    }

    static char fold(char c, Normalizer2 nfkd) {
        if (isMark(c) || isIgnored(c)) {
            return DROP;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case 'ڤ' -> 'ف';
            case 'پ' -> 'ب';
            case 'گ' -> 'ك';
            case 'چ' -> 'ج';
            case 'ı' -> 'i';
            case '’', '‘', 'ʼ', '`' -> '\'';
            default -> foldOther(c, nfkd);
        };
    }

    private static char foldOther(char c, Normalizer2 nfkd) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if ((c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE)) {
            String base = nfkd.normalize(String.valueOf(c));
            return base.isEmpty() || base.charAt(0) == c ? c : fold(base.charAt(0), nfkd);
        }
        if (Character.isLetter(c) && c > 0x7f && c < 0x600) {
            String base = nfkd.normalize(String.valueOf(c));
            return small(c, base.charAt(0), nfkd);
        }
        return small(c, c, nfkd);
    }

    /** Lower case may have a folded form of its own: the sign for Angstrom, the n with an apostrophe. */
    private static char small(char c, char base, Normalizer2 nfkd) {
        char small = Character.toLowerCase(base);
        return small == c ? c : fold(small, nfkd);
    }

    private static boolean isMark(char c) {
        return (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || c == 0x0640
                || (c >= 0x0610 && c <= 0x061A)
                || (c >= 0x0300 && c <= 0x036F);
    }

    private static boolean isIgnored(char c) {
        return (c >= 0x200C && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || c == 0x00AD;
    }

    static int classify(char c) {
        if (isIgnored(c)) {
            return IGNORED;
        }
        if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
            return LINE;
        }
        if (Character.digit(c, 10) >= 0) {
            return DIGIT;
        }
        if (Character.isWhitespace(c) || c == 0x00A0 || c == 0x202F) {
            return SPACE;
        }
        boolean arabicBlock = (c >= 0x0600 && c <= 0x06FF)
                || (c >= 0x0750 && c <= 0x077F)
                || (c >= 0xFB50 && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFE);
        if (arabicBlock && (Character.isLetter(c) || isMark(c))) {
            return ARABIC;
        }
        return Character.isLetter(c) || isMark(c) ? LATIN : OTHER;
    }

    /** Whether every character of a folded word is an Arabic letter. */
    public static boolean isArabic(CharSequence word) {
        return word.length() > 0 && word.chars().allMatch(c -> CLASS[c] == ARABIC);
    }

    static char[] grow(char[] a, int needed) {
        return needed <= a.length ? a : Arrays.copyOf(a, Math.max(needed, a.length * 2));
    }
}
