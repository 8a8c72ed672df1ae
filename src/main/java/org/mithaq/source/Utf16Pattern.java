package org.mithaq.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark by the high bytes of its letters. Arabic in UTF-16 has bytes below 0x80 only
 * and would pass for UTF-8, so this is asked first; the high bytes of its pairs never stand in a text of one byte each.
 */
final class Utf16Pattern {
    /** Enough to see a pattern, little enough to cost nothing. */
    private static final int SAMPLE = 4096;

    private Utf16Pattern() {}

    static Optional<Charset> of(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int pair = 0; pair < pairs; pair++) {
            first += isHighByte(bytes[2 * pair]) ? 1 : 0;
            second += isHighByte(bytes[2 * pair + 1]) ? 1 : 0;
            // So many are missing that seven in ten can no longer be reached: nearly every text, early.
            if (10 * (pair + 1 - Math.max(first, second)) > 3 * pairs) {
                return Optional.empty();
            }
        }
        if (isPattern(second, first, pairs)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return isPattern(first, second, pairs) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Seven in ten on one side, and the other side mostly free of them: arrays of small numbers have zeros on both. */
    private static boolean isPattern(int high, int low, int pairs) {
        return pairs > 1 && high * 10 >= pairs * 7 && low * 5 < pairs;
    }

    /** Latin, Cyrillic, Hebrew and Arabic blocks. */
    private static boolean isHighByte(byte value) {
        return value == 0 || (value >= 4 && value <= 6);
    }
}
