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
 * What is asked every night of each row of a large table, in a file beside it: its key, whose row it is, how long it is, and the entity that it names. So a night finds the few rows
 * that change without looking at the letters of all others. Where the file is missing, spoilt or of another table, the table itself is looked at. What counts as a row's owner is a part of
 * the tables' format, see {@link Consolidation}. Holds the mark of one row and a piece of the file.
 */
final class RowMarks implements AutoCloseable {
    private static final int MARK = 2 * Long.BYTES + Integer.BYTES;

    /** Marks that are read and written at a time. */
    private static final int MANY = 3000;

    private static final int BUFFER = 1 << 16;

    /** Behind the last mark stand the size of the table and the checksum of the marks. */
    private static final int END = 2 * Long.BYTES;

    private static final int HEX = 16;

    private final InputStream in;
    private final boolean isNaming;
    private final byte[] piece;
    private ByteBuffer marks;
    private long left;
    private long key;
    private long owner;
    private long named;
    private int length;

    private RowMarks(InputStream in, long left, boolean isNaming) {
        this.in = in;
        this.left = left;
        this.isNaming = isNaming;
        this.piece = piece(isNaming);
        this.marks = ByteBuffer.wrap(piece, 0, 0);
    }

    private static byte[] piece(boolean isNaming) {
        return new byte[MANY * (MARK + (isNaming ? Long.BYTES : 0))];
    }

    private static Path file(TableFolder tables, Contract.Table table) {
        return tables.path().resolve(table.name() + ".marks");
    }

    /**
     * The marks of a table, null where there are none that fit it.
     *
     * @param isNaming whether rows name an entity
     */
    static @Nullable RowMarks open(TableFolder tables, Contract.Table table, boolean isNaming) {
        Path file = file(tables, table);
        try {
            return Files.isRegularFile(file) && fits(file, Files.size(tables.file(table)))
                    ? new RowMarks(Files.newInputStream(file), Files.size(file) - END, isNaming)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean fits(Path file, long size) throws IOException {
        CRC32 sum = new CRC32();
        long left = Files.size(file) - END;
        byte[] piece = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.readNBytes(piece, 0, (int) Math.min(BUFFER, left));
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
        named = isNaming ? marks.getLong() : 0;
        return true;
    }

    private void readOn() {
        try {
            int read = in.readNBytes(piece, 0, (int) Math.min(piece.length, left));
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

    /** The hash of the entity that the row names, of none as of an empty text. */
    long named() {
        return named;
    }

    /** The sixteen hex digits with which a key begins as a number without a sign; keys are in the order of their numbers. */
    static long number(String key) {
        int digits = Math.min(HEX, key.length());
        if (digits < HEX || !HexFormat.of().toHexDigits(digits(key)).regionMatches(0, key, 0, HEX)) {
            throw new IllegalArgumentException("The key '%s' does not begin with sixteen hex digits.".formatted(key));
        }
        return digits(key);
    }

    private static long digits(String key) {
        return Long.parseUnsignedLong(key, 0, HEX, HEX);
    }

    /** Whether the number of a key is all of it. */
    static boolean isNumber(String key) {
        return key.length() == HEX;
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
        private final boolean isNaming;
        private final byte[] piece;
        private final ByteBuffer marks;
        private final CRC32 sum = new CRC32();

        /**
         * Marks of a table in a draft.
         *
         * @param isNaming whether its rows name an entity
         */
        Writer(TableFolder draft, Contract.Table table, boolean isNaming) throws IOException {
            this.out = Files.newOutputStream(file(draft, table));
            this.isNaming = isNaming;
            this.piece = piece(isNaming);
            this.marks = ByteBuffer.wrap(piece);
        }

        /** @param named see {@link RowMarks#named}, of a table whose rows name none anything */
        void add(long key, long owner, int length, long named) throws IOException {
            if (!marks.hasRemaining()) {
                writeOut();
            }
            marks.putLong(key).putLong(owner).putInt(length);
            if (isNaming) {
                marks.putLong(named);
            }
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
