package org.mithaq.ledger;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.RowSorter.Entry;

/**
 * The cells of an article in the listing, as a record in a file: where each of them ends, then all of them. A night goes through the listing of the whole archive several
 * times and wants few of the cells, so nothing is looked at but what is asked for. Holds a piece of the file, and the record in it that is read, until the next one.
 */
final class ListedCells {
    private static final int BUFFER = 1 << 16;

    private byte[] piece = new byte[BUFFER];
    private int record;
    private int next;
    private int end;
    private int columns;

    private ListedCells() {}

    /** A record of cells. */
    static Line of(byte[] @Nullable [] cells) {
        int length = Integer.BYTES * (cells.length + 1);
        for (byte[] cell : cells) {
            length += cell == null ? 0 : cell.length;
        }
        ByteBuffer record = ByteBuffer.allocate(length).putInt(cells.length);
        int end = Integer.BYTES * (cells.length + 1);
        for (byte[] cell : cells) {
            end += cell == null ? 0 : cell.length;
            record.putInt(end);
        }
        for (byte[] cell : cells) {
            if (cell != null) {
                record.put(cell);
            }
        }
        return Line.ofBytes(record.array());
    }

    /** A file of so many records. */
    record Written(long records, long checksum) {}

    /** Writes records into a file. */
    static Written write(Iterator<Entry> records, Path file) {
        return write(file, out -> writeRest(records, out));
    }

    private static long writeRest(Iterator<Entry> records, DataOutputStream out) throws IOException {
        long written = 0;
        while (records.hasNext()) {
            write(records.next(), out);
            written++;
        }
        return written;
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        out.writeInt(entry.line().length());
        entry.line().copyTo(out);
    }

    /** Writes some of the records of another file, and new ones between them, all in the order of their first cells. */
    static Written merge(Path file, Predicate<ListedCells> isKept, Iterator<Entry> records, Path into) {
        return write(into, out -> {
            ListedCells cells = new ListedCells();
            Entry next = records.hasNext() ? records.next() : null;
            long written = 0;
            try (InputStream in = Files.newInputStream(file)) {
                while (cells.readOn(in)) {
                    if (isKept.test(cells)) {
                        String key = Objects.requireNonNull(cells.text(0));
                        for (; next != null && next.key().compareTo(key) < 0; written++) {
                            write(next, out);
                            next = records.hasNext() ? records.next() : null;
                        }
                        out.writeInt(cells.next - cells.record);
                        out.write(cells.piece, cells.record, cells.next - cells.record);
                        written++;
                    }
                }
            }
            if (next != null) {
                write(next, out);
                written++;
            }
            return written + writeRest(records, out);
        });
    }

    /** Writes records, and says how many. */
    private interface Writing {
        long to(DataOutputStream out) throws IOException;
    }

    private static Written write(Path file, Writing records) {
        try (Writer writer = new Writer(file)) {
            writer.written = records.to(writer.out);
            return writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes records one by one into a file. Holds the file, its checksum, and how many they are. */
    static final class Writer implements AutoCloseable {
        private final CheckedOutputStream sum;
        private final DataOutputStream out;
        private long written;

        Writer(Path file) throws IOException {
            sum = new CheckedOutputStream(Files.newOutputStream(file), new CRC32());
            out = new DataOutputStream(new BufferedOutputStream(sum, BUFFER));
        }

        /** Writes a record of cells. */
        void add(Line record) throws IOException {
            out.writeInt(record.length());
            record.copyTo(out);
            written++;
        }

        /** To be told when all are written; a file without it is none. */
        Written finish() throws IOException {
            out.writeInt(0);
            out.flush();
            return new Written(written, sum.getChecksum().getValue());
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** The checksum of a file. */
    static long checksum(Path file) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            byte[] read = new byte[BUFFER];
            while (in.read(read) >= 0) {
                // Whatever it is.
            }
            return in.getChecksum().getValue();
        }
    }

    /** Hands over the records of a file, each good until the next. */
    static void each(Path file, Consumer<ListedCells> consumer) {
        ListedCells cells = new ListedCells();
        try (InputStream in = Files.newInputStream(file)) {
            while (cells.readOn(in)) {
                consumer.accept(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean readOn(InputStream in) throws IOException {
        record = next;
        have(in, Integer.BYTES);
        int length = number(0);
        record += Integer.BYTES;
        have(in, length);
        next = record + length;
        columns = length == 0 ? 0 : number(0);
        return length > 0;
    }

    /** Reads on until so many bytes of the record are there, which may move. */
    private void have(InputStream in, int length) throws IOException {
        if (end - record >= length) {
            return;
        }
        byte[] wider = length > piece.length ? new byte[2 * length] : piece;
        System.arraycopy(piece, record, wider, 0, end - record);
        end -= record;
        record = 0;
        piece = wider;
        int read = in.readNBytes(piece, end, piece.length - end);
        end += read;
        if (end < length) {
            throw new EOFException("The listing of articles ends in the middle of one.");
        }
    }

    private int number(int place) {
        byte[] all = piece;
        int at = record + Integer.BYTES * place;
        return all[at] << 24 | (all[at + 1] & 0xff) << 16 | (all[at + 2] & 0xff) << 8 | (all[at + 3] & 0xff);
    }

    /** Where a cell begins, which is where the one before it ends. */
    private int start(int column) {
        return column == 0 ? Integer.BYTES * (columns + 1) : number(column);
    }

    /** A cell as text, null when it is empty. */
    @Nullable
    String text(int column) {
        int start = start(column);
        int length = number(column + 1) - start;
        return length == 0 ? null : text(start, start + length);
    }

    private String text(int from, int to) {
        return new String(piece, record + from, to - from, StandardCharsets.UTF_8);
    }

    /** The first lines of a cell, as far as they begin with a letter. */
    String leadingLines(int column, char letter) {
        int start = start(column);
        int last = number(column + 1);
        boolean isWanted = true;
        int at = start;
        for (int line = start; isWanted && line < last; line++) {
            isWanted = line > at || piece[record + line] == letter;
            at = piece[record + line] == '\n' ? line + 1 : at;
        }
        return text(start, at);
    }

    /** Whether this is what stands in a cell. */
    boolean is(int column, byte[] text) {
        int start = record + start(column);
        return Arrays.equals(piece, start, record + number(column + 1), text, 0, text.length);
    }

    /** A view of a cell. */
    Line line(int column) {
        return new Line(piece, record + start(column), record + number(column + 1));
    }

    /** A cell. */
    byte[] bytes(int column) {
        return Arrays.copyOfRange(piece, record + start(column), record + number(column + 1));
    }
}
