package org.mithaq.ledger;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Said.SaidAccord;
import org.mithaq.ledger.Said.SaidEntity;
import org.mithaq.ledger.Said.SaidEvent;

/**
 * What each article speaks of, as hashes in a file beside {@link OwnTables#SAID}, whose rows they follow: every night asks several times which articles speak of what is made anew, and
 * few do. Holds a piece of the file, and the record in it that is read.
 */
final class Mentions implements AutoCloseable {
    private static final String FILE = "mentions.bin";

    /** To be changed with every change of what is kept. */
    private static final long FORM = 0x4D454E31;

    /** Form, size of the table and checksum, in longs. */
    private static final int END = 3;

    private static final int PIECE = 1 << 13;
    private static final int BYTES = Long.BYTES;

    /** Places in a record: its length first, all in longs. */
    private static final int ID = 1;

    private static final int VERSION = 2;
    private static final int ROW = 3;
    private static final int PUBLISHED = 4;
    private static final int ACCORDS = 5;
    private static final int EVENTS = 6;
    private static final int HEAD = 7;

    private static final int ACCORD = 2;
    private static final int EVENT = 3;

    private final InputStream in;
    private byte[] bytes = new byte[PIECE * BYTES];
    private long[] piece = new long[PIECE];
    private int record;
    private int next;
    private int end;
    private @Nullable String orderKey;

    private Mentions(InputStream in) {
        this.in = in;
    }

    private static Path file(TableFolder tables) {
        return tables.path().resolve(FILE);
    }

    /** Whether those of a run are there as it has written them, and are of its table. */
    static boolean areIn(TableFolder tables) {
        Path file = file(tables);
        try {
            return Files.isRegularFile(file) && isSound(file, Files.size(tables.file(OwnTables.SAID)));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSound(Path file, long size) throws IOException {
        CRC32 sum = new CRC32();
        byte[] piece = new byte[PIECE * BYTES];
        long left = Files.size(file) - END * BYTES;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.readNBytes(piece, 0, (int) Math.min(piece.length, left));
                sum.update(piece, 0, read);
                left -= read == 0 ? left : read;
            }
            ByteBuffer told = ByteBuffer.wrap(in.readNBytes(END * BYTES));
            return told.remaining() == END * BYTES
                    && told.getLong() == FORM
                    && told.getLong() == size
                    && told.getLong() == sum.getValue();
        }
    }

