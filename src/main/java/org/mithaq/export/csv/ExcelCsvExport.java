package org.mithaq.export.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Coverage;
import org.mithaq.ledger.DecisionRows;
import org.mithaq.source.Rejection;

/** {@code csv-excel/}: the tables for a double click in Excel, with a byte order mark and text that cannot become a formula. */
public final class ExcelCsvExport implements ExportFormat {
    @Override
    public String name() {
        return "csv-excel";
    }

    @Override
    public List<Rejection> write(Edition edition, Path folder) throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv-excel"));
        for (Contract.Table table : edition.contract().tables()) {
            new CsvTable(table, true).write(edition.rows(), csv);
        }
        new CsvTable(Coverage.TABLE, true).write(edition.rows(), csv);
        new CsvTable(DecisionRows.TABLE, true).write(edition.rows(), csv);
        return List.of();
    }
}
