package org.mithaq.export.xlsx;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * What stands around the rows of a data sheet: frozen header and first columns, widths, the Excel table with its filters and bands, rules, the printed page.
 *
 * @param rightToLeft whether the sheet begins at the right
 * @param frozen columns that stay in view
 * @param rules that colour cells or check what is written into them
 */
record SheetDress(boolean rightToLeft, int frozen, List<Rules> rules) {
    private static final int WIDTH_UNIT = 256;

    /** Characters beside each other on a page that can still be read. */
    private static final int PAGE_WIDTH = 260;

    /** Rules for the cells of some columns. */
    @FunctionalInterface
    interface Rules {
        /**
         * Adds them to a sheet whose rows are written.
         *
         * @param rows without the header
         */
        void add(XSSFSheet sheet, List<SheetColumn> columns, int rows);
    }

    /** What the XML has before the rows. */
    void begin(XSSFSheet sheet, String table, List<SheetColumn> columns, int[] widths) {
        sheet.setTabColor(Palette.colour(SheetNames.tab(table)));
        sheet.setRightToLeft(rightToLeft);
        sheet.createFreezePane(Math.min(frozen, columns.size()), 1);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) (1 + Arrays.stream(widths).sum() / PAGE_WIDTH));
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, Math.min(frozen, columns.size()) - 1));
    }

    /** What it has behind them. */
    void end(XSSFSheet sheet, List<SheetColumn> columns, int rows) {
        if (rows == 0) {
            // An Excel table must have a row of data, so an empty sheet has the filters alone.
            sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
            return;
        }
        sheet.addIgnoredErrors(
                new CellRangeAddress(1, rows, 0, columns.size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        makeTable(sheet, columns, rows);
        rules.forEach(each -> each.add(sheet, columns, rows));
    }

    private static void makeTable(XSSFSheet sheet, List<SheetColumn> columns, int rows) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(rows, columns.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable made = sheet.createTable(area);
        made.setName(sheet.getSheetName());
        made.setDisplayName(sheet.getSheetName());
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
