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
import java.util.function.Consumer;
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

    /** Writes records into a file. */
    static void write(Iterator<Entry> records, Path file) {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            while (records.hasNext()) {
                Line record = records.next().line();
                out.writeInt(record.length());
                record.copyTo(out);
            }
            out.writeInt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** A cell. */
    byte[] bytes(int column) {
        return Arrays.copyOfRange(piece, record + start(column), record + number(column + 1));
    }
}
