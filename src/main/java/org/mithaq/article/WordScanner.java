package org.mithaq.article;

/**
 * Goes through the words and numbers of a text without making strings of them. Holds its place, and the word it stands at. Spellings that newsrooms
 * write either way are one: case, hamza, short vowels, the last letters of مدرسة and مبنى, thousands separators.
 */
final class WordScanner {
    private static final int PRIME = 0x01000193;

    /** What a letter below counts as: 0 for a mark that does not count, {@link #END} for what is no part of a word. */
    private static final char[] ALIKE = new char[0x700];

    private static final char END = '\uFFFF';

    static {
        for (char c = 0; c < ALIKE.length; c++) {
            ALIKE[c] = anyAlike(c);
        }
    }

    /** The range alone. */
    private final char[] chars;

    private final int base;
    private final int end;
    private int at;
    private int start;
    private int hash;
    private boolean number;

    WordScanner(String text, int start, int end) {
        this.base = start;
        this.end = Math.max(0, end - start);
        this.chars = new char[this.end];
        text.getChars(start, start + this.end, chars, 0);
    }

    /** Moves to the next word; false when there is none. */
    boolean next() {
        while (at < end && !isPart(chars[at])) {
            at++;
        }
        if (at >= end) {
            return false;
        }
        start = at;
        number = Letters.isDigit(chars[at]);
        hash = 0x811C9DC5;
        if (number) {
            readNumber();
        } else {
            readWord();
        }
        return true;
    }

    private static boolean isPart(char c) {
        return Letters.isLetter(c) || Letters.isDigit(c) || Character.isSurrogate(c);
    }

    private void readWord() {
        while (at < end) {
            char c = chars[at];
            char alike = c < ALIKE.length ? ALIKE[c] : anyAlike(c);
            if (alike == END) {
                return;
            }
            add(alike);
            at++;
        }
    }

    private static char anyAlike(char c) {
        char folded = Letters.fold(c);
        return folded != 0 && !isPart(c) ? END : alike(folded);
    }

    private static char alike(char folded) {
        return switch (folded) {
            case 'ة' -> 'ه';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> folded;
        };
    }

    private void readNumber() {
        while (at < end) {
            char c = chars[at];
            if (Letters.isDigit(c)) {
                add((char) ('0' + Character.digit(c, 10)));
            } else if (!isSeparator(c)) {
                return;
            } else if (c == '.' || c == '٫') {
                add('.');
            }
            at++;
        }
    }

    private boolean isSeparator(char c) {
        boolean mark = c == '.' || c == ',' || c == '٫' || c == '٬';
        return mark && at + 1 < end && Letters.isDigit(chars[at + 1]);
    }

    private void add(char c) {
        hash = c == 0 ? hash : (hash ^ c) * PRIME;
    }

    /** Equal for equal words; the lowest bit says whether it is a number. */
    int word() {
        int mixed = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        mixed ^= mixed >>> 13;
        return number ? mixed | 1 : mixed & ~1;
    }

    /** Offset of the word's first character. */
    int start() {
        return base + start;
    }
}
