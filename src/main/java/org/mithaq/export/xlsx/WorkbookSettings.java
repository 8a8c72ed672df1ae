package org.mithaq.export.xlsx;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mithaq.export.Language;

/**
 * What a workbook shows, and in which language.
 *
 * @param sheets names of the sheets, all when empty; {@code readme} is always there
 * @param columns of a table, by its name; all where it is not named. Keys, labels and links come along
 * @param language of the workbook's own words
 * @param minConfidence rows of a lower confidence are left to the CSV files
 * @param splitBy how a table is divided that has more rows than a sheet
 */
public record WorkbookSettings(
        List<String> sheets,
        SortedMap<String, List<String>> columns,
        Language language,
        double minConfidence,
        SplitBy splitBy) {
    /** Everything, in English. */
    public static final WorkbookSettings DEFAULTS =
            new WorkbookSettings(List.of(), new TreeMap<>(), Language.EN, 0, SplitBy.ROWS);

    /** Copies the lists. */
    public WorkbookSettings {
        sheets = List.copyOf(sheets);
        columns = new TreeMap<>(columns);
    }

    /** The names that {@code sheets} may hold. */
    public static List<String> sheetNames() {
        return SheetNames.ALL;
    }

    /** What decides on which of several sheets a row stands. */
    public enum SplitBy {
        /** Its place in the table. */
        ROWS,
        /** The year of its date, where the table has one. */
        YEAR,
        /** Its state, where the table has one. */
        COUNTRY
    }

    /** Whether a sheet is wanted. */
    boolean hasSheet(String name) {
        return sheets.isEmpty() || sheets.contains(name);
    }

    boolean isArabic() {
        return language == Language.AR;
    }
}
