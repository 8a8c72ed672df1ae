package org.mithaq.source.html;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines that say what stands below or beside them, in the languages of the press. */
enum Labels {
    /** Above what readers say. */
    DISCUSSION("discussion labels"),
    /** Above links to other articles, and above what follows the article. */
    RELATED("related labels"),
    /** Before a link to another article. */
    ASIDE("aside labels"),
    /** Before the maker of a picture. */
    CREDIT("credit labels"),
    /** Before an author or a date. */
    BYLINE("byline labels");

    private static final int LONGEST = 90;
    private static final int EXACT = 10;

    /** What follows a long label: "Comments on this article", never a sentence. */
    private static final int TAIL = 40;

    @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody else holds.
    private final Set<String> labels;

    Labels(String section) {
        labels = WordFile.section(section).stream().map(Labels::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a block may be the heading above what follows an article; it may be a link itself. */
    static boolean endArticle(Block block) {
        return block.weight() <= LONGEST && (DISCUSSION.is(block.text()) || RELATED.is(block.text()));
    }

    /** Whether a line is such a label, or begins with one of more than ten letters. */
    boolean is(String line) {
        if (line.length() > 3 * TAIL) {
            return false;
        }
        String folded = folded(line);
        return labels.contains(folded) || startsLong(folded);
    }

    private boolean startsLong(String folded) {
        String start = longestLabel(folded);
        return start.length() > EXACT && folded.length() <= start.length() + TAIL;
    }

    /** Whether the line begins with such a label and a colon or a bar. */
    boolean leads(String line) {
        int colon = firstMark(line);
        return colon > 0 && labels.contains(folded(line.substring(0, colon)));
    }

    /** Whether the line begins with the words of such a label. */
    boolean starts(String line) {
        return !longestLabel(folded(line.substring(0, Math.min(line.length(), 3 * TAIL))))
                .isEmpty();
    }

    private String longestLabel(String folded) {
        for (int end = folded.length(); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
            if (labels.contains(folded.substring(0, end))) {
                return folded.substring(0, end);
            }
        }
        return "";
    }

    private static int firstMark(String line) {
        int limit = Math.min(line.length(), TAIL);
        for (int i = 0; i < limit; i++) {
            if (":：|►▶›»".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Letters of words only, without accents, Arabic ones as they are typed in haste; digits are counts. */
    static String folded(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c)) {
                folded.append(folded(c));
            } else if (!isMark(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static char folded(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ł' -> 'l';
            default -> c;
        };
    }
}
