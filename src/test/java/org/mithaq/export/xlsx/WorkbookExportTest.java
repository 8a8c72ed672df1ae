package org.mithaq.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.export.ExportFormat;
import org.mithaq.export.ExportFormatContract;
import org.mithaq.export.InventedRows;
import org.mithaq.export.RowSource;
import org.mithaq.ledger.Contract;

class WorkbookExportTest extends ExportFormatContract {
    private @Nullable XSSFWorkbook last;

    @Override
    protected ExportFormat format() {
        return new WorkbookExport();
    }

    @Override
    protected String cell(Path exported, String table, int row, String column) throws IOException {
        XSSFCell cell = cell(lastOf(exported).getSheet(table), row, column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    @Override
    protected int rows(Path exported, String table) throws IOException {
        return lastOf(exported).getSheet(table).getLastRowNum();
    }

    @AfterEach
    void closeTheLast() throws IOException {
        if (last != null) {
            last.close();
        }
    }

    /** A test reads one workbook only, and reading it is slow. */
    private XSSFWorkbook lastOf(Path exported) throws IOException {
        XSSFWorkbook workbook = last == null ? open(exported) : last;
        last = workbook;
        return workbook;
    }

    @Test
    void ordersItsSheetsForAnalysts() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            assertThat(sheetNames(workbook))
                    .containsExactly(
                            "readme",
                            "overview",
                            "accords",
                            "accord_parties",
                            "accord_subjects",
                            "timeline",
                            "events",
                            "event_participants",
                            "entities",
                            "evidence",
                            "articles",
                            "changes",
                            "review",
                            "decisions",
                            "rejects",
                            "coverage",
                            "run",
                            "data_dictionary",
                            "code_lists");
        }
    }

