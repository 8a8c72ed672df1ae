package org.mithaq.ledger;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/**
 * The findings of an article as they lie in the ledger: a line each, of its kind, its sort key and its document, deflated, because documents repeat the names of
 * their fields. Made by {@link #pack} and read by {@link #each}.
 */
final class PackedFindings {
    private static final byte END = 0x1e;

    private PackedFindings() {}

    /**
     * A finding on its way into or out of the ledger.
     *
     * @param sortKey group, publication date, rank, article, place, number in the article
     * @param document JSON
     */
    record Packed(FindingKind kind, String sortKey, Line document) {
        String group() {
            return sortKey.substring(0, sortKey.indexOf(Digest.SEPARATOR));
        }
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = deflating(bytes)) {
            for (Packed each : findings) {
                out.write(each.kind.name().getBytes(StandardCharsets.UTF_8));
                out.write(END);
                out.write(each.sortKey.getBytes(StandardCharsets.UTF_8));
                out.write(END);
                each.document.copyTo(out);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void each(byte[] packed, Handler handler) {
        byte[] lines = inflated(packed);
        int end;
        for (int start = 0; start < lines.length; start = end + 1) {
            int kind = indexOf(END, lines, start);
            int key = indexOf(END, lines, kind + 1);
            end = indexOf((byte) '\n', lines, key + 1);
            handler.finding(new Packed(
                    FindingKind.valueOf(text(lines, start, kind)),
                    text(lines, kind + 1, key),
                    Line.ofBytes(Arrays.copyOfRange(lines, key + 1, end))));
        }
    }

    private static int indexOf(byte wanted, byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static OutputStream deflating(OutputStream to) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        return new BufferedOutputStream(new DeflaterOutputStream(to, fast) {
            @Override
            public void close() throws IOException {
                super.close();
                fast.end();
            }
        });
    }

    private static byte[] inflated(byte[] bytes) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(4 * bytes.length);
        try (InflaterOutputStream out = new InflaterOutputStream(text)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger's findings of an article are damaged.", e);
        }
        return text.toByteArray();
    }
}
