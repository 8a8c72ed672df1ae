package org.mithaq.ledger;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a table of the contract while it is filled, column by column. */
final class Row {
    private final Contract.Table table;
    private final @Nullable String[] cells;

    Row(Contract.Table table) {
        this.table = table;
        this.cells = new String[table.columns().size()];
    }

    Row(Contract.Table table, @Nullable String[] cells) {
        this.table = table;
        this.cells = cells;
    }

    /** Sets a cell; an empty text leaves it empty. */
    Row set(String column, @Nullable String value) {
        cells[table.index(column)] = Cells.blankToNull(value);
        return this;
    }

    boolean has(String column) {
        return table.columns().stream().anyMatch(each -> each.name().equals(column));
    }

    @Nullable
    String get(String column) {
        return cells[table.index(column)];
    }

    @Nullable
    String[] cells() {
        return cells;
    }

    String tableName() {
        return table.name();
    }

    Contract.Table table() {
        return table;
    }

    /** What the row is sorted by. */
    String key() {
        return Objects.requireNonNull(cells[table.keyIndex()]);
    }

    /** The first value that is no code of its column's list, as a sentence. */
    Optional<String> strangeCode() {
        for (int i : table.coded()) {
            Contract.Column column = table.columns().get(i);
            Optional<String> code = column.strangeCode(cells[i]);
            if (code.isPresent()) {
                return Optional.of("%s.%s: '%s' is no code of the list %s. Add it to the list, or correct the rule."
                        .formatted(table.name(), column.name(), code.get(), column.codeList()));
            }
        }
        return Optional.empty();
    }

    /** Stops the run when a column that every row needs is empty: then we are broken. */
    Row complete() {
        return complete(cells.length);
    }

    /** The same for the first columns. */
    Row complete(int columns) {
        for (int i = 0; i < columns; i++) {
            if (cells[i] == null && table.columns().get(i).required()) {
                throw new IllegalStateException("%s, row %s: the column %s is empty, but the contract requires it."
                        .formatted(
                                table.name(),
                                cells[table.keyIndex()],
                                table.columns().get(i).name()));
            }
        }
        return this;
    }
}
