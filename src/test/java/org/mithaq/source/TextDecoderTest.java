package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String ARABIC = "قال الوزير إن الاتفاق الموقع في المدينة سيدخل حيز التنفيذ بعد شهر.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void findsTheCharsetOfArabicWithoutAMark(String charset) {
        TextDecoder.Decoded decoded = decoded(ARABIC.getBytes(Charset.forName(charset)));
        assertEquals(new TextDecoder.Decoded(ARABIC, charset, false), decoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesTheMarkOutOfTheText(String charset) {
        TextDecoder.Decoded decoded = decoded(("\uFEFF" + ARABIC).getBytes(Charset.forName(charset)));
        assertEquals(new TextDecoder.Decoded(ARABIC, charset, true), decoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void findsTheCharsetOfEnglishWithoutAMark(String charset) {
        String text = "LONDON (AP) - Both sides signed the accord.\n";
        assertEquals(charset, decoded(text.getBytes(Charset.forName(charset))).charset());
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() {
        byte[] bytes = "The accord was signed.".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xC3;
        Rejection rejection = rejection(bytes, "E_ENCODING");
        assertTrue(rejection.detail().contains("byte 4 "), rejection.detail());
    }

    @Test
    void doesNotTakeBrokenUtf8ForWindows1256() {
        byte[] bytes = ARABIC.repeat(5).getBytes(StandardCharsets.UTF_8);
        bytes[41] = (byte) 0xFF;
        rejection(bytes, "E_ENCODING");
    }

    @Test
    void refusesUtf16ThatEndsInsideACharacter() {
        byte[] whole = ("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16LE);
        rejection(java.util.Arrays.copyOf(whole, whole.length - 1), "E_ENCODING");
    }

    @Test
    void refusesALoneSurrogate() {
        byte[] bytes = {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b'};
        rejection(bytes, "E_ENCODING");
    }

    @Test
    void refusesUtf32AndSaysSo() {
        Rejection rejection = rejection(("\uFEFF" + ARABIC).getBytes(Charset.forName("UTF-32LE")), "E_ENCODING");
        assertTrue(rejection.detail().contains("UTF-32"), rejection.detail());
    }

    @Test
    void refusesATextWithOneNul() {
        rejection("Both sides signed\0 the accord.".getBytes(StandardCharsets.UTF_8), "E_BINARY");
    }

    @Test
    void bearsOneControlCharacterInALongText() {
        String text = ARABIC + "\u0003" + ARABIC;
        assertEquals(text, decoded(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void saysWhatABinaryFileLooksLike() {
        byte[] bytes = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', (byte) 0xE2, (byte) 0xE3, '\n'};
        assertTrue(rejection(bytes, "E_BINARY").detail().contains("a PDF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\t ", "123 ... 456", "١٢٣"})
    void refusesATextWithoutLetters(String text) {
        rejection(text.getBytes(StandardCharsets.UTF_8), "E_EMPTY");
    }

    @Test
    void keepsAReplacementCharacterThatTheFileReallyHolds() {
        String text = ARABIC + "\uFFFD";
        assertEquals(new TextDecoder.Decoded(text, "UTF-8", false), decoded(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 200)
    void decodesWhatWasEncoded(@ForAll("texts") String text, @ForAll("charsets") String charset) {
        assertEquals(text, decoded(text.getBytes(Charset.forName(charset))).text());
    }

    @Property(tries = 200)
    void decodesMarkedTextOfAnyScript(@ForAll("anyScript") String text, @ForAll("unicode") String charset) {
        assertEquals(
                text,
                decoded(("\uFEFF" + text).getBytes(Charset.forName(charset))).text());
    }

    @Property(tries = 300)
    void neverThrows(@ForAll byte[] bytes) {
        assertTrue(TextDecoder.decode("a.txt", bytes) != null);
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> words =
                List.of("في", "من", "على", "اتفاقية", "وقعت", "الدولتان", "2025", "،", "«قمة»", "\r\n", "القدس");
        return Arbitraries.of(words).list().ofMinSize(8).ofMaxSize(60).map(list -> "قال إن " + String.join(" ", list));
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256");
    }

    @Provide
    Arbitrary<String> unicode() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE");
    }

    @Provide
    Arbitrary<String> anyScript() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u0621', '\u064A')
                .withCharRange('\u4E00', '\u4E20')
                .withChars('\uFEFF', '\u200F')
                .ofMinLength(1)
                .map(text -> "x" + text);
    }

    private static TextDecoder.Decoded decoded(byte[] bytes) {
        return assertInstanceOf(TextDecoder.Decoded.class, TextDecoder.decode("a.txt", bytes));
    }

    private static Rejection rejection(byte[] bytes, String code) {
        TextDecoder.Undecoded undecoded =
                assertInstanceOf(TextDecoder.Undecoded.class, TextDecoder.decode("a.txt", bytes));
        assertEquals(code, undecoded.rejection().code(), undecoded.rejection().detail());
        return undecoded.rejection();
    }
}
