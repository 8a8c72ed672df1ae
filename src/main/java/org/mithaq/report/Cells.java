package org.mithaq.report;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Line;

/** A row of a table by the names of its columns. Holds its cells. */
final class Cells {
    private final Contract.Table table;
    private final @Nullable String[] cells;

    /**
     * A row.
     *
     * @param cells null where empty
     */
    Cells(Contract.Table table, @Nullable String[] cells) {
        this.table = table;
        this.cells = cells;
    }

    /** The row as a line of CSV. */
    Line line() {
        return Line.of((Object[]) cells);
    }

    @Nullable
    String get(String column) {
        return cells[table.index(column)];
    }

    /** An empty cell is an empty text. */
    String text(String column) {
        return Objects.requireNonNullElse(get(column), "");
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    Contract.Column column(String column) {
        return table.column(column);
    }

    boolean has(String column) {
        return get(column) != null;
    }

    String key() {
        return Objects.requireNonNull(cells[table.keyIndex()]);
    }

    /** A code as words. */
    String words(String column) {
        return inWords(text(column));
    }

    static String inWords(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
