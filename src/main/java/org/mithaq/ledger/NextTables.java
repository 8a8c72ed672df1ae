package org.mithaq.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;

/**
 * The tables of a run while they are made: new rows come in any order, then each table is written by key, the rows of the last run that still hold between the
 * new ones. New rows are printed and sorted on a thread beside, large tables are written and all are digested on others. Holds them, and the entities that any row names.
 */
final class NextTables implements AutoCloseable {
    private static final int BATCH = 1024;
    private static final int BUFFER = 1 << 16;

    private final Contract contract;
    private final TableFolder draft;
    private final @Nullable TableFolder last;
    private final Map<String, RowSorter> fresh = new HashMap<>();
    private final Map<String, List<Integer>> entityColumns = new HashMap<>();
    private final DigestTable named = new DigestTable();
    private final SideThread<Integer> sorting = new SideThread<>("rows");
    private final SideThread<Long> writing = new SideThread<>("tables");
    private final SideThread<String> digesting = new SideThread<>("digests", 2);
    private List<Coming> coming = new ArrayList<>();

    /** Writes into a draft, beside the tables of the last good run where there are any. */
    NextTables(Contract contract, TableFolder draft, @Nullable TableFolder last) {
        this.contract = contract;
        this.draft = draft;
        this.last = last;
    }

    /** Says of a row of the last run whether it still holds, and is told what becomes of the rows. */
    interface Watcher {
        /** Whether a row of the last run has to go, or to be made anew. */
        boolean isStale(Line old);

        /** A row was taken over. */
        default void kept(Line old) {}

        /** A row is new, was replaced or went. */
        default void differs(@Nullable Line old, @Nullable Line fresh) {}
    }

    /** A watcher of a large table, whose rows name one entity at the most, which tells by one number of a row whether it still holds: see {@link RowMarks}. */
    interface Owned extends Watcher {
        /** The number of whoever has the row. */
        long owner(Line row);

        /** Whether rows of the last run have to go, or to be made anew, that somebody has. */
        boolean isStale(long owner);

        @Override
        default boolean isStale(Line old) {
            return isStale(owner(old));
        }
    }

    void add(Row row) {
        add(row.key(), row);
    }

    /** A row that is not sorted by its key. */
    void add(String place, Row row) {
        @Nullable String[] cells = row.complete().cells();
        for (int column : entitiesOf(row.table())) {
            String entity = cells[column];
            if (entity != null) {
                named.add(entity);
            }
        }
        add(row.table(), place, () -> Line.of((Object[]) row.cells()));
    }

    /** A row that is printed and complete, and names no entity. */
    void add(Contract.Table table, Line line) {
        add(table, Objects.requireNonNull(line.cell(table.keyIndex())), () -> line);
    }

    private void add(Contract.Table table, String place, Supplier<Line> line) {
        coming.add(new Coming(sorter(table), place, line));
        if (coming.size() == BATCH) {
            sortComing();
        }
    }

    private RowSorter sorter(Contract.Table table) {
        return fresh.computeIfAbsent(table.name(), name -> new RowSorter(draft.path(), name));
    }

    private void sortComing() {
        List<Coming> batch = coming;
        coming = new ArrayList<>(BATCH);
        sorting.startInTurn(() -> {
            batch.forEach(Coming::sort);
            return batch.size();
        });
    }

    /** Waits until all rows are sorted in that came so far. */
    private void settle() {
        sortComing();
        sorting.settle();
    }

    /** A new row on its way to the others of its table. */
    private record Coming(RowSorter sorter, String place, Supplier<Line> line) {
        void sort() {
            sorter.add(place, line.get());
        }
    }

    private List<Integer> entitiesOf(Contract.Table table) {
        return entityColumns.computeIfAbsent(table.name(), name -> entityColumns(table));
    }

