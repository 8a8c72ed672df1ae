package org.mithaq.article;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** How many letters of a text are of each script. The two that most articles are written in are counted beside the rest. */
final class Scripts {
    private final Map<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);
    private int arabic;
    private int latin;

    /** The script of one letter: an ISO 15924 code; {@code Zyyy} for what is no letter. */
    static String of(char letter) {
        Scripts scripts = new Scripts();
        scripts.count(letter);
        return scripts.most();
    }

    /** Counts letters that were found to be {@link Letters#plain}. */
    void countPlain(int ofArabic, int ofLatin) {
        arabic += ofArabic;
        latin += ofLatin;
    }

    void count(char c) {
        if (c >= 0x0620 && c <= 0x06D3) {
            arabic++;
        } else if ((c | 32) >= 'a' && (c | 32) <= 'z') {
            latin++;
        } else if (c > 0x7F && Character.isLetter(c)) {
            others.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
    }

    /** The script of most letters: an ISO 15924 code; {@code Zyyy} where there are none. */
    String most() {
        UnicodeScript most = latin >= arabic ? UnicodeScript.LATIN : UnicodeScript.ARABIC;
        int letters = Math.max(latin, arabic);
        for (Map.Entry<UnicodeScript, Integer> each : others.entrySet()) {
            if (each.getValue() > letters) {
                most = each.getKey();
                letters = each.getValue();
            }
        }
        return letters == 0 ? "Zyyy" : code(most);
    }

    private String code(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> "Arab";
            case LATIN -> "Latn";
            case CYRILLIC -> "Cyrl";
            case HEBREW -> "Hebr";
            case HAN -> others.containsKey(UnicodeScript.HIRAGANA) ? "Jpan" : "Hani";
            case HIRAGANA, KATAKANA -> "Jpan";
            case HANGUL -> "Hang";
            case GREEK -> "Grek";
            case ARMENIAN -> "Armn";
            case GEORGIAN -> "Geor";
            default -> iso(script);
        };
    }

    private static String iso(UnicodeScript script) {
        int code = UScript.getCodeFromName(script.name());
        return code < 0 ? "Zyyy" : UScript.getShortName(code);
    }
}
