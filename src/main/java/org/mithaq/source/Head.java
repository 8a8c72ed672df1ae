package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first bytes of an entry, by which formats recognise what they read. Holds their text once somebody has asked for it, so it is for one thread. */
public final class Head {
    /** Enough for an XML prologue with comments before the root, little enough to cost nothing. */
    public static final int LENGTH = 8192;

    /** What an entry has that cannot be read. */
    public static final Head EMPTY = new Head(new byte[0]);

    private final byte[] bytes;
    private @Nullable String text;

    private Head(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The head of these bytes, of which the first {@link #LENGTH} are looked at. */
    public static Head of(byte[] bytes) {
        return new Head(Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH)));
    }

    /** Reads as far as the head goes; the stream stays open. */
    public static Head read(InputStream in) throws IOException {
        return new Head(in.readNBytes(LENGTH));
    }

    /** The bytes; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether it starts with these bytes, written as hex digits. */
    public boolean startsWith(String hex) {
        return has(0, HexFormat.of().parseHex(hex));
    }

    /** Whether these ASCII characters stand at this offset. */
    public boolean hasAscii(int offset, String ascii) {
        return has(offset, ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The bytes as text without byte order mark and white space at its start. Good enough to recognise ASCII markup in
     * any charset that is read; a letter beyond ASCII may be wrong.
     */
    public String text() {
        String known = text;
        if (known == null) {
            known = decode(bytes);
            text = known;
        }
        return known;
    }

    /** As {@link #text}, in lower case. */
    public String lowerCaseText() {
        return text().toLowerCase(Locale.ROOT);
    }

    private boolean has(int offset, byte[] wanted) {
        int end = offset + wanted.length;
        return bytes.length >= end && Arrays.equals(bytes, offset, end, wanted, 0, wanted.length);
    }

    private static String decode(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        int start = mark.map(ByteOrderMark::length).orElse(0);
        Charset charset = mark.flatMap(ByteOrderMark::charset)
                .or(() -> Utf16Pattern.of(bytes))
                .orElse(StandardCharsets.UTF_8);
        return new String(bytes, start, bytes.length - start, charset).stripLeading();
    }
}
