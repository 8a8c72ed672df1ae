package org.mithaq.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.mithaq.export.ExportFormat;
import org.mithaq.export.ExportFormatContract;
import org.mithaq.export.InventedRows;
import org.mithaq.ledger.Contract;

class ExcelCsvExportTest extends ExportFormatContract {
    @Override
    protected ExportFormat format() {
        return new ExcelCsvExport();
    }

    @Override
    protected String expected(String text) {
        return FormulaGuard.isDangerous(text) ? "'" + text : text;
    }

    @Override
    protected String cell(Path exported, String table, int row, String column) throws IOException {
        return records(exported, table)
                .get(row)
                .get(Contract.load().table(table).index(column));
    }

    @Override
    protected int rows(Path exported, String table) throws IOException {
        return records(exported, table).size() - 1;
    }

    @Test
    void beginsWithAByteOrderMark() throws IOException {
        format().write(InventedRows.empty().edition(), folder);

        assertThat(Files.readString(folder.resolve("csv-excel/run.csv"))).startsWith("\uFEFFrun_id,job_instance_id,");
    }

    @Test
    void guardsWhatThePacksMissToo() throws IOException {
        format().write(InventedRows.sample().edition(), folder);

        assertThat(Files.readString(folder.resolve("csv-excel/coverage.csv")))
                .startsWith("\uFEFFcoverage_rank,")
                .contains("\r\n1,event_word,ar,'=هدنة,ar:invented,");
    }

    @Test
    void guardsTextAndLeavesNumbersAlone() throws IOException {
        format().write(
                        InventedRows.sample()
                                .put("events", "event_id", "00112233445566aa", "intensity", "-4.5")
                                .edition(),
                        folder);

        assertThat(cell(folder, "entities", 3, "note")).isEqualTo("'=1+1");
        assertThat(cell(folder, "events", 2, "title_en")).isEqualTo("'@Valley Council calls for calm");
        assertThat(cell(folder, "events", 1, "intensity")).isEqualTo("-4.5");
    }

    private static List<CSVRecord> records(Path exported, String table) throws IOException {
        String text = Files.readString(exported.resolve("csv-excel").resolve(table + ".csv"))
                .substring(1);
        try (CSVParser parser = CSVParser.parse(text, org.mithaq.ledger.Line.FORMAT)) {
            return parser.getRecords();
        }
    }
}
