package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldCharsetTest {
    private static final String ARABIC =
            "وقّع الوزيران في العاصمة اتفاقا على المياه، وقال أحدهما إن التنفيذ يبدأ من الشهر المقبل بعد أن يصادق عليه المجلس.\n";
    private static final String ENGLISH =
            "The ministers said “yes” – and the café owner’s guests applauded. It’s a deal of €40 million.\n";
    private static final String RUSSIAN =
            "Министры двух стран подписали в столице соглашение о воде, которое вступит в силу через месяц после ратификации.\n";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void findsArabicCharsets(String charset) {
        assertEquals(new TextDecoder.Decoded(ARABIC, charset, false), decode(ARABIC, charset, null));
    }

    /** Without its digits its bytes would be those of ISO-8859-6. */
    @Test
    void findsTheArabicOfTheMacintosh() {
        String text = ARABIC + "وقدّر الخبراء من البلدين عدد الآبار في المنطقة بنحو ٤٠ بئرا.\n";
        assertEquals(new TextDecoder.Decoded(text, "x-MacArabic", false), decode(text, "x-MacArabic", null));
    }

    @Test
    void findsWindows1252ByItsMarksAndAccents() {
        assertEquals(new TextDecoder.Decoded(ENGLISH, "windows-1252", false), decode(ENGLISH, "windows-1252", null));
    }

    @Test
    void findsTheCharsetOfLanguagesWithoutAPackToo() {
        assertEquals(
                RUSSIAN.repeat(3),
                decode(RUSSIAN.repeat(3), "windows-1251", null).text());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256,windows-1256",
        "ISO-8859-6,iso-8859-6",
        "windows-1256,no such charset",
        "windows-1256,UTF-8",
        "windows-1256,'('"
    })
    void believesADeclarationOnlyWhereTheTextBearsItOut(String charset, String declared) {
        assertEquals(charset, decode(ARABIC, charset, declared).charset());
    }

    @Test
    void aWrongDeclarationYieldsToTheText() {
        assertEquals(
                "windows-1256", decode(ARABIC, "windows-1256", "iso-8859-1").charset());
        assertEquals("UTF-8", decode(ARABIC, "UTF-8", "windows-1256").charset());
    }

    @Test
    void theNameOfLatin1MeansWhatBrowsersMeanByIt() {
        assertEquals(
                "windows-1252", decode(ENGLISH, "windows-1252", "ISO-8859-1").charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1256"})
    void refusesUtf8ThatWasReadInAnotherCharsetAndSavedAgain(String mistaken) {
        byte[] once = ARABIC.getBytes(StandardCharsets.UTF_8);
        StringBuilder misread = new StringBuilder();
        String decoded = new String(once, Charset.forName(mistaken));
        for (int i = 0; i < once.length; i++) {
            // What the charset leaves open comes through as a control character, as editors do it.
            misread.append(decoded.charAt(i) == '\uFFFD' ? (char) (once[i] & 0xFF) : decoded.charAt(i));
        }
        Rejection rejection = rejected(misread.toString());
        assertTrue(rejection.detail().contains("read as " + mistaken), rejection.detail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ï»¿The accord was signed.",
                "The minister said â€œyesâ€\u009d and the guest said â€œnoâ€\u009d to the accord.",
                "?????? ???????? ?? ??????? ?????? ???? ??? 2025.",
                "The \uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD was \uFFFD\uFFFD\uFFFD.",
                "Wazir +BkgGMgZK-, +BkgGQgYn-, +BkgGQgYnBjk- and more.",
            })
    void refusesATextWhoseLettersWereDestroyed(String text) {
        assertTrue(rejected(text).detail().startsWith("a.txt: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What?? He asked again: what?? Nobody knew the answer, and the talks went on until the morning of the next day???",
                "قال «نعم» ثم «لا»، ووصف الشرط، والخط، والوسط؛ بأنه غلط؟ «فقط» لا غير.",
                "La délégation à Genève a signé « l’accord » à l’été – enfin.",
                "C++ and +ABC- are names, and +49-30 is a number of Berlin.",
                "Ångström, Æsir, Øresund and Ðorđe are names that are written so.",
            })
    void leavesSoundTextsAlone(String text) {
        assertEquals(text, decode(text, "UTF-8", null).text());
    }

    @Test
    void refusesHalvesOfCharacters() {
        assertTrue(
                TextDecoder.problem("a.json", "The accord \uD800 was signed.").isPresent());
    }

    private static TextDecoder.Decoded decode(String text, String charset, @Nullable String declared) {
        TextDecoder.Decoding decoding = TextDecoder.decode("a.txt", text.getBytes(Charset.forName(charset)), declared);
        return assertInstanceOf(TextDecoder.Decoded.class, decoding, decoding.toString());
    }

    private static Rejection rejected(String text) {
        TextDecoder.Decoding decoding = TextDecoder.decode("a.txt", text.getBytes(StandardCharsets.UTF_8));
        Rejection rejection = assertInstanceOf(TextDecoder.Undecoded.class, decoding, decoding.toString())
                .rejection();
        assertEquals("E_ENCODING", rejection.code());
        return rejection;
    }
}
