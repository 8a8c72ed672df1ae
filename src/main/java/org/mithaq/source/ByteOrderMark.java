package org.mithaq.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A byte order mark at the start of a text.
 *
 * @param bytes the mark as hex digits
 * @param charset what it announces, or empty for UTF-32, which is not read
 */
record ByteOrderMark(String bytes, Optional<Charset> charset) {
    /** The longer marks first: UTF-32LE starts as UTF-16LE does. */
    private static final List<ByteOrderMark> KNOWN = List.of(
            new ByteOrderMark("fffe0000", Optional.empty()),
            new ByteOrderMark("0000feff", Optional.empty()),
            new ByteOrderMark("efbbbf", Optional.of(StandardCharsets.UTF_8)),
            new ByteOrderMark("fffe", Optional.of(StandardCharsets.UTF_16LE)),
            new ByteOrderMark("feff", Optional.of(StandardCharsets.UTF_16BE)));

    static Optional<ByteOrderMark> of(byte[] bytes) {
        String start = HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 4)));
        return KNOWN.stream().filter(mark -> start.startsWith(mark.bytes)).findFirst();
    }

    int length() {
        return bytes.length() / 2;
    }
}
