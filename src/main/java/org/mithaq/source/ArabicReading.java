package org.mithaq.source;

import java.util.Set;

/** Whether a text that windows-1256 gave reads as Arabic: any bytes at all decode, so only the words can tell. */
final class ArabicReading {
    /** Words that no Arabic news text of some lines goes without. They identify a charset, not a language pack. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "في", "من", "على", "إلى", "أن", "عن", "مع", "التي", "الذي", "بين", "هذا", "هذه", "بعد", "كان", "قال", "ما");

    /** One word in so many must be a function word. */
    private static final int RARE = 40;

    private int words;
    private int functionWords;
    private int arabicLetters;
    private int otherLetters;

    private ArabicReading() {}

    static boolean isArabic(String text) {
        return new ArabicReading().read(text).isArabic();
    }

    /** Whether a text too short for such words may be Arabic: its letters beyond ASCII are those of the language and no others. Enough where it is declared. */
    static boolean maybeArabic(String text) {
        return new ArabicReading().read(text).words < RARE
                && text.chars().filter(c -> c > 0x7F).allMatch(ArabicReading::isWritten);
    }

    private static boolean isWritten(int c) {
        return (c >= 'ء' && c <= 'ْ') || "،؛؟٪«»–—“”‘’… ".indexOf(c) >= 0;
    }

    /** How many function words stand in it: more in the right charset than in any other. */
    static int functionWords(String text) {
        return new ArabicReading().read(text).functionWords;
    }

    private boolean isArabic() {
        return arabicLetters > otherLetters && functionWords > 0 && functionWords * RARE >= words;
    }

    private ArabicReading read(String text) {
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end < text.length() && Character.isLetter(text.charAt(end))) {
                count(text.charAt(end));
            } else {
                countWord(text, start, end);
                start = end + 1;
            }
        }
        return this;
    }

    private void count(char letter) {
        if (letter >= 0x0600 && letter <= 0x06FF) {
            arabicLetters++;
        } else {
            otherLetters++;
        }
    }

    private void countWord(String text, int start, int end) {
        if (end > start) {
            words++;
            functionWords += end - start < 5 && FUNCTION_WORDS.contains(text.substring(start, end)) ? 1 : 0;
        }
    }
}
