package org.mithaq.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a review sheet.
 *
 * @param sheet where it stands, empty in a CSV file
 * @param number of the row, from 1, as the spreadsheet shows it
 * @param cells by the headers of their columns, without those that are empty
 */
record ReviewRow(String sheet, int number, Map<String, String> cells) {
    static final String DECISION = "decision";
    static final String FIELD = "field";
    static final String VALUE = "new_value";
    static final String OTHER = "merge_with_or_name_as";
    static final String INITIALS = "initials";
    static final String NOTE = "reviewer_note";
    static final String REVIEW_ID = "review_id";
    static final String TABLE = "table_name";
    static final String ROW = "row_id";
    static final String ARTICLE = "article_id";

    /** Copies the cells. */
    ReviewRow {
        cells = Map.copyOf(cells);
    }

    @Nullable
    String get(String column) {
        return cells.get(column);
    }

    /** Where it stands, in words. */
    String where() {
        return sheet.isEmpty() ? "line " + number : "sheet %s, row %d".formatted(sheet, number);
    }

    /** Whether the reviewer has written anything that would be lost if the row were passed over. */
    boolean isDecided() {
        return get(DECISION) != null || get(FIELD) != null || get(VALUE) != null || get(OTHER) != null;
    }
}
