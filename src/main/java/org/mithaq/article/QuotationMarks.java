package org.mithaq.article;

import org.jspecify.annotations.Nullable;

/** Finds the first quotation mark that has no partner or points the wrong way. Single marks are left alone: apostrophes. */
final class QuotationMarks {
    private static final int DEEPEST = 8;

    private final String text;
    private final int[] opened = new int[DEEPEST];
    private int depth;

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** A mark at fault: its offset, or -1 when all is well between these offsets. */
    static int firstFault(String text, int start, int end) {
        return new QuotationMarks(text).scan(start, end);
    }

    private int scan(int start, int end) {
        char[] chars = new char[Math.max(0, end - start)];
        text.getChars(start, start + chars.length, chars, 0);
        for (int i = start; i < end; i++) {
            char c = chars[i - start];
            if (isPlain(c)) {
                continue;
            }
            int fault = c == '\n' || c == '\r' ? endOfParagraph(i, end) : mark(c, i);
            if (fault >= 0) {
                return fault;
            }
        }
        return depth > 0 ? opened[0] : -1;
    }

    /** Latin and Arabic letters and the like: nearly all of a text, and no marks. */
    private static boolean isPlain(char c) {
        return (c > '"' && c < '«') || c == ' ' || (c >= 0x0600 && c < 0x0700);
    }

    private int mark(char c, int at) {
        return switch (c) {
            case '"' -> straight(at);
            case '„', '«', '‹' -> open(at);
            case '“' -> isOpen('„') ? close() : open(at);
            case '”' -> isOpen('“') || isOpen('„') ? close() : at;
            case '»' -> isOpen('«') ? close() : at;
            case '›' -> isOpen('‹') ? close() : at;
            default -> -1;
        };
    }

    /** A straight mark between letters belongs to the word, as in Hebrew abbreviations; behind a number it means inches. */
    private int straight(int at) {
        if (isOpen('"')) {
            return close();
        }
        boolean inside = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return inside ? -1 : open(at);
    }

    private boolean isOpen(char mark) {
        return depth > 0 && text.charAt(opened[depth - 1]) == mark;
    }

    /** The same mark twice without a close between is a fault; quotes nested too deep are not news. */
    private int open(int at) {
        if (depth == DEEPEST || isOpen(text.charAt(at))) {
            return at;
        }
        opened[depth] = at;
        depth++;
        return -1;
    }

    private int close() {
        depth--;
        return -1;
    }

    /** A quotation may run on only where the next paragraph opens with its mark again. */
    private int endOfParagraph(int at, int end) {
        if (depth == 0) {
            return -1;
        }
        int next = Letters.skipBlanks(text, at, end);
        int fault = wrapsOn(at, next, end) ? -1 : opened[0];
        if (next < end && text.charAt(next) == text.charAt(opened[0])) {
            depth = 0;
        }
        return fault;
    }

    /** The next line opens the quotation again, or is the same paragraph wrapped at a fixed width. */
    private boolean wrapsOn(int at, int next, int end) {
        if (next >= end) {
            return false;
        }
        return text.charAt(next) == text.charAt(opened[0]) || !Line.endsSentence(text, opened[0] + 1, at);
    }

    /** The mark and some words behind it, for a message. */
    static String excerpt(String text, int at, int end) {
        return text.substring(at, Math.min(end, at + 40));
    }

    /** How a message names the mark. */
    static @Nullable String name(char mark) {
        return Character.getName(mark);
    }
}
