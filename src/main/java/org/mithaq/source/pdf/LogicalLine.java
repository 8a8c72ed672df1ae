package org.mithaq.source.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import java.util.List;

/** The letters of a line in the order of speech: on the page they stand from left to right as they are seen. */
final class LogicalLine {
    /** A gap wider than so much of the letters' size is a space between words. */
    private static final float WORD_GAP = 0.18f;

    private LogicalLine() {}

    /** The text of a fragment. */
    static String of(Fragment fragment) {
        StringBuilder seen = new StringBuilder();
        String[] letters = new String[2 * fragment.glyphs().size()];
        Glyph before = null;
        for (Glyph glyph : fragment.glyphs()) {
            if (before != null && (glyph.isSpace() || isGap(before, glyph))) {
                add(" ", seen, letters);
            }
            if (!glyph.isSpace()) {
                add(glyph.text(), seen, letters);
            }
            before = glyph;
        }
        return ordered(seen.toString(), letters).strip();
    }

    private static boolean isGap(Glyph left, Glyph right) {
        return !left.isSpace() && right.x() - left.right() > WORD_GAP * Math.max(left.size(), right.size());
    }

    /** Each glyph is one character for the ordering, whatever it stands for: a ligature of lam and alef is not turned round. */
    private static void add(String letter, StringBuilder seen, String[] letters) {
        if (letter.equals(" ") && (seen.length() == 0 || seen.charAt(seen.length() - 1) == ' ')) {
            return;
        }
        letters[seen.length()] = letter;
        seen.append(letter.charAt(0));
    }

    private static String ordered(String seen, String[] letters) {
        byte level = isRightToLeft(List.of(seen)) ? Bidi.RTL : Bidi.LTR;
        if (level == Bidi.LTR && !Bidi.requiresBidi(seen.toCharArray(), 0, seen.length())) {
            return joined(letters, seen.length());
        }
        Bidi bidi = new Bidi();
        bidi.setInverse(true);
        bidi.setPara(seen, level, null);
        StringBuilder logical = new StringBuilder(seen.length());
        for (int at : bidi.getVisualMap()) {
            logical.append(mirrored(letters[at], (bidi.getLevelAt(at) & 1) == 1));
        }
        return logical.toString();
    }

    private static String joined(String[] letters, int count) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < count; i++) {
            joined.append(letters[i]);
        }
        return joined.toString();
    }

    /** A bracket that opens to the right is seen as one that closes. */
    private static String mirrored(String letter, boolean rightToLeft) {
        int c = letter.codePointAt(0);
        return rightToLeft && letter.length() == 1 && UCharacter.isMirrored(c)
                ? UCharacter.toString(UCharacter.getMirror(c))
                : letter;
    }

    /** Whether most letters are of a script that is written from right to left. */
    static boolean isRightToLeft(List<String> lines) {
        int balance = 0;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                byte direction = Character.getDirectionality(line.charAt(i));
                if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                    balance--;
                } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                    balance++;
                }
            }
        }
        return balance > 0;
    }
}
