package org.mithaq.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What is asked every night of each row of a large table, in a file beside it: its key, whose row it is, and how long it is. So a night finds the few rows that change
 * without looking at the letters of all others. Where the file is missing, spoilt or of another table, the table itself is looked at. What counts as a row's owner is a part of
 * the tables' format, see {@link Consolidation}. Holds the mark of one row and a piece of the file.
 */
final class RowMarks implements AutoCloseable {
    private static final int MARK = 2 * Long.BYTES + Integer.BYTES;

    /** Bytes of many marks. */
    private static final int PIECE = MARK * 3000;

    /** Behind the last mark stand the size of the table and the checksum of the marks. */
    private static final int END = 2 * Long.BYTES;

    private static final int HEX = 16;

    private final InputStream in;
    private final byte[] piece = new byte[PIECE];
    private ByteBuffer marks = ByteBuffer.wrap(piece, 0, 0);
    private long left;
    private long key;
    private long owner;
    private int length;

    private RowMarks(InputStream in, long left) {
        this.in = in;
        this.left = left;
    }

    private static Path file(TableFolder tables, Contract.Table table) {
        return tables.path().resolve(table.name() + ".marks");
    }

    /** The marks of a table, null where there are none that fit it. */
    static @Nullable RowMarks open(TableFolder tables, Contract.Table table) {
        Path file = file(tables, table);
        try {
            return Files.isRegularFile(file) && fits(file, Files.size(tables.file(table)))
                    ? new RowMarks(Files.newInputStream(file), Files.size(file) - END)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean fits(Path file, long size) throws IOException {
        CRC32 sum = new CRC32();
        long left = Files.size(file) - END;
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.readNBytes(piece, 0, (int) Math.min(PIECE, left));
                sum.update(piece, 0, read);
                left -= read == 0 ? left : read;
            }
            ByteBuffer end = ByteBuffer.wrap(in.readNBytes(END));
            return end.remaining() == END && end.getLong() == size && end.getLong() == sum.getValue();
        }
    }

    /** Goes to the next row; false behind the last. */
    boolean next() {
        if (!marks.hasRemaining()) {
            readOn();
            if (!marks.hasRemaining()) {
                return false;
            }
        }
        key = marks.getLong();
        owner = marks.getLong();
        length = marks.getInt();
        return true;
    }

    private void readOn() {
        try {
            int read = in.readNBytes(piece, 0, (int) Math.min(PIECE, left));
            left -= read;
            marks = ByteBuffer.wrap(piece, 0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** See {@link #number}. */
    long key() {
        return key;
    }

    /** What tells whether the row still holds, see {@link NextTables.Owned}. */
    long owner() {
        return owner;
    }

    /** Bytes of the row. */
    int length() {
        return length;
    }

    /** A key of sixteen hex digits as a number without a sign; the order of both is the same. */
    static long number(String key) {
        if (key.length() != HEX || !key.equals(HexFormat.of().toHexDigits(Long.parseUnsignedLong(key, HEX)))) {
            throw new IllegalArgumentException("The key '%s' is not of sixteen hex digits.".formatted(key));
        }
        return Long.parseUnsignedLong(key, HEX);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the marks of a table. Holds some of them, and their checksum. */
    static final class Writer implements AutoCloseable {
        private final OutputStream out;
        private final byte[] piece = new byte[PIECE];
        private final ByteBuffer marks = ByteBuffer.wrap(piece);
        private final CRC32 sum = new CRC32();

        /** Marks of a table in a draft. */
        Writer(TableFolder draft, Contract.Table table) throws IOException {
            this.out = Files.newOutputStream(file(draft, table));
        }

        void add(long key, long owner, int length) throws IOException {
            if (!marks.hasRemaining()) {
                writeOut();
            }
            marks.putLong(key).putLong(owner).putInt(length);
        }

        private void writeOut() throws IOException {
            sum.update(piece, 0, marks.position());
            out.write(piece, 0, marks.position());
            marks.clear();
        }

        /** Tells of which size the table is, when all of it is written: without that the marks fit none. */
        void finish(long size) throws IOException {
            writeOut();
            out.write(ByteBuffer.allocate(END)
                    .putLong(size)
                    .putLong(sum.getValue())
                    .array());
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
