package org.mithaq.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a text: by its byte order mark, as UTF-16 by its pattern, as UTF-8 where all of it is valid, then by what is declared, at last by
 * what reads best.
 */
public final class TextDecoder {
    private TextDecoder() {}

    /** What came of some bytes. */
    public sealed interface Decoding {}

    /**
     * Bytes that are text.
     *
     * @param text the text without its byte order mark, otherwise untouched
     * @param charset IANA name
     * @param hasBom whether a byte order mark stood at the start
     */
    public record Decoded(String text, String charset, boolean hasBom) implements Decoding {}

    /**
     * Bytes that are not.
     *
     * @param rejection E_EMPTY, E_BINARY or E_ENCODING; the place is named in bytes
     */
    public record Undecoded(Rejection rejection) implements Decoding {}

    /**
     * Decodes the bytes of one record.
     *
     * @param path how messages name the record
     * @param bytes all of its bytes
     * @return the text, which holds at least one letter, or the reason why there is none
     */
    public static Decoding decode(String path, byte[] bytes) {
        return decode(path, bytes, null);
    }

    /**
     * As {@link #decode(String, byte[])}, of a record that says what it is in.
     *
     * @param declared name of a charset from the markup or the transport, or null; the bytes themselves know better
     */
    public static Decoding decode(String path, byte[] bytes, @Nullable String declared) {
        Decoding decoding = decodeAny(path, bytes, declared);
        if (decoding instanceof Decoded decoded) {
            return checked(path, decoded);
        }
        return decoding;
    }

    /** As {@link #decode}, but does not ask what the text holds. */
    static Decoding decodeAny(String path, byte[] bytes) {
        return decodeAny(path, bytes, null);
    }

    /** As {@link #decode(String, byte[], String)}, but does not ask what the text holds. */
    public static Decoding decodeAny(String path, byte[] bytes, @Nullable String declared) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return decodeMarked(path, bytes, mark.get());
        }
        Optional<Charset> utf16 = Utf16Pattern.of(bytes);
        if (utf16.isPresent()) {
            return strictly(path, bytes, 0, utf16.get());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 || firstFault(bytes, 0, StandardCharsets.UTF_8) < 0) {
            return new Decoded(text, "UTF-8", false);
        }
        return decodeOld(path, bytes, declared);
    }

    private static Decoding decodeMarked(String path, byte[] bytes, ByteOrderMark mark) {
        return mark.charset()
                .map(charset -> strictly(path, bytes, mark.length(), charset))
                .orElseGet(() -> undecoded(
                        "E_ENCODING", path + ": UTF-32, which is not read; save the file as UTF-8 and run again."));
    }

    private static Decoding decodeOld(String path, byte[] bytes, @Nullable String declared) {
        Optional<String> binary = BinaryContent.of(bytes);
        if (binary.isPresent()) {
            return undecoded("E_BINARY", path + ": " + binary.get());
        }
        int fault = firstFault(bytes, 0, StandardCharsets.UTF_8);
        Optional<Decoded> old = isBrokenUtf8(bytes) ? Optional.empty() : OldCharset.decode(bytes, declared);
        return old.<Decoding>map(decoded -> decoded).orElseGet(() -> undecoded("E_ENCODING", notUtf8(path, fault)));
    }

    /** Most bytes outside ASCII stand in valid sequences: nobody's old charset looks so. */
    private static boolean isBrokenUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long valid = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return valid > 2 * broken;
    }

    private static Decoding strictly(String path, byte[] bytes, int start, Charset charset) {
        int fault = firstFault(bytes, start, charset);
        return fault >= 0
                ? undecoded("E_ENCODING", broken(path, fault, charset))
                : new Decoded(new String(bytes, start, bytes.length - start, charset), charset.name(), start > 0);
    }

    /** Byte offset of the first sequence that the charset does not allow, or -1. */
    static int firstFault(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(4096);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    private static Decoding checked(String path, Decoded decoded) {
        Optional<Rejection> problem = problem(path, decoded.text());
        return problem.isPresent() ? new Undecoded(problem.get()) : decoded;
    }

    /** What speaks against a text being one: it is binary, its letters were destroyed, or it holds none. */
    static Optional<Rejection> problem(String path, String text) {
        Optional<String> binary = BinaryContent.of(text);
        if (binary.isPresent()) {
            return Optional.of(Rejection.of("E_BINARY", "decode", path + ": " + binary.get()));
        }
        Optional<String> mojibake = Mojibake.of(text);
        if (mojibake.isPresent()) {
            return Optional.of(Rejection.of("E_ENCODING", "decode", path + ": " + mojibake.get()));
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(Rejection.of(
                    "E_EMPTY", "decode", path + ": holds no letters; remove the file, or fetch the article again."));
        }
        return Optional.empty();
    }

    private static String notUtf8(String path, int offset) {
        return "%s: neither UTF-8 (byte %s is not) nor Arabic in windows-1256 or another charset that fits; save the file as UTF-8 and run again."
                .formatted(path, offset);
    }

    private static String broken(String path, int offset, Charset charset) {
        return "%s: not valid %s at byte %s; save the file as UTF-8, or fetch the article again."
                .formatted(path, charset.name(), offset);
    }

    private static Decoding undecoded(String code, String detail) {
        return new Undecoded(Rejection.of(code, "decode", detail));
    }
}
