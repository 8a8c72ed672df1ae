package org.mithaq.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.NextTables.Owned;
import org.mithaq.ledger.NextTables.Watcher;
import org.mithaq.ledger.RowSorter.Entry;

/** Two sorted streams of rows on their way into one: those of the last run that still hold, and new ones. Holds the next row of each. */
final class TableMerge {
    private final Contract.Table table;
    private final Watcher watcher;
    private final int key;
    private final @Nullable TableReader olds;
    private final @Nullable RowMarks marks;
    private final Iterator<Entry> news;
    private final OutputStream out;
    private final RowMarks.@Nullable Writer marked;
    private final int[] entities;
    private final DigestTable named;
    private @Nullable Line old;
    private @Nullable Entry entry;
    private byte[] entryKey = {};
    private long entryNumber;
    private String written = "";
    private long rows;

    /**
     * @param olds the last run's rows, or null
     * @param marks of these, or null
     * @param marked takes the marks of the rows that are written, of a table whose watcher is an {@link Owned}
     * @param entities the columns that name entities
     * @param named takes the entities that rows name which stay
     */
    TableMerge(
            Contract.Table table,
            Watcher watcher,
            @Nullable TableReader olds,
            @Nullable RowMarks marks,
            Iterator<Entry> news,
            OutputStream out,
            RowMarks.@Nullable Writer marked,
            List<Integer> entities,
            DigestTable named) {
        this.table = table;
        this.watcher = watcher;
        this.key = table.keyIndex();
        this.olds = olds;
        this.marks = marks;
        this.news = news;
        this.out = out;
        this.marked = marked;
        this.entities = entities.stream().mapToInt(column -> column).toArray();
        this.named = named;
    }

    /** Writes the table and returns its number of rows. */
    long merge() throws IOException {
        nextOld();
        nextNew();
        while (old != null || entry != null) {
            step();
        }
        if (olds != null) {
            olds.passOn();
        }
        return rows;
    }

    private void step() throws IOException {
        Line before = old;
        Entry after = entry;
        int order = before == null ? 1 : after == null ? -1 : compare(before, after);
        if (before != null && order <= 0 && !isStale(before)) {
            if (order == 0) {
                throw twoOf(Objects.requireNonNull(after).key());
            }
            keep(before);
            nextOld();
            return;
        }
        Line replaced = order <= 0 ? before : null;
        Line fresh = order >= 0 && after != null ? after.line() : null;
        watcher.differs(replaced, fresh);
        if (fresh != null && after != null) {
            write(after.key(), fresh);
            nextNew();
        }
        if (replaced != null) {
            nextOld();
        }
    }

    private int compare(Line before, Entry after) {
        int order = marks == null ? 0 : Long.compareUnsigned(marks.key(), entryNumber);
        return order != 0 || (marks != null && RowMarks.isNumber(after.key()))
                ? order
                : before.compare(key, after.key(), entryKey);
    }

    private boolean isStale(Line before) {
        if (marks != null && watcher instanceof Owned owned) {
            return owned.isStale(marks.owner());
        }
        return watcher.isStale(before);
    }

    /** Rows of the last run were in order then. */
    private void keep(Line line) throws IOException {
        rows++;
        Objects.requireNonNull(olds).keep(out);
        if (marks != null && marked != null) {
            if (entities.length > 0) {
                named.add(marks.named());
            }
            marked.add(marks.key(), marks.owner(), marks.length(), marks.named());
        } else {
            for (int column : entities) {
                named.add(line.hash(column));
            }
            mark(line);
        }
    }

    private void mark(Line line) throws IOException {
        if (marked != null && watcher instanceof Owned owned) {
            marked.add(
                    RowMarks.number(Objects.requireNonNull(line.cell(key))),
                    owned.owner(line),
                    line.length(),
                    entities.length == 0 ? 0 : line.hash(entities[0]));
        }
    }

    private void write(String rowKey, Line line) throws IOException {
        if (written.compareTo(rowKey) >= 0) {
            throw twoOf(rowKey);
        }
        if (olds != null) {
            olds.passOn();
        }
        written = rowKey;
        rows++;
        line.copyTo(out);
        mark(line);
    }

    private IllegalStateException twoOf(String rowKey) {
        return new IllegalStateException(
                "%s: the row %s does not come after the one before it. Two records have one key."
                        .formatted(table.name(), rowKey));
    }

    private void nextOld() {
        if (olds == null || marks == null) {
            old = olds == null ? null : olds.next();
        } else {
            old = marks.next() ? olds.next(marks.length()) : null;
        }
    }

    private void nextNew() {
        entry = news.hasNext() ? news.next() : null;
        if (entry != null) {
            entryKey = entry.key().getBytes(StandardCharsets.UTF_8);
            entryNumber = marks == null ? 0 : RowMarks.number(entry.key());
        }
    }
}
