package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.export.xlsx.SheetColumn.Kind;
import org.mithaq.ledger.Ledger;

/** The sheet review: records that wait for an analyst, with room for what is decided of them. */
final class ReviewSheet {
    private final WorkbookParts parts;
    private final SheetLayout layout;

    /**
     * The sheet.
     *
     * @param layout of links to articles
     */
    ReviewSheet(WorkbookParts parts, SheetLayout layout) {
        this.parts = parts;
        this.layout = layout;
    }

    /** Writes it; without records it has an empty row, so that there is a table to write into. */
    SheetWriter.Written write(Edition.ReviewSource records) {
        SheetWriter writer = new SheetWriter(
                parts,
                SheetNames.REVIEW,
                SheetNames.REVIEW,
                columns(),
                new SheetDress(
                        parts.settings().isArabic(),
                        1,
                        List.of(
                                new FactColours(),
                                new ReviewRules(parts.words(), parts.settings().hasSheet(SheetNames.DICTIONARY)))));
        boolean[] any = {false};
        records.read(row -> {
            any[0] = true;
            writer.add(row);
        });
        if (!any[0]) {
            writer.add(new @Nullable String[Ledger.REVIEW_COLUMNS.size()]);
        }
        SheetWriter.Written written = writer.finish();
        return any[0] ? written : new SheetWriter.Written(written.table(), written.sheets(), 0);
    }

    /** The columns: what the record is, what it rests on, what is decided, and where to look further. */
    List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        for (String column : List.of("review_id", "table_name", "row_id", "title", "confidence", "quote")) {
            columns.add(ofRecord(column));
        }
        for (String column : List.of(
                ReviewRules.DECISION,
                ReviewRules.FIELD,
                ReviewRules.NEW_VALUE,
                ReviewRules.OTHER,
                ReviewRules.INITIALS,
                ReviewRules.NOTE)) {
            columns.add(SheetColumn.of(column, Kind.INPUT, help(column), row -> null));
        }
        columns.add(ofRecord("note"));
        columns.add(ofRecord("article_id"));
        columns.add(layout.address(Ledger.REVIEW_COLUMNS.indexOf("article_id")));
        return columns;
    }

    private String help(String column) {
        return parts.words().of("review." + column + ".help");
    }

    private SheetColumn ofRecord(String column) {
        SheetColumn text = SheetColumn.text(column, Ledger.REVIEW_COLUMNS.indexOf(column), help(column));
        return column.equals("confidence") ? text.as(Kind.SHARE) : text;
    }
}