    /** Those of a run, before the first article. */
    static Mentions open(TableFolder tables) {
        try {
            return new Mentions(Files.newInputStream(file(tables)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes to the next article, by the ids; false behind the last. */
    boolean next() {
        orderKey = null;
        record = next;
        have(1);
        int length = (int) piece[record];
        have(Math.max(1, length));
        next = record + length;
        return length > 0;
    }

    /** Reads on until so many longs of the record are there, which may move. */
    private void have(int length) {
        if (end - record >= length) {
            return;
        }
        System.arraycopy(piece, record, piece, 0, end - record);
        end -= record;
        record = 0;
        if (length > piece.length) {
            piece = Arrays.copyOf(piece, 2 * length);
            bytes = new byte[2 * length * BYTES];
        }
        try {
            int read = in.readNBytes(bytes, 0, (piece.length - end) * BYTES) / BYTES;
            ByteBuffer.wrap(bytes).asLongBuffer().get(piece, end, read);
            end += read;
            if (end < length) {
                throw new EOFException("What articles speak of ends in the middle of one.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long at(int place) {
        return piece[record + place];
    }

    String id() {
        return HexFormat.of().toHexDigits(at(ID));
    }

    /** Compares its id with another. */
    int compareId(String id) {
        return Long.compareUnsigned(at(ID), RowMarks.number(id));
    }

    /** Whether this is the version of what the article says. */
    boolean isVersion(String version) {
        return at(VERSION) == DigestTable.hash(version);
    }

    /** Bytes of its row in the table. */
    int rowLength() {
        return (int) at(ROW);
    }

    /** See {@link Listing.Listed#orderKey}. */
    String orderKey() {
        String known = orderKey == null ? Digest.joined(published(), id()) : orderKey;
        orderKey = known;
        return known;
    }

    private String published() {
        byte[] text = new byte[(int) at(PUBLISHED)];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) (at(HEAD + i / BYTES) >>> bits(i));
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private int accords() {
        return HEAD + longs((int) at(PUBLISHED));
    }

    private int events() {
        return accords() + ACCORD * (int) at(ACCORDS);
    }

    private int entities() {
        return events() + EVENT * (int) at(EVENTS);
    }

    /** Where a byte of a text begins in its long. */
    private static int bits(int place) {
        return place % BYTES * Byte.SIZE;
    }

    private static int longs(int bytes) {
        return (bytes + BYTES - 1) / BYTES;
    }

    /** Whether it speaks of an accord that amends one of these. */
    boolean speaksOfOneUnder(DigestTable accords) {
        int behind = events();
        for (int at = accords(); at < behind; at += ACCORD) {
            if (accords.has(at(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it speaks of an event in one of these groups. */
    boolean speaksOfOneIn(DigestTable groups) {
        return hasEvent(groups, 0);
    }

    /** Whether it speaks of one of these events. */
    boolean speaksOfEvent(DigestTable events) {
        return hasEvent(events, 1);
    }

    /** Whether it speaks of an event about one of these accords. */
    boolean speaksOfOneAbout(DigestTable accords) {
        return hasEvent(accords, 2);
    }

    private boolean hasEvent(DigestTable wanted, int part) {
        int behind = entities();
        for (int at = events() + part; at < behind; at += EVENT) {
            if (wanted.has(at(at))) {
                return true;
            }
        }
        return false;
    }

    /** Hands over the numbers that those of its entities have which have one. */
    void eachEntity(DigestTable wanted, IntConsumer consumer) {
        int behind = next - record;
        for (int at = entities(); at < behind; at++) {
            int number = wanted.get(at(at));
            if (number != DigestTable.NONE) {
                consumer.accept(number);
            }
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes those of a run. Holds the file, its checksum, and the size of the table's rows so far. */
    static final class Writer implements AutoCloseable {
        private final CheckedOutputStream sum;
        private final OutputStream out;
        private long size = Line.header(OwnTables.SAID).length();

        Writer(TableFolder draft) {
            try {
                sum = new CheckedOutputStream(Files.newOutputStream(file(draft)), new CRC32());
                out = new BufferedOutputStream(sum, PIECE * BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Takes over the record of an article that says what it said. */
        void add(Mentions same) {
            write(same.piece, same.record, same.next);
        }

        /** Takes the next article by the ids. */
        void add(ArticleSaid article) {
            Said said = article.said();
            byte[] published = article.published().getBytes(StandardCharsets.UTF_8);
            int dates = longs(published.length);
            int length = HEAD
                    + dates
                    + ACCORD * said.accords().size()
                    + EVENT * said.events().size()
                    + said.entities().size();
            long[] made = new long[length];
            made[0] = length;
            made[ID] = RowMarks.number(article.id());
            made[VERSION] = DigestTable.hash(article.version());
            made[ROW] = article.length();
            made[PUBLISHED] = published.length;
            made[ACCORDS] = said.accords().size();
            made[EVENTS] = said.events().size();
            for (int i = 0; i < published.length; i++) {
                made[HEAD + i / BYTES] |= (published[i] & 0xFFL) << bits(i);
            }
            int at = HEAD + dates;
            for (SaidAccord accord : said.accords()) {
                made[at++] = DigestTable.hash(accord.id());
                made[at++] = hash(accord.parent());
            }
            for (SaidEvent event : said.events()) {
                made[at++] = DigestTable.hash(event.group());
                made[at++] = DigestTable.hash(event.id());
                made[at++] = hash(event.accord());
            }
            for (SaidEntity entity : said.entities()) {
                made[at++] = DigestTable.hash(entity.id());
            }
            write(made, 0, length);
        }

        private static long hash(@Nullable String id) {
            return id == null ? DigestTable.FIRST : DigestTable.hash(id);
        }

        private void write(long[] longs, int from, int to) {
            size += longs[from + ROW];
            ByteBuffer record = ByteBuffer.allocate((to - from) * BYTES);
            record.asLongBuffer().put(longs, from, to - from);
            try {
                out.write(record.array());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** To be told when all came; without it they count for nothing. */
        void finish() {
            try {
                out.write(new byte[BYTES]);
                out.flush();
                out.write(ByteBuffer.allocate(END * BYTES)
                        .putLong(FORM)
                        .putLong(size)
                        .putLong(sum.getChecksum().getValue())
                        .array());
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
