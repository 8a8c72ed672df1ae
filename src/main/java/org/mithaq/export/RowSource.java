package org.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.Line;
import org.mithaq.ledger.RowGroups;

/** Where the rows of the contract's tables and of {@code coverage} come from. */
@FunctionalInterface
public interface RowSource {
    /**
     * Streams the rows of one table, in the contract's column order, sorted by key.
     *
     * @param table name of a table of the contract, or {@code coverage}
     * @param handler takes each row; the array is reused between calls
     */
    void read(String table, Ledger.RowHandler handler);

    /** How many rows a table of the contract has. */
    default long count(Contract.Table table) {
        long[] rows = {0};
        read(table.name(), cells -> rows[0]++);
        return rows[0];
    }

    /** SHA-256 of what {@link #copy} writes, in hex digits, if it is known already. */
    default Optional<String> digest(Contract.Table table) throws IOException {
        return Optional.empty();
    }

    /** The rows of a table by a column's values; to be closed. */
    default RowGroups grouped(Contract.Table table, String column) {
        int index = table.index(column);
        Map<String, List<@Nullable String[]>> groups = new HashMap<>();
        read(table.name(), cells -> {
            String value = cells[index];
            if (value != null) {
                groups.computeIfAbsent(value, first -> new ArrayList<>()).add(cells.clone());
            }
        });
        return new RowGroups() {
            @Override
            public List<@Nullable String[]> of(@Nullable String value) {
                return value == null ? List.of() : groups.getOrDefault(value, List.of());
            }

            @Override
            public void close() {}
        };
    }

    /** The decoded text of an article, over which the offsets of its evidence count; empty when it is not at hand. */
    default String text(String articleId) {
        return "";
    }

    /**
     * Writes the rows of one table as CSV, UTF-8, with a header.
     *
     * @return how many there are
     */
    default long copy(Contract.Table table, OutputStream out) throws IOException {
        Line.header(table).copyTo(out);
        long[] rows = {0};
        read(table.name(), cells -> {
            rows[0]++;
            write(Line.of((Object[]) cells), out);
        });
        return rows[0];
    }

    /** The same into a new file. */
    default long copy(Contract.Table table, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            return copy(table, out);
        }
    }

    private static void write(Line line, OutputStream out) {
        try {
            line.copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
