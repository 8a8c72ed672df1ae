package org.mithaq.source.html;

/** The line that a walk gathers, its white space folded as a browser does, and how much of it is linked. */
final class LineText {
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private boolean spaceDue;

    void add(String more, boolean inLink) {
        int before = text.length();
        for (int i = 0; i < more.length(); i++) {
            add(more.charAt(i));
        }
        if (inLink) {
            linked += text.length() - before;
        }
    }

    /** A no-break space is a space to readers of text; a soft hyphen and a zero-width space are nothing. */
    private void add(char c) {
        if (c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\u202F' || c == '\u2028' || c == '\u2029') {
            spaceDue = true;
            return;
        }
        if (c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF') {
            return;
        }
        if (spaceDue && text.length() > 0) {
            text.append(' ');
        }
        spaceDue = false;
        text.append(c);
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    String text() {
        return text.toString();
    }

    int linked() {
        return linked;
    }

    void clear() {
        text.setLength(0);
        linked = 0;
        spaceDue = false;
    }
}
