package org.mithaq.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
 * times and wants few of the cells, so nothing is looked at but what is asked for. Holds the record that is read, until the next one.
 */
final class ListedCells {
    private static final int BUFFER = 1 << 16;

    private byte[] record = new byte[BUFFER];
    private ByteBuffer numbers = ByteBuffer.wrap(record);
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
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                cells.read(in, length);
                consumer.accept(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(DataInputStream in, int length) throws IOException {
        if (length > record.length) {
            record = new byte[2 * length];
            numbers = ByteBuffer.wrap(record);
        }
        in.readFully(record, 0, length);
        columns = number(0);
    }

    private int number(int place) {
        return numbers.getInt(Integer.BYTES * place);
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
        return length == 0 ? null : new String(record, start, length, StandardCharsets.UTF_8);
    }

    /** A cell. */
    byte[] bytes(int column) {
        return Arrays.copyOfRange(record, start(column), number(column + 1));
    }
}
