package org.mithaq.export.xlsx;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.xlsx.CellStyles.Role;
import org.mithaq.export.xlsx.CellWriter.Place;

/**
 * Writes the rows of one table as a real Excel table, and goes on in a further sheet where one is full. Holds the sheet under way, and its first rows until they
 * have told how wide the columns are.
 */
final class SheetWriter {
    /** Rows that tell how wide a column is. */
    private static final int SAMPLE = 1_000;

    private static final int LINE_HEIGHT = 15;
    private static final int HEADER_HEIGHT = 21;

    private final WorkbookParts parts;
    private final String table;
    private final String name;
    private final List<SheetColumn> columns;
    private final SheetDress dress;
    private final List<CellWriter> cells = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<@Nullable String[]> sample = new ArrayList<>();
    private XSSFSheet sheet;
    private @Nullable Place place;
    private int rows;
    private long total;

    /**
     * Begins the first sheet.
     *
     * @param table name of the table
     * @param name of its first sheet
     * @param dress what stands around the rows
     */
    SheetWriter(WorkbookParts parts, String table, String name, List<SheetColumn> columns, SheetDress dress) {
        this.parts = parts;
        this.table = table;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.dress = dress;
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new CellWriter(parts, columns.get(i), i));
        }
        this.sheet = begin();
    }

    /** Writes a row of the source. */
    void add(@Nullable String[] values) {
        if (rows + 1 == parts.limits().rows()) {
            end();
            sheet = begin();
            parts.notes().split(table, sheet.getSheetName());
        }
        rows++;
        total++;
        if (place != null) {
            write(values, rows, total, place);
            return;
        }
        sample.add(values.clone());
        if (sample.size() == SAMPLE) {
            writeSample();
        }
    }

    /** Ends the last sheet and says what was written. */
    Written finish() {
        end();
        return new Written(table, List.copyOf(sheets), total);
    }

    /** What was written of a table. */
    record Written(String table, List<String> sheets, long rows) {}

    private XSSFSheet begin() {
        String ofPart = ExcelLimits.sheetName(name, sheets.size() + 1);
        sheets.add(ofPart);
        rows = 0;
        place = null;
        return parts.workbook().frame().createSheet(ofPart);
    }

    private Place writeSample() {
        dress.begin(sheet, table, columns, ColumnWidths.of(columns, cells, sample));
        Place fresh = new Place(sheet.getSheetName(), parts.workbook().stream(sheet));
        place = fresh;
        fresh.xml.raw(SheetFrame.before(sheet));
        header(fresh);
        for (int i = 0; i < sample.size(); i++) {
            write(sample.get(i), i + 1, total - sample.size() + i + 1, fresh);
        }
        sample.clear();
        return fresh;
    }

    private void header(Place to) {
        to.xml.raw("<row r=\"1\" ht=\"" + HEADER_HEIGHT + "\" customHeight=\"1\">");
        for (int i = 0; i < columns.size(); i++) {
            Role role = columns.get(i).kind() == SheetColumn.Kind.INPUT ? Role.INPUT_HEADER : Role.HEADER;
            cells.get(i).writeHeader(parts.styles().of(role), to);
        }
        to.xml.raw("</row>");
    }

    private void write(@Nullable String[] values, int row, long number, Place to) {
        to.row = row + 1;
        to.xml.raw("<row r=\"");
        to.xml.number(to.row);
        int lines = 1;
        for (CellWriter cell : cells) {
            lines = Math.max(lines, cell.lines(values));
        }
        if (lines > 1) {
            to.xml.raw("\" ht=\"");
            to.xml.number(lines * LINE_HEIGHT);
            to.xml.raw("\" customHeight=\"1");
        }
        to.xml.raw("\">");
        for (CellWriter cell : cells) {
            write(cell, values, number, to);
        }
        to.xml.raw("</row>");
    }

    private void write(CellWriter cell, @Nullable String[] values, long number, Place to) {
        try {
            cell.write(values, to);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalStateException(
                    "Table %s, row %d: %s is '%s', which is no %s. The ledger must not hold it."
                            .formatted(
                                    table,
                                    number,
                                    cell.column().header(),
                                    cell.shown(values),
                                    cell.column().kind().word()),
                    e);
        }
    }

    private void end() {
        Place last = place == null ? writeSample() : place;
        dress.end(sheet, columns, rows);
        last.xml.raw(SheetFrame.after(sheet, last.links));
        last.xml.finish();
        parts.workbook().link(sheet, last.links);
    }
}
