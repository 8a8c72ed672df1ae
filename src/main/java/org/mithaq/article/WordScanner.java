package org.mithaq.article;

/**
 * Goes through the words and numbers of a text without making strings of them. Holds its place, and the word it stands at. Spellings that newsrooms
 * write either way are one: case, hamza, short vowels, the last letters of مدرسة and مبنى, thousands separators.
 */
final class WordScanner {
    private static final int PRIME = 0x01000193;

    private final String text;
    private final int end;
    private int at;
    private int start;
    private int hash;
    private boolean number;

    WordScanner(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** Moves to the next word; false when there is none. */
    boolean next() {
        while (at < end && !isPart(text.charAt(at))) {
            at++;
        }
        if (at >= end) {
            return false;
        }
        start = at;
        number = Letters.isDigit(text.charAt(at));
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
            char c = text.charAt(at);
            char folded = Letters.fold(c);
            if (folded != 0 && !isPart(c)) {
                return;
            }
            add(alike(folded));
            at++;
        }
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
            char c = text.charAt(at);
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
        return mark && at + 1 < end && Letters.isDigit(text.charAt(at + 1));
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
        return start;
    }
}
