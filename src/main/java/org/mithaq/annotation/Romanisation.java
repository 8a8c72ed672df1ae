package org.mithaq.annotation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Latin letters for Arabic names that no table knows: a plain consonant scheme, for display and ids only, after the BGN/PCGN 1956 values without diacritics. */
final class Romanisation {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('أ', "a"),
            Map.entry('إ', "i"),
            Map.entry('آ', "a"),
            Map.entry('ب', "b"),
            Map.entry('ت', "t"),
            Map.entry('ث', "th"),
            Map.entry('ج', "j"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "dh"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "sh"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', "a"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "q"),
            Map.entry('ك', "k"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"),
            Map.entry('و', "u"),
            Map.entry('ي', "i"),
            Map.entry('ى', "a"),
            Map.entry('ة', "a"),
            Map.entry('ئ', "i"),
            Map.entry('ؤ', "u"),
            Map.entry('ء', ""));

    private static final @Nullable String[] BY_LETTER = new String[0x700];

    static {
        LETTERS.forEach((letter, latin) -> BY_LETTER[letter] = latin);
    }

    private Romanisation() {}

    static String of(String arabic) {
        StringBuilder out = new StringBuilder();
        boolean wordStart = true;
        for (int i = 0; i < arabic.length(); i++) {
            char c = arabic.charAt(i);
            String letter = c < BY_LETTER.length ? BY_LETTER[c] : null;
            String latin = letter != null
                    ? letter
                    : Character.isLetterOrDigit(c) && c < 0x600 ? String.valueOf(c) : c == ' ' ? " " : "";
            if (wordStart && !latin.isEmpty() && letter != null) {
                latin = Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
            }
            out.append(latin);
            wordStart = c == ' ';
        }
        return out.toString();
    }
}
