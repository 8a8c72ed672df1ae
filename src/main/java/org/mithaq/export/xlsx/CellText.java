package org.mithaq.export.xlsx;

/** How text lies in a cell: its direction and the room it takes, measured without fonts. */
final class CellText {
    /** The widest a column grows, in characters; longer text wraps. */
    static final int MAX_WIDTH = 48;

    /** Letters are a little narrower than the digits by which columns are measured. */
    private static final int LETTERS = 52;

    /** The most lines that a row shows; the rest is in the cell. */
    static final int MAX_LINES = 4;

    private static final String FORMULA_STARTS = "=+-@'\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /** Whether most letters run from right to left. */
    static boolean isRightToLeft(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            balance += weight(text.charAt(i));
        }
        return balance > 0;
    }

    /** Whether an edit of the cell could turn the text into a formula, or eat its first character. */
    static boolean needsQuote(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Width of the longest line in characters, at most one more than {@link #MAX_WIDTH}. */
    static int width(String text) {
        return width(text, MAX_WIDTH);
    }

    private static int width(String text, int most) {
        int longest = 0;
        int line = 0;
        for (int i = 0; i < text.length() && longest <= most; i++) {
            line = text.charAt(i) == '\n' ? 0 : line + columns(text.charAt(i));
            longest = Math.max(longest, line);
        }
        return Math.min(longest, most + 1);
    }

    /** Whether the text is shown in several lines: it has some, or it is too wide and has a place to break. */
    static boolean wraps(String text) {
        return text.indexOf('\n') >= 0
                || (text.length() > MAX_WIDTH / 2 && text.indexOf(' ') >= 0 && width(text, LETTERS) > LETTERS);
    }

    /** Whether blanks of the text would be lost in XML that does not ask for them. */
    static boolean hasBlanksToKeep(String text) {
        int last = text.length() - 1;
        return last >= 0
                && (text.charAt(0) <= ' '
                        || text.charAt(last) <= ' '
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\t') >= 0
                        || text.contains("  "));
    }

    /** Lines that text takes at the widest column, at most {@link #MAX_LINES}; one where it does not wrap. */
    static int lines(String text) {
        if (!wraps(text)) {
            return 1;
        }
        int lines = 1;
        int line = 0;
        for (int i = 0; i < text.length() && lines < MAX_LINES; i++) {
            line += columns(text.charAt(i));
            if (text.charAt(i) == '\n' || line > LETTERS) {
                lines++;
                line = 0;
            }
        }
        return lines;
    }

    private static int weight(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }

    /** Vowel marks and joiners take no room, East Asian characters take two. */
    private static int columns(char c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || Character.isLowSurrogate(c)) {
            return 0;
        }
        return c >= 0x2E80 && c <= 0xFF60 && !isArabicForm(c) ? 2 : 1;
    }

    private static boolean isArabicForm(char c) {
        return (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF);
    }
}
