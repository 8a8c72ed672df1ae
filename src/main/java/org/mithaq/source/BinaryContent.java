package org.mithaq.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tells files of bytes from files of text, and says what they look like. */
final class BinaryContent {
    /** One control character in so many is a torn text; more is no text. */
    private static final int RARE = 100;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("255044462d", "a PDF"),
            new Signature("504b0304", "a ZIP archive or an office document"),
            new Signature("d0cf11e0", "an old office document"),
            new Signature("89504e47", "a PNG image"),
            new Signature("ffd8ff", "a JPEG image"),
            new Signature("47494638", "a GIF image"),
            new Signature("52494646", "a RIFF sound, film or image"),
            new Signature("1f8b", "a gzip archive"));

    private BinaryContent() {}

    private record Signature(String hex, String looks) {}

    /** What speaks against bytes that are no valid Unicode being text in an older charset, with the fix. */
    static Optional<String> of(byte[] bytes) {
        String start = HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
        return SIGNATURES.stream()
                .filter(signature -> start.startsWith(signature.hex))
                .findFirst()
                .map(signature -> "looks like " + signature.looks + "; save its text as UTF-8, or remove the file.")
                .or(() -> of(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    /** What speaks against a decoded text, with the fix. */
    static Optional<String> of(String text) {
        int controls = 0;
        // An array is passed through in half the time: every text comes here.
        char[] chars = text.toCharArray();
        for (char c : chars) {
            if (c == 0) {
                return Optional.of("not text, as character " + text.indexOf(0)
                        + " is a NUL; remove the file, or fetch the article again.");
            }
            controls += isControl(c) ? 1 : 0;
        }
        return controls * RARE > text.length()
                ? Optional.of("not text, with " + controls + " control characters; remove the file.")
                : Optional.empty();
    }

    private static boolean isControl(char c) {
        return (c < ' ' && !Character.isWhitespace(c)) || c == 0x7F;
    }
}
