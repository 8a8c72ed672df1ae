package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokenizer;

class CliticsTest {
    @ParameterizedTest
    @CsvSource({
        "لبنان, LBN",
        "ليبيا, LBY",
        "ليبيريا, LBR",
        "كازاخستان, KAZ",
        "كندا, CAN",
        "كوبا, CUB",
        "كولومبيا, COL",
        "فرنسا, FRA",
        "فنلندا, FIN",
        "فنزويلا, VEN",
        "بلجيكا, BEL",
        "بريطانيا, GBR",
        "بوليفيا, BOL",
        "سوريا, SYR",
        "سلوفينيا, SVN",
        "البحرين, BHR",
        "اليمن, YEM"
    })
    void leavesANameWholeThatBeginsLikeAClitic(String word, String iso3) {
        Unit unit = only(word);
        assertEquals(iso3, state(unit));
        assertEquals(0, unit.pro() & ~Unit.AL, word);
    }

    @ParameterizedTest
    @CsvSource({
        "ولبنان, LBN, 1",
        "وكندا, CAN, 1",
        "فلبنان, LBN, 2",
        "بفرنسا, FRA, 4",
        "وبفرنسا, FRA, 5",
        "للبحرين, BHR, 8",
        "وللبحرين, BHR, 9",
        "لكازاخستان, KAZ, 8",
        "كفرنسا, FRA, 16",
        "وبلبنان, LBN, 5"
    })
    void takesPrepositionsAndConjunctionsOff(String word, String iso3, int clitics) {
        Unit unit = only(word);
        assertEquals(iso3, state(unit));
        assertEquals(clitics, unit.pro() & ~Unit.AL);
    }

    @ParameterizedTest
    @CsvSource({"وستنضم, join, 65", "فستنضم, join, 66", "ستوقع, sign, 64", "سيصادق, ratify, 64"})
    void findsTheFutureInFrontOfAVerb(String word, String predicate, int clitics) {
        Unit unit = only(word);
        Term verb = unit.term(Kind.PREDICATE);
        assertTrue(verb != null && verb.is(Term.PRESENT), word);
        assertEquals(predicate, verb == null ? "" : verb.id());
        assertEquals(clitics, unit.pro());
    }

    @ParameterizedTest
    @CsvSource({
        "بانضمامها, join, 4, 2",
        "وانضمامه, join, 1, 1",
        "لانضمامهم, join, 8, 4",
        "توقيعها, sign, 0, 2",
        "بمصادقتها, ratify, 4, 2"
    })
    void takesAPronounOffAVerbalNoun(String word, String predicate, int clitics, int pronoun) {
        Unit unit = only(word);
        Term noun = unit.term(Kind.PREDICATE);
        assertEquals(predicate, noun == null ? "" : noun.id());
        assertEquals(clitics, unit.pro());
        assertEquals(pronoun, unit.enc());
    }

    @ParameterizedTest
    @ValueSource(strings = {"لاتفاق", "للاتفاق", "كاتفاق", "والاتفاق", "بالاتفاق", "فبالاتفاق"})
    void knowsAnInstrumentBehindAnyClitic(String word) {
        assertTrue(only(word).is(Kind.INSTRUMENT), word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"وزير", "وكالة", "واشنطن", "وثيقة", "ولاية", "بيان", "سلطنة", "سلام", "لندن", "كتاب", "فريق"})
    void takesNothingOffAWordThatMerelyBeginsSo(String word) {
        assertEquals(0, only(word).pro() & ~Unit.AL, word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"بنان", "ازاخستان", "رنسا", "ندا"})
    void knowsNoNameThatLostItsFirstLetter(String word) {
        assertEquals("", state(only(word)));
    }

    @Test
    void takesNothingApartUnlessTheRestIsKnown() {
        Forms forms = new Forms();
        char[] known = "توقيع".toCharArray();
        Forms.Node word = forms.add(known, 0, known.length);
        Word taken = taken(forms, true, "وبتوقيعهما");
        assertEquals(1, taken.candidates.length);
        assertEquals(word, taken.candidates[0].form());
        assertEquals(Clitics.AND | Clitics.BI, taken.candidates[0].pro());
        assertEquals(0, taken(forms, true, "وبترقيعهما").candidates.length);
    }

    @Test
    void givesTheLeastTakenApartFirst() {
        Forms forms = new Forms();
        for (String word : List.of("ولاية", "لاية", "وفد", "فد")) {
            char[] letters = org.mithaq.text.Folding.fold(word).toCharArray();
            forms.add(letters, 0, letters.length);
        }
        List<Integer> first = new ArrayList<>();
        for (String word : List.of("ولاية", "وفد")) {
            first.add(taken(forms, true, word).candidates[0].pro());
        }
        assertEquals(List.of(0, 0), first);
    }

    @Test
    void leavesEnglishWordsAlone() {
        assertEquals(0, taken(new Forms(), false, "signed").candidates.length);
        assertFalse(Packs.units("en", "Lebanon").get(0).has(Unit.LI | Unit.AND));
    }

    @Test
    void tellsApartWhatFoldsAlike() {
        assertNotEquals(key("لغته"), key("لغتها"));
        assertNotEquals(key("رئاسة"), key("رئاسه"));
        assertEquals(key("إتفاق"), key("اتّفاق"));
    }

    private static long key(String word) {
        return Clitics.key(Tokenizer.tokenize(word), 0);
    }

    private static Word taken(Forms forms, boolean arabic, String word) {
        return new Clitics(forms, arabic).word(Tokenizer.tokenize(word), 0, 0);
    }

    private static Unit only(String word) {
        List<Unit> units = Packs.units("ar", word);
        assertEquals(1, units.size(), word);
        return units.get(0);
    }

    private static String state(Unit unit) {
        Term term = unit.term(Kind.STATE);
        return term == null ? "" : term.id();
    }
}
