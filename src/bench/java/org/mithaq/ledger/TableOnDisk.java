package org.mithaq.ledger;

import java.nio.file.Path;

/** Reads a table as the ledger reads those that it keeps as files. */
public final class TableOnDisk {
    private TableOnDisk() {}

    /** Streams the rows of a file that has a header. */
    public static void read(Path file, int columns, Ledger.RowHandler handler) {
        try (TableReader reader = TableReader.open(file)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                handler.row(line.cells(columns));
            }
        }
    }
}