    @Test
    void showsWhatTheCsvFilesShowCellByCell() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            for (Contract.Table table : Contract.load().tables()) {
                int[] number = {0};
                InventedRows.sample().read(table.name(), values -> {
                    number[0]++;
                    for (Contract.Column column : table.columns()) {
                        Cell cell = cell(workbook.getSheet(table.name()), number[0], column.name());
                        assertThat(shown(cell, column.type()))
                                .as(table.name() + "." + column.name())
                                .isEqualTo(normalised(values[table.index(column.name())]));
                    }
                });
                assertThat(workbook.getSheet(table.name()).getLastRowNum()).isEqualTo(number[0]);
            }
        }
    }

    @Test
    void showsWhatThePacksMissAndExplainsItsColumns() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            XSSFSheet sheet = workbook.getSheet("coverage");
            Row first = sheet.getRow(1);
            assertThat(first.getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(3).getStringCellValue()).isEqualTo("=هدنة");
            assertThat(first.getCell(6).getNumericCellValue()).isEqualTo(12);
            List<String> explained = new ArrayList<>();
            workbook.getSheet("data_dictionary").forEach(row -> explained.add(row.getCell(0) + "." + row.getCell(1)));
            assertThat(explained).contains("coverage.gap", "coverage.quote_3", "coverage.end_cp_3");
        }
    }

    @Test
    void makesEverySheetWithRowsOneTableWhoseColumnsAreItsHeader() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            for (int i = 2; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
                XSSFTable table = sheet.getTables().get(0);
                List<String> header = header(sheet);
                assertThat(table.getColumns())
                        .extracting(column -> column.getName())
                        .containsExactlyElementsOf(header);
                assertThat(new HashSet<>(header)).hasSameSizeAs(header);
                assertThat(table.getDisplayName()).isEqualTo(sheet.getSheetName());
                assertThat(table.getCTTable().getAutoFilter().getRef())
                        .isEqualTo(table.getCTTable().getRef());
                assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void givesAnEmptySheetAFilterButNoTable() throws IOException {
        format().write(InventedRows.empty().edition(), folder);

        try (XSSFWorkbook workbook = open(folder)) {
            XSSFSheet sheet = workbook.getSheet("events");
            assertThat(sheet.getTables()).isEmpty();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            assertThat(header(sheet)).contains("event_kind", "event_kind_label");
        }
    }

    @Test
    void putsCodesAndStatesIntoWords() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            XSSFSheet accords = workbook.getSheet("accords");
            assertThat(text(accords, 2, "accord_type_label")).isEqualTo("Sector cooperation");
            assertThat(text(accords, 2, "party_iso3_label")).isEqualTo("Oman | Tunisia");
            assertThat(text(accords, 2, "party_iso3_label_ar")).isEqualTo("عُمان | تونس");
            assertThat(text(accords, 1, "place_iso3_label")).isEqualTo("Soviet Union");
            assertThat(text(workbook.getSheet("events"), 1, "subject_areas_label"))
                    .isEqualTo("Water | Infrastructure");
            assertThat(text(workbook.getSheet("events"), 1, "quad_code_label")).isEqualTo("Verbal cooperation");
        }
    }

    @Test
    void setsMainlyArabicCellsFromRightToLeft() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            XSSFSheet entities = workbook.getSheet("entities");
            var arabic = at(entities, 1, "name_ar").getCellStyle();
            var english = at(entities, 1, "name_en").getCellStyle();
            assertThat(arabic.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(arabic.getReadingOrder().getCode()).isEqualTo((short) 2);
            assertThat(english.getAlignment()).isEqualTo(HorizontalAlignment.GENERAL);
        }
    }

    @Test
    void keepsTextThatLooksLikeAFormulaTextWhenEdited() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            Cell note = at(workbook.getSheet("entities"), 3, "note");
            assertThat(note.getCellType()).isEqualTo(CellType.STRING);
            assertThat(note.getCellStyle().getQuotePrefixed()).isTrue();
            Cell cameo = at(workbook.getSheet("events"), 1, "cameo_code");
            assertThat(cameo.getStringCellValue()).isEqualTo("057");
            assertThat(cameo.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void showsRealDatesAndKeepsThoseBeforeExcelsCalendarAsText() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            XSSFSheet accords = workbook.getSheet("accords");
            Cell signed = at(accords, 2, "signed_date");
            assertThat(signed.getLocalDateTimeCellValue()).isEqualTo("2026-10-27T00:00:00");
            assertThat(signed.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(text(accords, 1, "begin_date_from")).isEqualTo("1899-01-01");
            assertThat(readme(workbook)).contains("Excel's calendar begins in 1900");
        }
    }

    @Test
    void linksEvidenceToItsArticle() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            XSSFCell link = at(workbook.getSheet("evidence"), 1, "source_url");
            assertThat(link.getStringCellValue()).isEqualTo("https://news.example/ar/مسقط?id=1");
            assertThat(link.getHyperlink().getAddress())
                    .isEqualTo("https://news.example/ar/%D9%85%D8%B3%D9%82%D8%B7?id=1");
            assertThat(cell(workbook.getSheet("evidence"), 6, "source_url")).isNull();
        }
    }

    @Test
    void goesOnInAFurtherSheetAndSaysSo() throws IOException {
        InventedRows rows = InventedRows.sample();
        RowSource manyTimes = (table, handler) -> {
            for (int i = 0; i < (table.equals("evidence") ? 200 : 1); i++) {
                rows.read(table, handler);
            }
        };
        new WorkbookExport(WorkbookSettings.DEFAULTS, false, new ExcelLimits(700, 32_767, 1))
                .write(rows.edition(manyTimes), folder);

        try (XSSFWorkbook workbook = open(folder)) {
            assertThat(workbook.getSheet("evidence").getLastRowNum()).isEqualTo(699);
            assertThat(workbook.getSheet("evidence_2").getLastRowNum()).isEqualTo(699);
            assertThat(workbook.getSheet("evidence_3").getLastRowNum()).isEqualTo(1400 - 2 * 699);
            assertThat(workbook.getSheet("evidence_2").getTables().get(0).getName())
                    .isEqualTo("evidence_2");
            assertThat(sheetNames(workbook)).containsSubsequence("evidence", "evidence_2", "evidence_3", "articles");
            assertThat(readme(workbook)).contains("goes on in evidence_3").contains("lead nowhere");
        }
    }

    @Test
    void explainsEveryColumnAndEveryCode() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            Set<String> explained = new HashSet<>();
            for (Row row : workbook.getSheet("data_dictionary")) {
                assertThat(row.getCell(6).getStringCellValue())
                        .as(row.getCell(1).getStringCellValue())
                        .isNotBlank();
                explained.add(row.getCell(0).getStringCellValue() + "."
                        + row.getCell(1).getStringCellValue());
            }
            for (Contract.Table table : Contract.load().tables()) {
                header(workbook.getSheet(table.name()))
                        .forEach(column -> assertThat(explained).contains(table.name() + "." + column));
            }
            int codes = Contract.load().codeLists().stream()
                    .mapToInt(list -> list.codes().size())
                    .sum();
            assertThat(workbook.getSheet("code_lists").getLastRowNum()).isEqualTo(codes);
        }
    }

    @Test
    void tellsTheRunItsFilterAndItsCounts() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            assertThat(readme(workbook))
                    .contains(InventedRows.RUN)
                    .contains("confidence below 0.5")
                    .contains("from 2026-10-28 to 2026-10-28")
                    .contains("7 rows")
                    .contains("How to cite it");
            assertThat(workbook.getProperties().getCoreProperties().getIdentifier())
                    .isEqualTo(InventedRows.RUN);
        }
    }

    @Test
    void isStampedByTheRunAndNotByTheClock() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).isEqualTo(InventedRows.STARTED);
            assertThat(core.getModified().toInstant()).isEqualTo(InventedRows.STARTED);
        }
        try (ZipFile zip = new ZipFile(folder.resolve("accords.xlsx").toFile())) {
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                assertThat(parts.nextElement().getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
            }
        }
    }

    @Test
    void namesTheCellThatTheLedgerShouldNotHold() {
        InventedRows rows = InventedRows.sample().put("entities", "entity_id", "TUN", "cow_code", "six");

        assertThatThrownBy(() -> format().write(rows.edition(), folder))
                .hasMessage(
                        "Table entities, row 2: cow_code is 'six', which is no number. The ledger must not hold it.");
    }

    @Test
    void leavesNothingBesideTheWorkbook() throws IOException {
        format().write(InventedRows.sample().edition(), folder);

        try (var children = Files.list(folder)) {
            assertThat(children).containsExactly(folder.resolve("accords.xlsx"));
        }
    }

    @Test
    void showsTruthInWordsInEveryProgram() throws IOException {
        try (XSSFWorkbook workbook = sample()) {
            Cell conflict = at(workbook.getSheet("accords"), 1, "has_conflict");
            assertThat(conflict.getBooleanCellValue()).isTrue();
            assertThat(conflict.getCellStyle().getDataFormatString()).endsWith("\"FALSE\"");
        }
    }

    private XSSFWorkbook sample() throws IOException {
        format().write(InventedRows.sample().edition(), folder);
        return open(folder);
    }

    private static XSSFWorkbook open(Path exported) throws IOException {
        try (InputStream in = Files.newInputStream(exported.resolve("accords.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> sheetNames(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<String> header(XSSFSheet sheet) {
        List<String> header = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
        return header;
    }

    private static @Nullable XSSFCell cell(XSSFSheet sheet, int row, String column) {
        return sheet.getRow(row).getCell(header(sheet).indexOf(column));
    }

    private static XSSFCell at(XSSFSheet sheet, int row, String column) {
        XSSFCell cell = cell(sheet, row, column);
        if (cell == null) {
            throw new AssertionError("%s, row %d: %s is empty".formatted(sheet.getSheetName(), row, column));
        }
        return cell;
    }

    private static String text(XSSFSheet sheet, int row, String column) {
        return at(sheet, row, column).getStringCellValue();
    }

    private static String readme(XSSFWorkbook workbook) {
        StringBuilder text = new StringBuilder();
        workbook.getSheet("readme")
                .forEach(row -> row.forEach(
                        cell -> text.append(cell.getStringCellValue()).append('\n')));
        return text.toString();
    }

    private static @Nullable String shown(@Nullable Cell cell, Contract.Type type) {
        if (cell == null) {
            return null;
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC ->
                switch (type) {
                    case DATE ->
                        LocalDate.from(cell.getLocalDateTimeCellValue()).toString();
                    case DATETIME ->
                        cell.getLocalDateTimeCellValue()
                                .toInstant(ZoneOffset.UTC)
                                .toString();
                    case INTEGER -> String.valueOf((long) cell.getNumericCellValue());
                    default -> String.valueOf(cell.getNumericCellValue());
                };
            default -> throw new AssertionError("a cell of type " + cell.getCellType());
        };
    }

    private static @Nullable String normalised(@Nullable String value) {
        return value == null ? null : value.replace("\r\n", "\n");
    }
}
