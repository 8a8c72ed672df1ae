package org.mithaq.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;

/** The rows of a table by the value of one of their columns, read from its file when asked for. Holds where each row stands, some thirty bytes a row. */
final class RowPlaces implements RowGroups {
    private static final int FIRST = 1 << 10;
    private static final int END = -1;

    private final FileChannel file;
    private final int columns;
    private final DigestTable groups = new DigestTable();
    private int[] firsts = new int[FIRST];
    private int[] lasts = new int[FIRST];
    private int[] nexts = new int[FIRST];
    private long[] places = new long[FIRST + 1];
    private int size;

    private RowPlaces(FileChannel file, int columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Goes through a table once. */
    static RowPlaces of(TableFolder folder, Contract.Table table, String column) {
        Path path = folder.file(table);
        try {
            RowPlaces places = new RowPlaces(
                    FileChannel.open(path, StandardOpenOption.READ),
                    table.columns().size());
            places.find(TableReader.open(path), table.index(column));
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void find(TableReader table, int column) {
        try (table) {
            places[0] = table.place();
            for (Line line = table.next(); line != null; line = table.next()) {
                String value = line.cell(column);
                if (size == nexts.length) {
                    grow();
                }
                nexts[size] = END;
                if (value != null) {
                    append(value);
                }
                places[++size] = table.place();
            }
        }
    }

    private void append(String value) {
        int known = groups.get(value);
        int group = known == DigestTable.NONE ? groups.size() : known - 1;
        if (known == DigestTable.NONE) {
            groups.put(value, group + 1);
            if (group == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * group);
                lasts = Arrays.copyOf(lasts, 2 * group);
            }
            firsts[group] = size;
        } else {
            nexts[lasts[group]] = size;
        }
        lasts[group] = size;
    }

    private void grow() {
        nexts = Arrays.copyOf(nexts, 2 * size);
        places = Arrays.copyOf(places, 2 * size + 1);
    }

    @Override
    public List<@Nullable String[]> of(@Nullable String value) {
        int group = value == null ? DigestTable.NONE : groups.get(value);
        if (group == DigestTable.NONE) {
            return List.of();
        }
        List<@Nullable String[]> rows = new ArrayList<>();
        for (int row = firsts[group - 1]; row != END; row = nexts[row]) {
            rows.add(read(row).cells(columns));
        }
        return rows;
    }

    private Line read(int row) {
        ByteBuffer bytes = ByteBuffer.allocate((int) (places[row + 1] - places[row]));
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, places[row] + bytes.position()) < 0) {
                    throw new IllegalStateException("A table of the ledger is shorter than it was.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Line(bytes.array(), 0, bytes.capacity());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
