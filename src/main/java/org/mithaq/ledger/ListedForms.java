package org.mithaq.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.article.DigestTable;
import org.mithaq.event.Gap;
import org.mithaq.text.Folding;

/**
 * What an article adds to tables that all articles make every night, in the form in which it is asked for. It is brought into that once, when the article is listed, and read
 * a thousand times. Another form needs another {@link KeptListing#FORM}.
 */
final class ListedForms {
    private final Contract.Table articles;
    private final RecordRows rows;

    ListedForms(Contract contract, RecordRows rows) {
        this.articles = contract.table("articles");
        this.rows = rows;
    }

    /**
     * An article's row of the contract's table up to what the corpus tells of it, see {@link ArticleConsolidation}: CSV without an end.
     *
     * @param document its cells
     */
    byte[] row(String document, String path) {
        Row row = new Row(articles, Documents.cells(document)).set("source_path", path);
        int columns = articles.index(ArticleConsolidation.FIRST);
        Line line = Line.of((Object[]) Arrays.copyOf(row.complete(columns).cells(), columns));
        return line.bytes(line.length() - Line.END);
    }

    /**
     * The rows of rejects in which its warnings stand, lines with their lengths before them. One article may give the same warning twice.
     *
     * @param document its warnings
     */
    byte[] rejects(String document, String run, String id, String path) {
        Set<String> written = new HashSet<>();
        return bytes(out -> {
            for (FoundWarning found : Documents.read(document, FoundWarning[].class)) {
                Row row = rows.reject(run, id, path, found);
                if (written.add(row.key())) {
                    RejectConsolidation.check(row);
                    Line line = Line.of((Object[]) row.complete().cells());
                    out.writeInt(line.length());
                    line.copyTo(out);
                }
            }
        });
    }

    /** Hands over what {@link #rejects} wrote. */
    static void eachReject(byte[] written, Consumer<Line> consumer) {
        ByteBuffer in = ByteBuffer.wrap(written);
        while (in.hasRemaining()) {
            int length = in.getInt();
            consumer.accept(new Line(written, in.position(), in.position() + length));
            in.position(in.position() + length);
        }
    }

    /** A word that the packs may have missed, as it is listed. Holds where its words stand, which are made only when they are asked for. */
    static final class ListedGap {
        private final long key;
        private final int count;
        private final int start;
        private final int end;
        private final Line text;

        private ListedGap(long key, int count, int start, int end, Line text) {
            this.key = key;
            this.count = count;
            this.start = start;
            this.end = end;
            this.text = text;
        }

        /** Differs for what is not counted together. */
        long key() {
            return key;
        }

        /** How often it stands in the article. */
        int count() {
            return count;
        }

        /** UTF-16 offset of a quote in which it stands first. */
        int start() {
            return start;
        }

        /** Exclusive offset. */
        int end() {
            return end;
        }

        /** Its words: kind, language, rule, folded word, reason, word. */
        String[] words() {
            return text.text().split(String.valueOf(Digest.SEPARATOR), -1);
        }
    }

    /**
     * What the packs may have missed in it.
     *
     * @param document a {@link FoundGaps}
     */
    static byte[] gaps(String document) {
        FoundGaps found = Documents.read(document, FoundGaps.class);
        return bytes(out -> {
            for (Gap gap : found.gaps()) {
                String word = gap.word().replace(Digest.SEPARATOR, ' ');
                String key = Digest.joined(gap.kind(), found.language(), gap.rule(), Folding.fold(word), gap.reason());
                byte[] text = Digest.joined(key, word).getBytes(StandardCharsets.UTF_8);
                out.writeLong(DigestTable.hash(key));
                out.writeInt(gap.count());
                out.writeInt(gap.start());
                out.writeInt(gap.end());
                out.writeInt(text.length);
                out.write(text);
            }
        });
    }

    /** Hands over what {@link #gaps} wrote. */
    static void eachGap(byte[] written, Consumer<ListedGap> consumer) {
        ByteBuffer in = ByteBuffer.wrap(written);
        while (in.hasRemaining()) {
            long key = in.getLong();
            int count = in.getInt();
            int start = in.getInt();
            int end = in.getInt();
            int length = in.getInt();
            Line text = new Line(written, in.position(), in.position() + length);
            consumer.accept(new ListedGap(key, count, start, end, text));
            in.position(in.position() + length);
        }
    }

    /** Writes something. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
