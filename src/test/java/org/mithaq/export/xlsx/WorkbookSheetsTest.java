package org.mithaq.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.InventedRows;
import org.mithaq.export.Language;
import org.mithaq.export.xlsx.WorkbookSettings.SplitBy;

/** What the sheets hold beyond the contract's tables, and what a job can ask of them. */
final class WorkbookSheetsTest {
    private static final String EVENT = "00112233445566aa";

    @TempDir
    private Path folder;

    @Test
    void theOverviewHasChartsThatReadFromItsTables() throws IOException {
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, InventedRows.sample())) {
            XSSFSheet overview = workbook.getSheet("overview");
            XSSFDrawing drawing = overview.createDrawingPatriarch();
            assertThat(drawing.getCharts())
                    .hasSize(4)
                    .allMatch(chart -> chart.getCTChart().toString().contains("overview!$"));
            assertThat(drawing.getCTDrawing().getTwoCellAnchorList())
                    .extracting(anchor -> anchor.getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .hasSize(4)
                    .allMatch(words -> words.startsWith("A ") && words.endsWith("has the figures."));
            assertThat(texts(overview))
                    .contains("Signed", "2026-10", "Oman", "Valley Wire", "Who has accords with whom");
        }
    }

    @Test
    void theTimelineTellsEachAccordAndThenItsStepsByDate() throws IOException {
        InventedRows rows = InventedRows.sample()
                .put(
                        "events",
                        "event_id",
                        "ffff000000000000",
                        "title_en",
                        "Tunisia ratifies",
                        "event_kind",
                        "ratify",
                        "accord_id",
                        "oman-tunisia-water-memorandum-2026")
                .put(
                        "events",
                        "event_id",
                        "eeee000000000000",
                        "title_en",
                        "They talk",
                        "event_kind",
                        "negotiate",
                        "accord_id",
                        "oman-tunisia-water-memorandum-2026",
                        "event_date_edtf",
                        "2026-09",
                        "event_date_from",
                        "2026-09-01");
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, rows)) {
            XSSFSheet sheet = workbook.getSheet("timeline");
            assertThat(column(sheet, "what"))
                    .containsExactly(
                            "Northern valley truce",
                            "Oman-Tunisia memorandum on water (2026)",
                            "They talk",
                            "Oman and Tunisia sign a memorandum on water",
                            "Tunisia ratifies");
            assertThat(column(sheet, "step")).containsExactly("0", "0", "1", "2", "3");
            assertThat(column(sheet, "accord_name_en")).doesNotContain("");
        }
    }

    @Test
    void recordsLeadToTheirEvidence() throws IOException {
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, InventedRows.sample())) {
            XSSFSheet accords = workbook.getSheet("accords");
            int column = header(accords).indexOf("evidence_count");
            Cell count = accords.getRow(2).getCell(column);
            String place = count.getHyperlink().getAddress();
            assertThat(place).startsWith("'evidence'!A");
            int row = Integer.parseInt(place.substring(place.indexOf('!') + 2)) - 1;
            XSSFSheet evidence = workbook.getSheet("evidence");
            assertThat(evidence.getRow(row)
                            .getCell(header(evidence).indexOf("target_id"))
                            .getStringCellValue())
                    .isEqualTo("oman-tunisia-water-memorandum-2026");
            long rows = column(evidence, "target_id").stream()
                    .filter("oman-tunisia-water-memorandum-2026"::equals)
                    .count();
            assertThat((long) count.getNumericCellValue()).isEqualTo(rows);
        }
    }

    @Test
    void leadsToTheReportWhereThereIsOne() throws IOException {
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, InventedRows.sample())) {
            assertThat(report(workbook.getSheet("evidence"), 1)).isEqualTo("report.html#evidence-e001");
            assertThat(report(workbook.getSheet("events"), 1)).isEqualTo("report.html#event-" + EVENT);
            assertThat(report(workbook.getSheet("accords"), 1)).isEqualTo("report.html#accord-northern-valley-truce");
        }
    }

    @Test
    void leadsNowhereWithoutAReport() throws IOException {
        new WorkbookExport(WorkbookSettings.DEFAULTS, false)
                .write(InventedRows.sample().edition(), folder);
        try (InputStream in = Files.newInputStream(folder.resolve("accords.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> assertThat(texts((XSSFSheet) sheet)).doesNotContain("report"));
        }
    }

    private static String report(XSSFSheet sheet, int row) {
        var link = sheet.getRow(row).getCell(header(sheet).indexOf("report")).getHyperlink();
        return link.getAddress() + (link.getAddress().contains("#") ? "" : "#" + link.getLocation());
    }

    @Test
    void theReviewChecksWhatAnAnalystWrites() throws IOException {
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, InventedRows.sample())) {
            XSSFSheet review = workbook.getSheet("review");
            List<String> header = header(review);
            assertThat(header)
                    .containsSubsequence(
                            "title",
                            "decision",
                            "field",
                            "new_value",
                            "merge_with_or_name_as",
                            "initials",
                            "reviewer_note");
            Map<Integer, XSSFDataValidation> checks = new TreeMap<>();
            review.getDataValidations()
                    .forEach(check ->
                            checks.put(check.getRegions().getCellRangeAddress(0).getFirstColumn(), check));
            assertThat(checks).hasSize(6);
            assertThat(Objects.requireNonNull(checks.get(header.indexOf("decision")))
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("accept", "reject", "correct", "merge", "name");
            assertThat(Objects.requireNonNull(checks.get(header.indexOf("field")))
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("INDIRECT(\"fields_\"&$B2)");
            assertThat(workbook.getName("fields_events").getRefersToFormula()).startsWith("data_dictionary!$B$");
        }
    }

    @Test
    void anEmptyReviewHasARowToWriteInto() throws IOException {
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, InventedRows.empty())) {
            assertThat(workbook.getSheet("review").getTables()).hasSize(1);
        }
    }

    @Test
    void labelsCodesInBothLanguages() throws IOException {
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, InventedRows.sample())) {
            assertThat(column(workbook.getSheet("accords"), "accord_status_label"))
                    .containsExactly("In force", "Signed");
            assertThat(column(workbook.getSheet("accords"), "accord_status_label_ar"))
                    .containsExactly("ساري المفعول", "موقع");
        }
    }

    @Test
    void coloursFactualityAndConfidence() throws IOException {
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, InventedRows.sample())) {
            for (String name : List.of("accords", "accord_parties", "events")) {
                var formats = workbook.getSheet(name).getSheetConditionalFormatting();
                assertThat(formats.getNumConditionalFormattings()).as(name).isEqualTo(2);
                assertThat(formats.getConditionalFormattingAt(0).getNumberOfRules())
                        .isEqualTo(5);
            }
        }
    }

    @Test
    void mergesNoCellsOfDataSheetsAndColoursEveryTab() throws IOException {
        try (XSSFWorkbook workbook = write(WorkbookSettings.DEFAULTS, InventedRows.sample())) {
            workbook.forEach(sheet -> {
                assertThat(((XSSFSheet) sheet).getTabColor()).isNotNull();
                if (!sheet.getSheetName().equals("overview")) {
                    assertThat(sheet.getNumMergedRegions()).isZero();
                }
            });
        }
    }

    @Test
    void runsFromRightToLeftInArabic() throws IOException {
        WorkbookSettings arabic = settings(List.of(), Map.of(), Language.AR, 0, SplitBy.ROWS);
        try (XSSFWorkbook workbook = write(arabic, InventedRows.sample())) {
            workbook.forEach(sheet -> assertThat(sheet.isRightToLeft()).isTrue());
            assertThat(texts(workbook.getSheet("readme"))).contains("كيف يُقرأ");
            assertThat(texts(workbook.getSheet("overview"))).contains("أنشط الدول", "موقع", "عُمان");
            assertThat(header(workbook.getSheet("accords")))
                    .containsSubsequence("accord_type", "accord_type_label_ar", "accord_type_label");
            assertThat(column(workbook.getSheet("data_dictionary"), "meaning"))
                    .contains("توقيع الاتفاق", "تسمية الرمز بالعربية في accord_type، في المصنف فقط")
                    .allMatch(meaning -> meaning.matches("(?s).*\\p{IsArabic}.*"));
        }
    }

    @Test
    void showsTheSheetsColumnsAndRowsThatAJobWants() throws IOException {
        WorkbookSettings few = settings(
                List.of("events", "code_lists"),
                Map.of("events", List.of("title_en", "factuality")),
                Language.EN,
                0.9,
                SplitBy.ROWS);
        InventedRows rows = InventedRows.sample().put("events", "event_id", EVENT, "confidence", "0.95");
        try (XSSFWorkbook workbook = write(few, rows)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("readme", "events", "code_lists");
            assertThat(header(workbook.getSheet("events")))
                    .containsExactly(
                            "event_id", "title_en", "report", "factuality", "factuality_label", "factuality_label_ar");
            assertThat(column(workbook.getSheet("events"), "event_id")).containsExactly(EVENT);
            assertThat(texts(workbook.getSheet("readme")))
                    .contains(
                            "Table events, 1 rows of less confidence than the job wants in the workbook are in the CSV files only.");
        }
    }

    @Test
    void dividesALongTableByYearOrCountry() throws IOException {
        InventedRows rows = InventedRows.sample();
        for (int i = 0; i < 30; i++) {
            rows.put(
                    "events",
                    "event_id",
                    "%016d".formatted(i),
                    "title_en",
                    "Event",
                    "event_kind",
                    "meet",
                    "event_date_from",
                    (2020 + i % 2) + "-01-01",
                    "place_iso3",
                    i % 3 == 0 ? "" : "OMN");
        }
        ExcelLimits few = new ExcelLimits(20, 32_767, 100);
        Map<String, Integer> years = eventSheets(rows, SplitBy.YEAR, few);
        assertThat(years)
                .containsEntry("events_2020", 15)
                .containsEntry("events_2021", 15)
                .containsEntry("events_2026", 1);
        assertThat(years.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(32);
        Map<String, Integer> countries = eventSheets(rows, SplitBy.COUNTRY, few);
        assertThat(countries)
                .containsEntry("events_OMN", 19)
                .containsEntry("events_OMN_2", 2)
                .containsEntry("events_none", 11);
    }

    /** The sheets of events and their rows. */
    private Map<String, Integer> eventSheets(InventedRows rows, SplitBy splitBy, ExcelLimits limits)
            throws IOException {
        Path own = Files.createDirectory(folder.resolve(splitBy.name()));
        new WorkbookExport(settings(List.of("events"), Map.of(), Language.EN, 0, splitBy), false, limits)
                .write(rows.edition(), own);
        Map<String, Integer> found = new TreeMap<>();
        try (InputStream in = Files.newInputStream(own.resolve("accords.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> found.put(sheet.getSheetName(), sheet.getLastRowNum()));
        }
        found.remove("readme");
        return found;
    }

    private static WorkbookSettings settings(
            List<String> sheets,
            Map<String, List<String>> columns,
            Language language,
            double confidence,
            SplitBy splitBy) {
        return new WorkbookSettings(sheets, new TreeMap<>(columns), language, confidence, splitBy);
    }

    private XSSFWorkbook write(WorkbookSettings settings, InventedRows rows) throws IOException {
        new WorkbookExport(settings, true).write(rows.edition(), folder);
        try (InputStream in = Files.newInputStream(folder.resolve("accords.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> header(XSSFSheet sheet) {
        List<String> header = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
        return header;
    }

    private static List<String> column(XSSFSheet sheet, String name) {
        int index = header(sheet).indexOf(name);
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            values.add(text(sheet.getRow(i).getCell(index)));
        }
        return values;
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(text(cell))));
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
