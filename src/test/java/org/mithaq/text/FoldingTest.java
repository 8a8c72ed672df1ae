package org.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "وقّعتْ, وقعت",
        "اتفاقيةً, اتفاقيه",
        "صـــادق, صادق",
        "إيطاليا, ايطاليا",
        "أرمينيا, ارمينيا",
        "آخن, اخن",
        "ٱلاتفاق, الاتفاق",
        "مصرى, مصري",
        "هٰذا, هذا",
        "کازاخستان, كازاخستان",
        "روسیا, روسيا",
        "٢٠٢٤, 2024",
        "۱۴۴۷, 1447",
        "ﺍﺗﻔﺎﻕ, اتفاق",
        "ﻻﺗﻔﻴﺎ, لاتفيا",
        "ﺍﻷﺭﺩﻥ, الاردن",
        "Türkiye, turkiye",
        "CÔTE, cote",
        "TITANIC, titanic",
        "ISTANBUL, istanbul",
        "İstanbul, istanbul",
        "Diyarbakır, diyarbakir"
    })
    void bringsSpellingsOfAWordTogether(String printed, String folded) {
        assertEquals(folded, Folding.fold(printed));
    }

    @ParameterizedTest
    @CsvSource({"رؤساء, روساء", "رئيس, رييس", "قرأ, قرء"})
    void keepsAHamzaThatSeparatesWords(String one, String other) {
        assertNotEquals(Folding.fold(other), Folding.fold(one));
    }

    @Test
    void dropsWhatIsNotSeen() {
        assertEquals("عمان", Folding.fold("\u200Fع\u200Eم\u202Bا\u2066ن\u2069\uFEFF\u00AD"));
    }

    @Test
    void givesOmanAndAmmanOneKey() {
        assertEquals(Folding.fold("عُمان"), Folding.fold("عمّان"));
    }

    @Test
    void plainUnitsAreWhatTheRulesSay() {
        Normalizer2 nfkd = Normalizer2.getNFKDInstance();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertEquals(Folding.fold(c, nfkd), Folding.fold(c), Integer.toHexString(c));
            assertEquals(Folding.classify(c), Folding.kind(c), Integer.toHexString(c));
        }
    }

    @Test
    void foldsNothingTwice() {
        List<String> unstable = new ArrayList<>();
        for (int c = 0; c < 0x10000; c++) {
            String once = Folding.fold(String.valueOf((char) c));
            if (!Folding.fold(once).equals(once)) {
                unstable.add(Integer.toHexString(c));
            }
        }
        assertEquals(List.of(), unstable);
    }

    @Test
    void foldsATextUnitByUnit() {
        Random random = new Random(11);
        for (int n = 0; n < 2000; n++) {
            String text = RandomText.of(random, 30);
            StringBuilder parts = new StringBuilder();
            text.chars().forEach(c -> parts.append(Folding.fold(String.valueOf((char) c))));
            assertEquals(parts.toString(), Folding.fold(text));
        }
    }

    @Test
    void neverMakesALetterOfWhatIsNone() {
        for (int c = 0; c < 0x10000; c++) {
            int kind = Folding.kind((char) c);
            boolean silent = kind == Folding.SPACE || kind == Folding.LINE || kind == Folding.IGNORED;
            boolean letters = Folding.fold(String.valueOf((char) c))
                    .chars()
                    .anyMatch(f -> Folding.kind((char) f) == Folding.ARABIC || Folding.kind((char) f) == Folding.LATIN);
            assertTrue(!(silent && letters), Integer.toHexString(c));
        }
    }

    @Test
    void foldsDigitsOfEveryScriptToTheSameNumber() {
        for (char zero : new char[] {'0', '٠', '۰', '०', '０'}) {
            for (int d = 0; d < 10; d++) {
                assertEquals(String.valueOf(d), Folding.fold(String.valueOf((char) (zero + d))));
            }
        }
    }
}
