package org.mithaq.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.InventedRows;
import org.mithaq.export.LibreOffice;
import org.mithaq.ledger.Contract;

/** Whether LibreOffice reads of the workbook what the ledger holds. */
final class WorkbookInLibreOfficeIT {
    @TempDir
    private Path folder;

    @Test
    void showsTheSameTextDaysAndTruths() throws Exception {
        LibreOffice office = LibreOffice.orSkip(folder);
        new WorkbookExport().write(InventedRows.sample().edition(), folder);
        Path to = Files.createDirectory(folder.resolve("sheets"));

        office.convert(LibreOffice.EVERY_SHEET_AS_CSV, "", to, List.of(folder.resolve("accords.xlsx")));

        for (String sheet : WorkbookSettings.sheetNames()) {
            assertThat(to.resolve("accords-" + sheet + ".csv")).exists();
        }
        for (Contract.Table table : Contract.load().tables()) {
            List<CSVRecord> rows = rows(to.resolve("accords-" + table.name() + ".csv"));
            int[] number = {0};
            InventedRows.sample().read(table.name(), values -> {
                CSVRecord row = rows.get(number[0]++);
                for (Contract.Column column : table.columns()) {
                    String value = values[table.index(column.name())];
                    if (value != null) {
                        assertThat(row.get(column.name()))
                                .as(table.name() + "." + column.name())
                                .matches(shown -> isShown(column, value, shown));
                    }
                }
            });
            assertThat(rows).hasSize(number[0]);
        }
    }

    private static boolean isShown(Contract.Column column, String value, String shown) {
        return switch (column.type()) {
            case STRING -> shown.equals(value.replace("\r\n", "\n"));
            case DATE -> shown.equals(value);
            case DATETIME -> shown.equals(value.replace('T', ' ').replace("Z", ""));
            case BOOLEAN -> shown.equalsIgnoreCase(value);
            // Numbers are shown rounded, as wide as their columns are.
            case INTEGER, NUMBER -> Math.abs(Double.parseDouble(shown) - Double.parseDouble(value)) < 0.01;
        };
    }

    private static List<CSVRecord> rows(Path csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                csv,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }
}
