package org.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.Line;

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

    private static void write(Line line, OutputStream out) {
        try {
            line.copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
