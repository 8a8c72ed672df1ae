package org.mithaq.export.xlsx;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * Writes the rows of one table as a real Excel table, and goes on in a further sheet where one is full. Holds the sheet under way and the widths seen so far,
 * because POI streams rows forward only.
 */
final class SheetWriter {
    /** Room for the filter button beside a header. */
    private static final int FILTER_BUTTON = 3;

    /** Room that the indent of a right-to-left cell takes. */
    private static final int INDENT = 2;

    private static final int NARROWEST = 8;
    private static final float LINE_HEIGHT = 15;
    private static final int WIDTH_UNIT = 256;

    /** Characters beside each other on a page that can still be read. */
    private static final int PAGE_WIDTH = 260;

    private final StableWorkbook workbook;
    private final CellWriter cells;
    private final ExcelLimits limits;
    private final WorkbookNotes notes;
    private final String table;
    private final List<SheetColumn> columns;
    private final int frozen;
    private final List<String> sheets = new ArrayList<>();
    private final int[] widths;
    private SXSSFSheet sheet;
    private int rows;
    private long total;

    /**
     * Begins the first sheet.
     *
     * @param table name of the table and of its first sheet
     * @param frozen columns that stay in view
     */
    SheetWriter(WorkbookParts parts, String table, List<SheetColumn> columns, int frozen) {
        this.workbook = parts.workbook();
        this.limits = parts.limits();
        this.notes = parts.notes();
        this.cells = new CellWriter(parts);
        this.table = table;
        this.columns = List.copyOf(columns);
        this.frozen = frozen;
        this.widths = new int[columns.size()];
        this.sheet = begin();
    }

    /** Writes a row of the source. */
    void add(@Nullable String[] values) {
        if (rows + 1 == limits.rows()) {
            end();
            sheet = begin();
            notes.split(table, sheet.getSheetName());
        }
        rows++;
        total++;
        write(sheet.createRow(rows), values);
    }

    /** Ends the last sheet and says what was written. */
    Written finish() {
        end();
        return new Written(table, List.copyOf(sheets), total);
    }

    /** What was written of a table. */
    record Written(String table, List<String> sheets, long rows) {}

    private SXSSFSheet begin() {
        String name = ExcelLimits.sheetName(table, sheets.size() + 1);
        SXSSFSheet fresh = workbook.createSheet(name);
        sheets.add(name);
        rows = 0;
        cells.begin(name);
        fresh.createFreezePane(frozen, 1);
        Row header = fresh.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            cells.header(header.createCell(i), columns.get(i).header());
            widths[i] = Math.max(NARROWEST, columns.get(i).header().length() + FILTER_BUTTON);
        }
        return fresh;
    }

    private void write(Row row, @Nullable String[] values) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            String value = columns.get(i).value().apply(values);
            if (value != null) {
                lines = Math.max(lines, write(row.createCell(i), columns.get(i), value));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE_HEIGHT);
        }
    }

    private int write(Cell cell, SheetColumn column, String value) {
        try {
            cells.write(cell, column.kind(), value);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalStateException(
                    "Table %s, row %d: %s is '%s', which is no %s. The ledger must not hold it."
                            .formatted(
                                    table,
                                    total,
                                    column.header(),
                                    value,
                                    column.kind().word()),
                    e);
        }
        int index = cell.getColumnIndex();
        int room = CellText.isRightToLeft(value) ? INDENT + 1 : 1;
        widths[index] = Math.max(widths[index], CellText.width(value) + room);
        return column.kind() == SheetColumn.Kind.TEXT && CellText.wraps(value) ? CellText.lines(value) : 1;
    }

    private void end() {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(widths[i], CellText.MAX_WIDTH + 1);
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
        workbook.expectPartOf(cells.bytesAtMost());
        printable();
        XSSFSheet whole = workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
        if (rows == 0) {
            // An Excel table must have a row of data, so an empty sheet has the filters alone.
            whole.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
            return;
        }
        whole.addIgnoredErrors(
                new CellRangeAddress(1, rows, 0, columns.size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        makeTable(whole);
    }

    /** As many pages wide as can be read, with the header and the first columns on every page. */
    private void printable() {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) (1 + Arrays.stream(widths).sum() / PAGE_WIDTH));
        print.setFitHeight((short) 0);
    }

    private void makeTable(XSSFSheet whole) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(rows, columns.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable made = whole.createTable(area);
        made.setName(whole.getSheetName());
        made.setDisplayName(whole.getSheetName());
        CTTable xml = made.getCTTable();
        for (int i = 0; i < columns.size(); i++) {
            // POI calls them "Column 1" and so on, and Excel offers to repair a table whose names are not its header's.
            xml.getTableColumns().getTableColumnArray(i).setName(columns.get(i).header());
        }
        xml.addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style = xml.addNewTableStyleInfo();
        style.setName("TableStyleMedium2");
        style.setShowRowStripes(true);
    }
}
