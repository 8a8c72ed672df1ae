package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {
    private static final Inflection ARABIC = Inflection.of("arabic");
    private static final Inflection ENGLISH = Inflection.of("english");

    @ParameterizedTest
    @CsvSource({
        "وقع, 1",
        "وقعت, 257",
        "وقعوا, 65",
        "وقعا, 33",
        "وقعتا, 33",
        "يوقع, 2",
        "توقع, 2",
        "نوقع, 2",
        "يوقعون, 66",
        "يوقعوا, 66",
        "يوقعان, 34",
        "توقعان, 34"
    })
    void inflectsASoundVerb(String form, int bits) {
        assertEquals(bits, ARABIC.verb("وقع يوقع").get(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"التقي", "التقت", "التقوا", "التقيا", "التقتا", "يلتقي", "تلتقي", "يلتقون", "يلتقيان", "يلتق"})
    void inflectsAVerbWithAWeakEnd(String form) {
        assertTrue(ARABIC.verb("التقى يلتقي").containsKey(form), form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"زار", "زارت", "زاروا", "زارا", "يزور", "تزور", "يزورون", "يزوران", "يزر", "تزر"})
    void inflectsAHollowVerb(String form) {
        assertTrue(ARABIC.verb("زار يزور").containsKey(form), form);
    }

    @ParameterizedTest
    @CsvSource({"اتفاقيه, 4", "اتفاقيتان, 36", "اتفاقيتين, 36", "اتفاقيتا, 36", "اتفاقيتي, 36", "اتفاقيات, 68"})
    void inflectsAFeminineNoun(String form, int bits) {
        assertEquals(bits, ARABIC.noun("اتفاقية").get(form));
    }

    @Test
    void aNounKeepsTheWordsBehindIt() {
        Map<String, Integer> forms = ARABIC.noun("مذكرة تفاهم");
        assertTrue(forms.containsKey("مذكره تفاهم"));
        assertTrue(forms.containsKey("مذكرتا تفاهم"));
        assertTrue(forms.containsKey("مذكرات تفاهم"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"صيني", "صينيه", "صينيا", "صينيين", "صينيون", "صينيان", "صينيات"})
    void inflectsAnAdjective(String form) {
        assertTrue(ARABIC.adjective("صيني").containsKey(form), form);
    }

    @Test
    void givesFoldedForms() {
        for (String entry : new String[] {"أنهى ينهي", "أعاد يعيد", "آوى يؤوي"}) {
            ARABIC.verb(entry).keySet().forEach(form -> assertEquals(org.mithaq.text.Folding.fold(form), form));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sign, signs, signing, signed, signed",
        "ratify, ratifies, ratifying, ratified, ratified",
        "agree, agrees, agreeing, agreed, agreed",
        "conclude, concludes, concluding, concluded, concluded",
        "expel, expels, expelling, expelled, expelled",
        "deploy, deploys, deploying, deployed, deployed",
        "impose, imposes, imposing, imposed, imposed",
        "meet/met, meets, meeting, met, met",
        "break/broke/broken, breaks, breaking, broke, broken",
        "withdraw/withdrew/withdrawn, withdraws, withdrawing, withdrew, withdrawn",
        "attach, attaches, attaching, attached, attached"
    })
    void inflectsEnglishVerbs(String entry, String third, String ing, String past, String participle) {
        Map<String, Integer> forms = ENGLISH.verb(entry);
        assertEquals(Term.BASE, bits(forms, entry.split("/", -1)[0]) & Term.BASE);
        assertEquals(Term.PRESENT, bits(forms, third));
        assertEquals(Term.ACTIVE, bits(forms, ing));
        assertEquals(Term.PAST, bits(forms, past) & Term.PAST);
        assertEquals(Term.PASSIVE, bits(forms, participle) & Term.PASSIVE);
    }

    @Test
    void keepsTheParticleOfAPhrasalVerb() {
        Map<String, Integer> forms = ENGLISH.verb("pull out");
        assertTrue(forms.keySet().containsAll(java.util.Set.of("pull out", "pulls out", "pulling out", "pulled out")));
    }

    @Test
    void isTheSameUnderATurkishLocale() {
        assertEquals(Term.BASE, ENGLISH.verb("INITIAL").get("initial"));
    }

    @Test
    void putsTheEnglishPluralOnTheHead() {
        assertTrue(ENGLISH.noun("memorandum of understanding").containsKey("memorandums of understanding"));
        assertTrue(ENGLISH.noun("treaty").containsKey("treaties"));
    }

    @Test
    void makesNothingUpWithoutRules() {
        assertEquals(Map.of("signe", Term.PAST), Inflection.of("none").verb("signe"));
    }

    private static int bits(Map<String, Integer> forms, String form) {
        return forms.getOrDefault(form, 0);
    }
}
