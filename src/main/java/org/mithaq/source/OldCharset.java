package org.mithaq.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.TextDecoder.Decoded;

/**
 * Finds the charset of a text that is no Unicode. Most bytes decode in most charsets, so that only what comes out can tell: Arabic must read as Arabic,
 * English and its kin must have nothing but the marks and accents that they are written with, and other scripts must fill the text.
 */
final class OldCharset {
    private static final String WINDOWS_ARABIC = "windows-1256";
    private static final String WINDOWS_LATIN = "windows-1252";

    /** The names of one charset that web pages use for another; browsers do the same. */
    private static final Set<String> LATIN_NAMES = Set.of("iso-8859-1", "us-ascii", "latin1");

    private static final int SURE = 45;

    /** Accented letters and marks of languages that windows-1252 was made for; what broken UTF-8 gives (Ã, Â, Ø, Ù, Ð) is not among them. */
    private static final String LATIN = "ÀÁÄÅÆÇÈÉÊËÍÎÏÑÓÔÖÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœŒŠšŽž"
            + "‘’‚“”„–—…•™€£¥§©®°·«»¡¿ªº\u00A0\u00AD´¨±²³¼½¾×†‡‹›";

    private final byte[] bytes;

    private OldCharset(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The text in the charset that fits best.
     *
     * @param declared what the record or its transport says of its charset, or null; taken where the text bears it out
     */
    static Optional<Decoded> decode(byte[] bytes, @Nullable String declared) {
        OldCharset old = new OldCharset(bytes);
        return old.declared(declared).or(old::arabic).or(old::latin).or(old::other);
    }

    private Optional<Decoded> declared(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(OldCharset::modern)
                .flatMap(this::read)
                .filter(OldCharset::isSound);
    }

    private static String modern(String name) {
        String stripped = name.strip();
        return LATIN_NAMES.contains(stripped.toLowerCase(java.util.Locale.ROOT)) ? WINDOWS_LATIN : stripped;
    }

    /** A declared charset is believed unless what comes out is neither Arabic nor clean. */
    private static boolean isSound(Decoded decoded) {
        String text = decoded.text();
        boolean isArabic = text.chars().filter(OldCharset::isArabicLetter).count() * 2 > outsideAscii(text);
        boolean isLatin = decoded.charset().equals(WINDOWS_LATIN);
        return isArabic
                ? ArabicReading.isArabic(text) || ArabicReading.maybeArabic(text)
                : isLatin ? isLatin(text) : fills(text) || isSpelt(text);
    }

    /** Words of another language in Latin letters: what is not ASCII are letters in the midst of others. */
    private static boolean isSpelt(String text) {
        long letters = text.chars()
                .filter(c -> c > 0x7F && Character.isLetter(c))
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters * 10 >= outsideAscii(text) * 8 && outsideAscii(text) * 4 < text.length();
    }

    private Optional<Decoded> arabic() {
        return Stream.of(WINDOWS_ARABIC, "ISO-8859-6", "x-MacArabic")
                .flatMap(name -> read(name).stream())
                .filter(decoded -> ArabicReading.isArabic(decoded.text()))
                .max(Comparator.comparingInt(decoded -> ArabicReading.functionWords(decoded.text())));
    }

    private Optional<Decoded> latin() {
        return read(WINDOWS_LATIN).filter(decoded -> isLatin(decoded.text()));
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x80 || LATIN.indexOf(c) >= 0) && outsideAscii(text) * 5 < text.length();
    }

    /** For scripts that no pack reads: the article is rejected anyway, and its language can then be named. */
    private Optional<Decoded> other() {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match != null && match.getConfidence() >= SURE
                ? read(match.getName()).filter(decoded -> fills(decoded.text()))
                : Optional.empty();
    }

    /** Letters of one script other than Latin and Arabic fill most of what is not ASCII. */
    private static boolean fills(String text) {
        long letters = text.chars()
                .filter(c -> c > 0x7F && Character.isLetter(c) && !isArabicLetter(c))
                .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
        return letters * 10 >= outsideAscii(text) * 9 && letters * 3 > text.length();
    }

    private static long outsideAscii(String text) {
        return text.chars().filter(c -> c > 0x7F).count();
    }

    private static boolean isArabicLetter(int c) {
        return c >= 0x0620 && c <= 0x06FF;
    }

    /** The whole text in a charset, or empty where this Java does not have it or a byte does not fit. */
    private Optional<Decoded> read(String name) {
        Charset charset = charset(name);
        return charset == null || TextDecoder.firstFault(bytes, 0, charset) >= 0
                ? Optional.empty()
                : Optional.of(new Decoded(new String(bytes, charset), charset.name(), false));
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
