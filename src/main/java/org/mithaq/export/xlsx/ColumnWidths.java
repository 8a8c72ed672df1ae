package org.mithaq.export.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How wide columns are, in characters, measured without fonts on the first rows. */
final class ColumnWidths {
    /** Room for the filter button beside a header. */
    private static final int FILTER_BUTTON = 4;

    /** Room that the indent of a right-to-left cell takes. */
    private static final int INDENT = 2;

    private static final int NARROWEST = 8;
    private static final int DATE = 12;
    private static final int TIME = 20;
    private static final int INPUT = 18;

    private ColumnWidths() {}

    /** The width of each column. */
    static int[] of(List<SheetColumn> columns, List<CellWriter> cells, List<@Nullable String[]> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(
                    least(columns.get(i).kind()), columns.get(i).header().length() + FILTER_BUTTON);
            for (@Nullable String[] row : rows) {
                widths[i] = Math.max(widths[i], width(cells.get(i), row));
            }
            widths[i] = Math.min(widths[i], CellText.MAX_WIDTH + 1);
        }
        return widths;
    }

    private static int least(SheetColumn.Kind kind) {
        return switch (kind) {
            case DATE -> DATE;
            case TIME -> TIME;
            case INPUT -> INPUT;
            case TEXT, NUMBER, SHARE, BOOLEAN, LINK -> NARROWEST;
        };
    }

    private static int width(CellWriter cell, @Nullable String[] row) {
        String shown = cell.column().kind() == SheetColumn.Kind.TIME ? null : cell.shown(row);
        return shown == null ? 0 : CellText.width(shown) + (CellText.isRightToLeft(shown) ? INDENT + 1 : 2);
    }
}
