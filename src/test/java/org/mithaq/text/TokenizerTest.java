package org.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    private static final int[] NOTHING = {};

    @Test
    void everyTokenGivesBackItsWord() {
        random((text, tokens) -> {
            for (int i = 0; i < tokens.count(); i++) {
                if (tokens.kind(i) != Tokens.LINE) {
                    assertEquals(Folding.fold(text.substring(tokens.start(i), tokens.end(i))), tokens.word(i), text);
                }
            }
        });
    }

    @Test
    void tokensAreOrderedAndDisjoint() {
        random((text, tokens) -> {
            int before = 0;
            for (int i = 0; i < tokens.count(); i++) {
                assertTrue(tokens.start(i) >= before && tokens.end(i) > tokens.start(i), text);
                before = tokens.end(i);
            }
            assertTrue(before <= text.length(), text);
        });
    }

    @Test
    void noLetterAndNoDigitIsLost() {
        random((text, tokens) -> {
            boolean[] held = new boolean[text.length()];
            for (int i = 0; i < tokens.count(); i++) {
                java.util.Arrays.fill(held, tokens.start(i), tokens.end(i), true);
            }
            for (int at = 0; at < text.length(); at++) {
                int kind = Folding.kind(text.charAt(at));
                boolean counts = kind == Folding.ARABIC || kind == Folding.LATIN || kind == Folding.DIGIT;
                assertTrue(held[at] || !counts, text);
            }
        });
    }

    @Test
    void sentencesCoverTheTokensButForLineEndsInFrontOfTheFirst() {
        random((text, tokens) -> {
            assertTrue(tokens.sentences() > 0, text);
            for (int i = 0; i < tokens.sentenceStart(0); i++) {
                assertEquals(Tokens.LINE, tokens.kind(i), text);
            }
            assertEquals(tokens.count(), tokens.sentenceEnd(tokens.sentences() - 1), text);
            for (int s = 1; s < tokens.sentences(); s++) {
                assertEquals(tokens.sentenceEnd(s - 1), tokens.sentenceStart(s), text);
                assertTrue(tokens.sentenceStart(s) > tokens.sentenceStart(s - 1), text);
            }
        });
    }

    @Test
    void readsNothingThatIsSkipped() {
        Random random = new Random(5);
        for (int n = 0; n < 3000; n++) {
            String text = RandomText.of(random, 60);
            int a = random.nextInt(text.length() + 1);
            int b = a + random.nextInt(text.length() - a + 1);
            int start = random.nextInt(a + 1);
            Tokens tokens = Tokenizer.tokenize(text, start, text.length(), new int[] {a, b});
            for (int i = 0; i < tokens.count(); i++) {
                assertTrue(tokens.start(i) >= start, text);
                assertTrue(a == b || tokens.end(i) <= a || tokens.start(i) >= b, text);
            }
        }
    }

    private interface Claim {
        void holds(String text, Tokens tokens);
    }

    private static void random(Claim claim) {
        Random random = new Random(3);
        for (int n = 0; n < 3000; n++) {
            String text = RandomText.of(random, 60);
            claim.holds(text, Tokenizer.tokenize(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تبلغ الحصة 1.8 مليار دولار",
                "زادت الصادرات ٣٫٥ في المئة",
                "بدأت الجلسة الساعة 10.30 صباحا",
                "قال د. سمير إن النص جاهز",
                "ذكرت وكالة أ. ف. ب. الخبر مساء",
                "Mr. Otieno met Gen. Park in Accra",
                "The U.S. delegation left at noon",
                "The J. K. Rao committee sat on Monday"
            })
    void aFullStopInsideANumberATitleOrInitialsEndsNothing(String text) {
        assertEquals(List.of(text), sentences(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "انتهت الجلسة. وغادر الوفد.| انتهت الجلسة.| وغادر الوفد.",
                "هل يوقعون؟ لا أحد يعلم| هل يوقعون؟| لا أحد يعلم",
                "وقع الوزير؛ ثم سافر| وقع الوزير؛| ثم سافر",
                "They signed. Then they left.| They signed.| Then they left.",
                "Will they sign? Nobody knows| Will they sign?| Nobody knows",
                "قال «انتهى الأمر.» وخرج الوزير| قال «انتهى الأمر.»| وخرج الوزير"
            })
    void aMarkAtTheEndOfASentenceEndsIt(String text, String first, String second) {
        assertEquals(List.of(first, second), sentences(text));
    }

    @Test
    void aNewLineAlwaysEndsAnArabicSentence() {
        assertEquals(List.of("الخرطوم وأسمرة", "وقع الوزيران"), sentences("الخرطوم وأسمرة\nوقع الوزيران"));
    }

    @Test
    void aLineThatAnAgencyWrappedGoesOn() {
        assertEquals(
                1,
                sentences("The ministers of both countries signed the accord on\nfisheries in the capital")
                        .size());
    }

    @Test
    void aBlankLineEndsASentenceInEveryScript() {
        String text = "The ministers of both countries signed the accord on\n\nfisheries in the capital";
        assertEquals(2, sentences(text).size());
    }

    @Test
    void wordsAndMarksStandAlone() {
        assertEquals(List.of("قال", ":", "«", "نعم", "»", "،", "ثم", "مضي"), words("قال: «نعم»، ثم مضى"));
    }

    @Test
    void aCompoundIsTwoWordsWithAHyphenBetween() {
        Tokens tokens = Tokenizer.tokenize("The Franco-Spanish treaty");
        assertEquals(List.of("the", "franco", "spanish", "treaty"), words(tokens));
        assertTrue(tokens.is(2, Tokens.HYPHEN) && !tokens.is(1, Tokens.HYPHEN));
    }

    @Test
    void anArchiveThatLostItsSignsGetsThemBackInTheirPlaces() {
        String text = "the minister s plane  which isn t new  carried 1 200 parcels to a town in the north";
        Tokens t = Tokenizer.tokenize(text);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < t.count(); i++) {
            words.append(t.word(i)).append('|');
            assertEquals(text.substring(t.start(i), t.end(i)).length(), t.length(i));
        }
        assertEquals(
                "the|minister|'s|plane|,|which|isn't|new|,|carried|1,200|parcels|to|a|town|in|the|north|",
                words.toString());
    }

    @Test
    void aGenitiveIsAMarkOfItsOwn() {
        assertEquals(List.of("botswana", "'s", "envoy"), words("Botswana’s envoy"));
    }

    @Test
    void tellsCapitalsApart() {
        Tokens tokens = Tokenizer.tokenize("UN envoy Kofi");
        assertTrue(tokens.is(0, Tokens.UPPER) && tokens.is(0, Tokens.CAPITAL));
        assertTrue(!tokens.is(1, Tokens.UPPER) && !tokens.is(1, Tokens.CAPITAL));
        assertTrue(!tokens.is(2, Tokens.UPPER) && tokens.is(2, Tokens.CAPITAL));
    }

    @Test
    void aDirectionMarkInsideAWordIsPartOfItsPlaceAndNotOfItsLetters() {
        Tokens tokens = Tokenizer.tokenize("وقع\u200Fت");
        assertEquals(List.of("وقعت"), words(tokens));
        assertEquals(5, tokens.end(0));
    }

    @Test
    void anEmptyTextIsOneSentenceWithoutTokens() {
        Tokens tokens = Tokenizer.tokenize("", 0, 0, NOTHING);
        assertEquals(0, tokens.count());
        assertEquals(1, tokens.sentences());
        assertEquals(0, tokens.sentenceEnd(0));
    }

    private static List<String> words(String text) {
        return words(Tokenizer.tokenize(text));
    }

    private static List<String> words(Tokens tokens) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            out.add(tokens.word(i));
        }
        return out;
    }

    /** The text of each sentence, without line ends. */
    private static List<String> sentences(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<String> out = new ArrayList<>();
        for (int s = 0; s < tokens.sentences(); s++) {
            int start = tokens.start(tokens.sentenceStart(s));
            int end = tokens.end(tokens.sentenceEnd(s) - 1);
            out.add(text.substring(start, end).strip());
        }
        return out;
    }
}