    private static List<Integer> entityColumns(Contract.Table table) {
        return table.foreignKeys().stream()
                .filter(key -> key.table().equals("entities") && !table.name().equals("entities"))
                .map(key -> table.index(key.column()))
                .toList();
    }

    /** Whether a row that was written names the entity; ask when all tables that may are written. */
    boolean names(String entityId) {
        return named.get(entityId) != DigestTable.NONE;
    }

    /** Notes that an entity is named by one that is. */
    void name(String entityId) {
        named.add(entityId);
    }

    Contract contract() {
        return contract;
    }

    /** Writes a table whose rows are all new, and returns how many there are. */
    long write(Contract.Table table) {
        return write(table, old -> true);
    }

    /** Writes a table that the last run does not have. */
    void writeAlone(Contract.Table table) {
        write(table, old -> true, null);
    }

    /** Writes a table and returns its number of rows. */
    long write(Contract.Table table, Watcher watcher) {
        return write(table, watcher, last);
    }

    /**
     * Writes a table whose rows name no entities on a thread beside; until {@link #awaitThoseBeside} whatever its watcher asks for or counts belongs to that thread.
     */
    void writeBeside(Contract.Table table, Watcher watcher) {
        Writing piece = new Writing(table, watcher, last, taken(table));
        writing.start(piece::write);
    }

    /** Does something on that thread when the tables are written that were begun before. */
    void beside(Callable<Long> piece) {
        writing.start(piece);
    }

    /** Waits for the tables that are written beside. */
    void awaitThoseBeside() {
        writing.settle();
    }

    private long write(Contract.Table table, Watcher watcher, @Nullable TableFolder before) {
        return new Writing(table, watcher, before, taken(table)).write();
    }

    /** All new rows of a table, to which none can be added any more. */
    private RowSorter taken(Contract.Table table) {
        settle();
        RowSorter sorter = sorter(table);
        fresh.remove(table.name());
        return sorter;
    }

    /** The writing of a table. */
    private final class Writing {
        private final Contract.Table table;
        private final Watcher watcher;

        /** Tables that have old rows of it, or null. */
        private final @Nullable TableFolder before;

        private final RowSorter sorter;
        private final List<Integer> entities;

        Writing(Contract.Table table, Watcher watcher, @Nullable TableFolder before, RowSorter sorter) {
            this.table = table;
            this.watcher = watcher;
            this.before = before;
            this.sorter = sorter;
            this.entities = entitiesOf(table);
        }

        long write() {
            boolean isMarked = watcher instanceof Owned;
            boolean isNaming = !entities.isEmpty();
            if (isMarked && entities.size() > 1) {
                throw new IllegalStateException("Rows of %s name several entities.".formatted(table.name()));
            }
            long written;
            try (RowSorter rows = sorter;
                    TableReader old = before == null ? null : before.open(table);
                    RowMarks marks = before == null || !isMarked ? null : RowMarks.open(before, table, isNaming);
                    RowMarks.Writer marked = isMarked ? new RowMarks.Writer(draft, table, isNaming) : null) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft.file(table)), BUFFER)) {
                    Line.header(table).copyTo(out);
                    written = new TableMerge(table, watcher, old, marks, rows.sorted(), out, marked, entities, named)
                            .merge();
                }
                if (marked != null) {
                    marked.finish(Files.size(draft.file(table)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            note(table, written);
            return written;
        }
    }

    /** Tables that stay in the ledger need no digest. */
    private void note(Contract.Table table, long rows) {
        if (!OwnTables.isKept(table)) {
            synchronized (digesting) {
                digesting.start(() -> draft.noteCountAndDigest(table, rows));
            }
            return;
        }
        try {
            draft.noteCount(table, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until every table is on disk with its digest. */
    void finish() {
        awaitThoseBeside();
        digesting.settle();
    }

    @Override
    public void close() {
        writing.close();
        digesting.close();
        sorting.close();
        fresh.values().forEach(RowSorter::close);
    }
}
