package org.mithaq.review;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the review sheets of a workbook as a stream: those whose first row has the columns of one, whatever they are called. POI guards against ZIP bombs and entities. */
final class WorkbookRows {
    private final List<ReviewRow> rows = new ArrayList<>();
    private boolean found;

    private WorkbookRows() {}

    static List<ReviewRow> read(Path file) throws ReviewFileException, IOException {
        WorkbookRows all = new WorkbookRows();
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            all.read(workbook);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException | RuntimeException e) {
            throw new ReviewFileException(
                    "%s cannot be read as a workbook (%s). Open it in a spreadsheet and save it again as .xlsx."
                            .formatted(file, e.getMessage()));
        }
        if (!all.found) {
            throw new ReviewFileException(
                    "%s has no review sheet: in none of its sheets the first row has the columns %s. Export one with 'mithaq review export'."
                            .formatted(
                                    file,
                                    String.join(
                                            ", ",
                                            ReviewFile.HEADERS.stream().sorted().toList())));
        }
        return all.rows;
    }

    private void read(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), null, strings, new Rows(sheets.getSheetName()), new Exact(), false));
                parser.parse(new InputSource(sheet));
            } catch (OtherSheet e) {
                // Its first row says that it is another table; the next one may be a review.
            }
        }
    }

    /** Ends the reading of a sheet at its first row. */
    private static final class OtherSheet extends RuntimeException {
        private static final long serialVersionUID = 1;

        OtherSheet() {
            super(null, null, false, false);
        }
    }

    /** Collects the rows of a sheet. Holds the one that is being read. */
    private final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final String sheet;
        private final List<String> cells = new ArrayList<>();
        private List<String> headers = List.of();

        Rows(String sheet) {
            this.sheet = sheet;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value == null ? "" : value);
        }

        @Override
        public void endRow(int row) {
            if (headers.isEmpty()) {
                headers = cells.stream().map(String::strip).toList();
                if (!Set.copyOf(headers).containsAll(ReviewFile.HEADERS) || !headers.contains(ReviewRow.VALUE)) {
                    throw new OtherSheet();
                }
                found = true;
            } else {
                rows.add(new ReviewRow(sheet, row + 1, ReviewFile.cells(headers, cells)));
            }
        }
    }

    /** What was meant when a spreadsheet made a number or a day of what was typed: the number without rounding, the day in ISO 8601. */
    private static final class Exact extends DataFormatter {
        Exact() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString();
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format) {
            return formatRawCellContents(value, formatIndex, format, false);
        }
    }
}
