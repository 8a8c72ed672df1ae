package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
    private static final LanguageFinder FINDER = LanguageFinder.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | Arab | rtl | وقّع الوزيران في العاصمة اتفاقا على هامش القمة بين البلدين.
            fa | Arab | rtl | وزیران خارجه دو کشور در تهران توافقی را با هم امضا کردند که از فردا اجرا می شود.
            ur | Arab | rtl | دونوں ملکوں کے وزرائے خارجہ نے اسلام آباد میں ایک معاہدے پر دستخط کیے ہیں۔
            en | Latn | ltr | The ministers of the two countries signed an agreement in the capital.
            fr | Latn | ltr | Les ministres des deux pays ont signé un accord dans la capitale pour la paix.
            es | Latn | ltr | Los ministros de los dos países firmaron un acuerdo en la capital por la paz.
            de | Latn | ltr | Die Minister der beiden Länder haben in der Hauptstadt ein Abkommen unterzeichnet, das auch für den Handel gilt.
            tr | Latn | ltr | İki ülkenin bakanları başkentte bir anlaşma imzaladı ve bu anlaşma ile ticaret için yeni bir dönem başladı.
            ru | Cyrl | ltr | Министры двух стран подписали в столице соглашение, которое вступит в силу по истечении месяца.
            he | Hebr | rtl | שרי החוץ של שתי המדינות חתמו על הסכם בבירה.
            zh | Hani | ltr | 两国外长在首都签署了一项协议。
            und | Latn | ltr | Xyzzy plugh frotz.
            und | Zyyy | ltr | 12345 ...
            """)
    void namesLanguageScriptAndDirection(String language, String script, String direction, String text) {
        LanguageFinder.Finding finding = find(text, null);
        assertEquals(language, finding.language());
        assertEquals(script, finding.script());
        assertEquals(direction, finding.direction());
    }

    @ParameterizedTest
    @CsvSource({"AR-eg,ar", "ar_SA,ar", "ara,ar", "fa,fa", "en,ar", "not a tag,ar", "'',ar"})
    void believesTheMetadataWhereTheScriptAgrees(String declared, String language) {
        assertEquals(
                language,
                find("وقّع الوزيران في العاصمة اتفاقا على هامش القمة.", declared)
                        .language());
    }

    @Test
    void isSurerWhenMetadataAndWordsAgree() {
        String text = "وقّع الوزيران في العاصمة اتفاقا.";
        assertEquals(1.0, find(text, "ar").confidence());
        assertTrue(find(text, "fa").confidence() <= 0.5);
    }

    private static LanguageFinder.Finding find(String text, @Nullable String declared) {
        return FINDER.find(text, 0, text.length(), declared);
    }
}
