package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentKeyTest {
    /** Beside letters: what joins with its neighbours, falls apart, changes its case in its own way, or counts for nothing. */
    private static final String ODD =
            "\u0654\u0655\u0653\u064B\u0651\u0670\u0300\u0308\u0345\u00A0\u2026\u00B4\u00BD\u200F\u200D\uFEFB\uFB01\u03A3\u03C3\u03C2\u0130\u0131\u1100\u1161\u11A8\uAC00\u2126\u212B\uD83D\uDE00\u2028 \n.,-_";

    private static final String LETTERS =
            "aZ\u00E9\u00C9\u00DF\u0627\u0623\u0644\u0647\u0629\u064A\u0649\u0640\u06CC\u0421\u04391\u0661\u06F3";

    @Test
    void isOfTheLettersThatTheLibraryMakesAlike() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            String letters = ContentKey.letters(text);
            assertThat(ContentKey.of(text)).as(text).isEqualTo(letters.isEmpty() ? null : Digest.of(letters));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(8);
        int odd = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            String from = random.nextInt(odd) == 0 ? ODD : LETTERS;
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }

    @Test
    void everyCharacterAloneAndBetweenLettersIsAsTheLibraryHasIt() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "a" + c + "\u0627";
            assertThat(ContentKey.of(text)).as("U+%04X", (int) c).isEqualTo(Digest.of(ContentKey.letters(text)));
        }
    }

    @Test
    void aTextWithoutLettersHasNone() {
        assertThat(ContentKey.of(" \u2026 \u064B")).isNull();
        assertThat(ContentKey.of("")).isNull();
    }
}
