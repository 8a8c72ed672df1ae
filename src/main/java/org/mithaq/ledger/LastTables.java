package org.mithaq.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;

/** The tables of a job's last good run. */
public final class LastTables {
    private final Contract contract;
    private final TableFolder folder;
    private final Ledger.Run run;

    LastTables(Contract contract, TableFolder folder, Ledger.Run run) {
        this.contract = contract;
        this.folder = folder;
        this.run = run;
    }

    /** Whose tables they are. */
    public Ledger.Run run() {
        return run;
    }

    /** Streams the rows of a table of the contract, or of {@code review} or {@code decisions}, by key; the array is new for each row. */
    public void each(String table, Ledger.RowHandler handler) {
        folder.each(table(table), handler);
    }

    /** The rows of a table that have one of these keys, each with the cells that are not empty. */
    public Map<String, Map<String, String>> rows(String name, Set<String> keys) {
        Map<String, Map<String, String>> found = new HashMap<>();
        if (!keys.isEmpty()) {
            Contract.Table table = table(name);
            each(name, cells -> {
                String key = Objects.requireNonNull(cells[table.keyIndex()]);
                if (keys.contains(key)) {
                    found.put(key, named(table, cells));
                }
            });
        }
        return found;
    }

    /** Hands over every entity that an article lists, whether a record names it or not. */
    public void eachEntity(Consumer<Entity> consumer) {
        Contract.Table book = OwnTables.book(contract);
        folder.each(book, cells -> consumer.accept(EntityBook.read(new Row(book, cells))));
    }

    private static Map<String, String> named(Contract.Table table, @Nullable String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell != null) {
                row.put(table.columns().get(i).name(), cell);
            }
        }
        return row;
    }

    private Contract.Table table(String name) {
        return Stream.of(OwnTables.REVIEW, Ledger.DECISIONS)
                .filter(own -> own.name().equals(name))
                .findFirst()
                .orElseGet(() -> contract.table(name));
    }
}
