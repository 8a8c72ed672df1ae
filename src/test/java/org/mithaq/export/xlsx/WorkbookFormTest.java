package org.mithaq.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.InventedRows;
import org.mithaq.export.Language;
import org.mithaq.export.xlsx.WorkbookSettings.SplitBy;
import org.mithaq.ledger.Contract;
import org.xml.sax.SAXException;

/** Whether other programs take the file as it is: the schema of the format, and a reader that is not POI. */
final class WorkbookFormTest {
    private static final WorkbookSettings ARABIC =
            new WorkbookSettings(List.of(), WorkbookSettings.DEFAULTS.columns(), Language.AR, 0, SplitBy.ROWS);

    private final OoxmlSchema schema = new OoxmlSchema();

    @TempDir
    private Path folder;

    @Test
    void everyPartIsValid() throws IOException, SAXException {
        assertThat(schema.problems(write(WorkbookSettings.DEFAULTS, InventedRows.sample())))
                .isEmpty();
    }

    @Test
    void everyPartIsValidWithoutRecords() throws IOException, SAXException {
        assertThat(schema.problems(write(WorkbookSettings.DEFAULTS, InventedRows.empty())))
                .isEmpty();
    }

    @Test
    void everyPartIsValidInArabic() throws IOException, SAXException {
        assertThat(schema.problems(write(ARABIC, InventedRows.sample()))).isEmpty();
    }

    @Test
    void aBrokenPartIsSeen() throws IOException, SAXException {
        Path broken = folder.resolve("broken.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(broken))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                            + "<sheetData/><sheetPr><tabColor rgb='FFF'/></sheetPr></worksheet>")
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(schema.problems(broken)).anyMatch(problem -> problem.contains("sheetPr"));
    }

    @Test
    void anotherReaderSeesTheSameText() throws IOException {
        Path file = write(WorkbookSettings.DEFAULTS, InventedRows.sample());
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Contract.Table table : Contract.load().tables()) {
                Sheet sheet = workbook.findSheet(table.name()).orElseThrow();
                List<Row> rows = sheet.read();
                List<String> header = rows.get(0).stream().map(Cell::getText).toList();
                int[] number = {0};
                InventedRows.sample().read(table.name(), values -> {
                    Row row = rows.get(++number[0]);
                    for (Contract.Column column : table.columns()) {
                        String value = values[table.index(column.name())];
                        if (column.type() == Contract.Type.STRING && value != null) {
                            assertThat(row.getCellText(header.indexOf(column.name())))
                                    .as(table.name() + "." + column.name())
                                    .isEqualTo(value.replace("\r\n", "\n"));
                        }
                    }
                });
                assertThat(rows).hasSize(number[0] + 1);
            }
        }
    }

    private Path write(WorkbookSettings settings, InventedRows rows) throws IOException {
        new WorkbookExport(settings, true).write(rows.edition(), folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
