package org.mithaq.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/**
 * The findings of an article as they lie in the ledger: a line each, of its kind, its sort key and its document, deflated, because documents repeat the names of
 * their fields. Made by {@link #pack} and read by {@link #each}.
 */
final class PackedFindings {
    private static final char END = '\u001e';

    private PackedFindings() {}

    /**
     * A finding on its way into or out of the ledger.
     *
     * @param sortKey group, publication date, rank, article, place, number in the article
     * @param document JSON
     */
    record Packed(FindingKind kind, String sortKey, String document) {
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
        StringBuilder lines = new StringBuilder();
        for (Packed each : findings) {
            lines.append(each.kind.name())
                    .append(END)
                    .append(each.sortKey)
                    .append(END)
                    .append(each.document)
                    .append('\n');
        }
        return deflate(lines.toString());
    }

    static void each(byte[] packed, Handler handler) {
        String lines = inflate(packed);
        int end;
        for (int start = 0; start < lines.length(); start = end + 1) {
            end = lines.indexOf('\n', start);
            int kind = lines.indexOf(END, start);
            int key = lines.indexOf(END, kind + 1);
            handler.finding(new Packed(
                    FindingKind.valueOf(lines.substring(start, kind)),
                    lines.substring(kind + 1, key),
                    lines.substring(key + 1, end)));
        }
    }

    static byte[] deflate(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static String inflate(byte[] bytes) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(4 * bytes.length);
        try (InflaterOutputStream out = new InflaterOutputStream(text)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger's findings of an article are damaged.", e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
