package org.mithaq.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFileTest {
    private static final List<String> HEADERS = List.of(
            "table_name",
            "row_id",
            "decision",
            "field",
            "new_value",
            "merge_with_or_name_as",
            "initials",
            "reviewer_note");

    @TempDir
    Path folder;

    private Path csv(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("sheet.csv"), text, charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aCsvFileOfAnySpreadsheetIsRead(String delimiter) throws Exception {
        String text = "\uFEFF" + String.join(delimiter, HEADERS) + "\r\n"
                + String.join(delimiter, "accords", "peace", "reject", "", "", "", "LH", "\"not an accord\nat all\"")
                + "\r\n"
                + String.join(delimiter, "accords", "truce", "", "", "", "", "LH", "") + "\r\n"
                + String.join(delimiter, "accords", "pact", "", "", "اتفاق", "", "", "") + "\r\n";
        List<ReviewRow> rows = ReviewFile.read(csv(text, StandardCharsets.UTF_8));
        assertThat(rows).extracting(row -> row.get(ReviewRow.ROW)).containsExactly("peace", "pact");
        assertThat(rows.get(0).get(ReviewRow.NOTE)).isEqualTo("not an accord\nat all");
        assertThat(rows.get(0).get(ReviewRow.FIELD)).isNull();
        assertThat(rows.get(1).where()).isEqualTo("line 4");
    }

    @Test
    void whatIsNoSheetIsSaidToBeNone() throws IOException {
        String heads = String.join(",", HEADERS);
        assertThatThrownBy(() -> ReviewFile.read(folder.resolve("none.csv"))).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> ReviewFile.read(csv("a,b\n1,2\n", StandardCharsets.UTF_8)))
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("mithaq review export");
        assertThatThrownBy(() -> ReviewFile.read(csv("", StandardCharsets.UTF_8)))
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> ReviewFile.read(csv(heads + "\naccords,é,reject\n", StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("is not UTF-8");
        assertThatThrownBy(() -> ReviewFile.read(csv(heads + "\n\"accords,x\n", StandardCharsets.UTF_8)))
                .hasMessageContaining("is no CSV file");
        Path text = Files.writeString(folder.resolve("text.xlsx"), heads);
        assertThatThrownBy(() -> ReviewFile.read(text)).hasMessageContaining("cannot be read as a workbook");
    }

    private Path workbook(XSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("sheet.xlsx");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Row row(Sheet sheet, int number, List<String> cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
        return row;
    }

    @Test
    void ofAWorkbookTheReviewSheetsAreReadWhateverTheyAreCalled() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        row(workbook.createSheet("accords"), 0, List.of("accord_id", "name_en"));
        Sheet sheet = workbook.createSheet("مراجعة");
        row(sheet, 0, HEADERS);
        row(sheet, 1, List.of("accords", "peace", "correct", "note", "=1+1", "", "LH"));
        Row typed = row(sheet, 4, List.of("accords", "peace", "correct", "signed_date_edtf", "", "", "LH"));
        typed.createCell(4).setCellValue(LocalDate.parse("2025-11-06"));
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
        typed.getCell(4).setCellStyle(day);
        row(sheet, 5, List.of("accords", "peace", "correct", "begin_date_edtf", "", "", "LH"))
                .createCell(4)
                .setCellValue(2025);
        List<ReviewRow> rows = ReviewFile.read(workbook(workbook));
        assertThat(rows).extracting(row -> row.get(ReviewRow.VALUE)).containsExactly("=1+1", "2025-11-06", "2025");
        assertThat(rows.get(1).where()).isEqualTo("sheet مراجعة, row 5");
    }

    @Test
    void aWorkbookWithoutOneIsRefused() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        row(workbook.createSheet("accords"), 0, List.of("accord_id", "name_en"));
        Path file = workbook(workbook);
        assertThatThrownBy(() -> ReviewFile.read(file))
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("has no review sheet");
    }

    /** Entities are not followed, and what unpacks to a multiple of its size is not read. */
    @Test
    void aHostileWorkbookIsRefused() throws IOException {
        Path entity = hostile("""
                <!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&secret;</t></is></c></row></sheetData></worksheet>""");
        assertThatThrownBy(() -> ReviewFile.read(entity)).isInstanceOf(ReviewFileException.class);
        Path bomb = hostile("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + " ".repeat(40_000_000) + "</worksheet>");
        assertThatThrownBy(() -> ReviewFile.read(bomb)).hasMessageContaining("cannot be read as a workbook");
    }

    private Path hostile(String sheet) throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            entry(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="review" sheetId="1" r:id="r1"/></sheets></workbook>""");
            entry(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            entry(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void onlySheetsAreTakenOfAFolder() {
        assertThat(List.of("a.xlsx", "b.CSV", "~$a.xlsx", ".a.xlsx", "notes.txt", "a.xls"))
                .filteredOn(name -> ReviewFile.isSheet(Path.of("reviews", name)))
                .containsExactly("a.xlsx", "b.CSV");
    }
}
