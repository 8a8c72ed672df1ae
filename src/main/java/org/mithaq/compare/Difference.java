package org.mithaq.compare;

import java.util.List;

/**
 * A row that two exports do not have alike.
 *
 * @param table name of the table
 * @param change what became of it
 * @param key of the row
 * @param label a name for people; empty where the row has none
 * @param cells what has changed in it, in the table's order; empty for a row that is added or removed
 */
public record Difference(String table, Change change, String key, String label, List<Cell> cells) {
    /** Copies the list. */
    public Difference {
        cells = List.copyOf(cells);
    }

    /** What became of a row. */
    public enum Change {
        /** Only the later export has it. */
        ADDED,
        /** Both have it, not with the same cells. */
        CHANGED,
        /** Only the earlier export has it. */
        REMOVED
    }

    /** A changed cell; an empty text is an empty cell. */
    public record Cell(String column, String before, String after) {}
}
