package org.mithaq.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

class CsvExportTest extends ExportFormatContract {
    @Override
    protected ExportFormat format() {
        return new CsvExport();
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
    void writesUtf8WithoutMarkAndEndsLinesWithCrLf() throws IOException {
        format().write(InventedRows.empty().edition(), folder);

        assertThat(Files.readString(folder.resolve("csv/accord_subjects.csv")))
                .isEqualTo(
                        "accord_subject_id,accord_id,subject_area,factuality,attribution_type,attribution_entity_id\r\n");
    }

    @Test
    void quotesOnlyWhereAReaderNeedsIt() throws IOException {
        format().write(InventedRows.sample().edition(), folder);

        assertThat(Files.readString(folder.resolve("csv/entities.csv")))
                .endsWith("valley-council,Valley Council,مجلس الوادي,organisation,,,,,,,,=1+1\r\n");
    }

    @Test
    void writesWhatThePacksMissBesideTheTables() throws IOException {
        format().write(InventedRows.sample().edition(), folder);

        assertThat(Files.readString(folder.resolve("csv/coverage.csv")))
                .startsWith("coverage_rank,gap,language,word,rule_id,reason,occurrences,articles,quote_1,article_id_1,")
                .contains("\r\n1,event_word,ar,=هدنة,ar:invented,")
                .hasLineCount(3);
    }

    static List<CSVRecord> records(Path exported, String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                exported.resolve("csv").resolve(table + ".csv"),
                StandardCharsets.UTF_8,
                org.mithaq.ledger.Line.FORMAT)) {
            return parser.getRecords();
        }
    }
}
