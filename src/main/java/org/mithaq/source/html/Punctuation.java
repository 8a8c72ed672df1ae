package org.mithaq.source.html;

/** Marks that tell sentences from labels, in the scripts of news. */
final class Punctuation {
    private static final String ENDS = ".!?…؟۔。！？।॥።";
    private static final String CLOSERS = "\"'”’»)]›」』“";
    private static final String PAUSES = ",;،؛，、；";

    private Punctuation() {}

    /** Whether the text has a mark that ends or parts a sentence; a full stop within a number or a host name is none. */
    static boolean hasSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PAUSES.indexOf(c) >= 0 || (ENDS.indexOf(c) >= 0 && endsWord(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text ends as a sentence does. */
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (CLOSERS.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && (ENDS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ':');
    }

    private static boolean endsWord(String text, int next) {
        return next >= text.length()
                || Character.isWhitespace(text.charAt(next))
                || CLOSERS.indexOf(text.charAt(next)) >= 0
                || text.charAt(next) >= '\u2E80';
    }
}
