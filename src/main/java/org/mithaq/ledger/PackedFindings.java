package org.mithaq.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The findings of an article as they lie in the ledger: a line each, of its kind, its sort key and its document, deflated, because documents repeat the names of
 * their fields. Made by {@link #pack} and read by {@link #each}.
 */
final class PackedFindings {
    private static final byte END = 0x1e;

    /** Bytes that are inflated at a time. */
    private static final int MANY = 8192;

    private static final String DAMAGED = "The ledger's findings of an article are damaged.";

    private PackedFindings() {}

    /**
     * A finding on its way into or out of the ledger.
     *
     * @param sortKey group, publication date, rank, article, place, number in the article
     * @param document JSON, of a finding that was unpacked good until the next one is
     */
    record Packed(FindingKind kind, String sortKey, Line document) {
        String group() {
            return groupOf(sortKey);
        }
    }

    /** The group of a sort key. */
    static String groupOf(String sortKey) {
        return sortKey.substring(0, sortKey.indexOf(Digest.SEPARATOR));
    }

    /** The sort key of a finding. */
    static String sortKey(String group, String published, int rank, String articleId, int place, int number) {
        return Digest.joined(group, published, rank, articleId, padded(place), padded(number));
    }

    private static String padded(int number) {
        return Long.toString(10_000_000_000L + number).substring(1);
    }

    /** Takes findings. */
    @FunctionalInterface
    interface Handler {
        /** Called for each in the order in which they were packed. */
        void finding(Packed finding);
    }

    static byte[] pack(List<Packed> findings) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(2 * MANY);
        try {
            for (Packed each : findings) {
                lines.write(each.kind.name().getBytes(StandardCharsets.UTF_8));
                lines.write(END);
                lines.write(each.sortKey.getBytes(StandardCharsets.UTF_8));
                lines.write(END);
                each.document.copyTo(lines);
                lines.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated(lines.toByteArray());
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length / 2 + MANY];
            int length = 0;
            while (!deflater.finished()) {
                packed = length < packed.length ? packed : Arrays.copyOf(packed, 2 * length);
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    /**
     * Hands over what was packed.
     *
     * @param wanted kinds; nothing behind the last finding of these is inflated, and events, which are most, come last
     */
    static void each(byte[] packed, Set<FindingKind> wanted, Handler handler) {
        try (Inflated lines = new Inflated(packed)) {
            int end;
            for (int start = 0; lines.reaches(start); start = end + 1) {
                int kindEnd = lines.indexOf(END, start);
                FindingKind kind = FindingKind.valueOf(lines.text(start, kindEnd));
                if (wanted.stream().allMatch(each -> each.isPackedBefore(kind))) {
                    return;
                }
                int keyEnd = lines.indexOf(END, kindEnd + 1);
                end = lines.indexOf((byte) '\n', keyEnd + 1);
                if (wanted.contains(kind)) {
                    handler.finding(new Packed(kind, lines.text(kindEnd + 1, keyEnd), lines.line(keyEnd + 1, end)));
                }
            }
        }
    }

    /** Packed bytes as far as they are inflated, which is as far as somebody has asked. Holds them. */
    private static final class Inflated implements AutoCloseable {
        private final Inflater inflater = new Inflater();
        private byte[] bytes;
        private int length;

        Inflated(byte[] packed) {
            this.bytes = new byte[Math.max(MANY, 2 * packed.length)];
            inflater.setInput(packed);
        }

        /** Whether there is a byte at a place. */
        boolean reaches(int place) {
            while (place >= length && !inflater.finished()) {
                inflate();
            }
            return place < length;
        }

        private void inflate() {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            try {
                int more = inflater.inflate(bytes, length, Math.min(MANY, bytes.length - length));
                if (more == 0 && !inflater.finished()) {
                    throw new IllegalStateException(DAMAGED);
                }
                length += more;
            } catch (DataFormatException e) {
                throw new IllegalStateException(DAMAGED, e);
            }
        }

        int indexOf(byte wanted, int from) {
            for (int at = from; reaches(at); ) {
                byte[] piece = bytes;
                for (int end = length; at < end; at++) {
                    if (piece[at] == wanted) {
                        return at;
                    }
                }
            }
            throw new IllegalStateException(DAMAGED);
        }

        String text(int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }

        /** A view that is good as long as nothing more is inflated. */
        Line line(int from, int to) {
            return new Line(bytes, from, to);
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
