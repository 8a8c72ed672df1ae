package org.mithaq.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.compare.Difference.Cell;
import org.mithaq.compare.Difference.Change;
import org.mithaq.export.ExportException;
import org.mithaq.export.csv.ExportedTable;
import org.mithaq.export.csv.ExportedTable.Row;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;

/**
 * Two exports side by side. Tables are sorted by key, so both are gone through once and nothing is held in memory.
 *
 * @param before folder with the CSV tables of the one
 * @param after folder with those of the other
 */
public record Comparison(Path before, Path after) {
    /** What people know a row by. */
    private static final Map<String, String> LABELS = Map.of(
            "articles", "source_path",
            "entities", "name_en",
            "accords", "name_en",
            "accord_parties", "party_name_en",
            "accord_subjects", "subject_area",
            "events", "title_en",
            "event_participants", "name_en");

    /** Hands on each row that differs, table by table in the order of {@link Ledger#FOLLOWED_TABLES}, sorted by key. */
    public void each(Consumer<Difference> handler) {
        Contract contract = Contract.load();
        for (String name : Ledger.FOLLOWED_TABLES) {
            Contract.Table table = contract.table(name);
            try (ExportedTable old = ExportedTable.open(before, name);
                    ExportedTable fresh = ExportedTable.open(after, name)) {
                merge(table, new Side(table, old), new Side(table, fresh), handler);
            }
        }
    }

    private static void merge(Contract.Table table, Side old, Side fresh, Consumer<Difference> handler) {
        while (old.row != null || fresh.row != null) {
            int order = compare(old, fresh);
            Row was = order <= 0 ? old.row : null;
            Row is = order >= 0 ? fresh.row : null;
            tell(table, was, is, handler);
            if (was != null) {
                old.forward();
            }
            if (is != null) {
                fresh.forward();
            }
        }
    }

    /** Which row comes first; one that is not there comes last. */
    private static int compare(Side old, Side fresh) {
        if (old.row == null || fresh.row == null) {
            return old.row == null ? 1 : -1;
        }
        return old.key.compareTo(fresh.key);
    }

    private static void tell(Contract.Table table, @Nullable Row was, @Nullable Row is, Consumer<Difference> handler) {
        if (was != null && is != null) {
            List<Cell> cells = cells(table, was, is);
            if (!cells.isEmpty()) {
                handler.accept(difference(table, Change.CHANGED, is, cells));
            }
        } else if (is != null) {
            handler.accept(difference(table, Change.ADDED, is, List.of()));
        } else if (was != null) {
            handler.accept(difference(table, Change.REMOVED, was, List.of()));
        }
    }

    private static List<Cell> cells(Contract.Table table, Row was, Row is) {
        List<Cell> cells = new ArrayList<>();
        for (Contract.Column column : table.columns()) {
            String old = was.orEmpty(column.name());
            String fresh = is.orEmpty(column.name());
            if (!old.equals(fresh) && !Ledger.RUN_COLUMNS.contains(column.name())) {
                cells.add(new Cell(column.name(), old, fresh));
            }
        }
        return cells;
    }

    private static Difference difference(Contract.Table table, Change change, Row row, List<Cell> cells) {
        String label = row.orEmpty(LABELS.getOrDefault(table.name(), ""));
        return new Difference(table.name(), change, row.get(table.key()), label, cells);
    }

    /** One of the two tables; holds the row that it has come to. */
    private static final class Side {
        private final Contract.Table table;
        private final ExportedTable rows;
        private @Nullable Row row;
        private String key = "";

        Side(Contract.Table table, ExportedTable rows) {
            this.table = table;
            this.rows = rows;
            forward();
        }

        void forward() {
            String last = key;
            row = rows.next();
            key = row == null ? "" : row.get(table.key());
            if (row != null && key.compareTo(last) <= 0) {
                throw new ExportException(
                        "The table %s is not sorted by %s: '%s' stands behind '%s'. Compare exports as they were written."
                                .formatted(table.name(), table.key(), key, last));
            }
        }
    }
}
