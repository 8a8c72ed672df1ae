package org.mithaq.source.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * What is drawn at one place of a page.
 *
 * @param text its letters in plain form and in the order of speech; one glyph may be a ligature of several
 * @param x its left edge
 * @param y its base line, counted from the top of the page
 * @param width how far it reaches
 * @param size size of its font in points
 */
record Glyph(String text, float x, float y, float width, float size) {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    /** A glyph as a PDF file names it: Arabic letters often by the form they have within a word. */
    static Glyph of(String drawn, float x, float y, float width, float size) {
        return new Glyph(plain(drawn), x, y, width, size);
    }

    /** Only forms of presentation are folded: the signs of a text are nobody's to change. */
    private static String plain(String drawn) {
        StringBuilder plain = new StringBuilder(drawn.length());
        for (int i = 0; i < drawn.length(); i++) {
            char c = drawn.charAt(i);
            if (isForm(c)) {
                plain.append(COMPATIBLE.normalize(String.valueOf(c)).replaceAll("[ \u0640]", ""));
            } else if (c == '\u00A0' || Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (c != '\u0640' && c >= ' ' && c != '\uFEFF' && c != '\u200B') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isForm(char c) {
        return (c >= '\uFB00' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFE');
    }

    float right() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** Whether it stands above or below another letter, as Arabic vowels do. */
    boolean isMark() {
        return !text.isEmpty() && text.codePoints().allMatch(c -> UCharacter.getType(c) == UCharacter.NON_SPACING_MARK);
    }

    Glyph with(Glyph mark) {
        return new Glyph(text + mark.text, x, y, width, size);
    }
}
