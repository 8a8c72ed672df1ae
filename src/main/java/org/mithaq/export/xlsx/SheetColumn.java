package org.mithaq.export.xlsx;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param header its name, also that of the Excel table's column
 * @param kind what its cells are
 * @param meaning one line for the data dictionary
 * @param source takes from a row what the cell is made of, null for an empty cell
 * @param words turns that into what the cell shows
 * @param few whether the same few values come again and again
 * @param link where a cell leads: a place in the workbook behind {@code #}, or an address; null where it leads nowhere
 */
record SheetColumn(
        String header,
        Kind kind,
        String meaning,
        Function<@Nullable String[], @Nullable String> source,
        UnaryOperator<String> words,
        boolean few,
        @Nullable Function<@Nullable String[], @Nullable String> link) {
    /** What a cell is. */
    enum Kind {
        TEXT("text"),
        NUMBER("number"),
        SHARE("number from 0 to 1"),
        BOOLEAN("true or false"),
        DATE("date"),
        TIME("time in UTC"),
        LINK("web address"),
        INPUT("to be filled in");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What the data dictionary calls it. */
        String word() {
            return word;
        }
    }

    /** A column whose cells show a value of the row as it is. */
    static SheetColumn of(
            String header, Kind kind, String meaning, Function<@Nullable String[], @Nullable String> source) {
        return new SheetColumn(header, kind, meaning, source, UnaryOperator.identity(), false, null);
    }

    /** A text column that shows the n-th value of the row. */
    static SheetColumn text(String header, int index, String meaning) {
        return of(header, Kind.TEXT, meaning, row -> row[index]);
    }

    /** The same column with cells of another kind. */
    SheetColumn as(Kind other) {
        return new SheetColumn(header, other, meaning, source, words, few, link);
    }

    /** The same column of which is known that it has few values. */
    SheetColumn withFewValues() {
        return new SheetColumn(header, kind, meaning, source, words, true, link);
    }

    /** The same column whose cells lead somewhere. */
    SheetColumn leadingTo(Function<@Nullable String[], @Nullable String> where) {
        return new SheetColumn(header, kind, meaning, source, words, few, where);
    }
}
