package org.mithaq.export.xlsx;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param header its name, also that of the Excel table's column
 * @param kind what its cells are
 * @param meaning one line for the data dictionary
 * @param value makes the cell's text from a row of the source, null for an empty cell
 */
record SheetColumn(String header, Kind kind, String meaning, Function<@Nullable String[], @Nullable String> value) {
    /** What a cell is. */
    enum Kind {
        TEXT("text"),
        NUMBER("number"),
        BOOLEAN("true or false"),
        DATE("date"),
        TIME("time in UTC"),
        LINK("web address");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What the data dictionary calls it. */
        String word() {
            return word;
        }
    }

    /** The same column with cells of another kind. */
    SheetColumn as(Kind other) {
        return new SheetColumn(header, other, meaning, value);
    }

    /** A text column that shows the n-th value of the row. */
    static SheetColumn text(String header, int index, String meaning) {
        return new SheetColumn(header, Kind.TEXT, meaning, row -> row[index]);
    }
}
