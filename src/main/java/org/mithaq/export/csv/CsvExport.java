package org.mithaq.export.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Coverage;
import org.mithaq.ledger.DecisionRows;
import org.mithaq.source.Rejection;

/** {@code csv/}: every table with exact values, for machines, and {@code datapackage.json} which says what they are. */
public final class CsvExport implements ExportFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<Rejection> write(Edition edition, Path folder) throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Map<String, CsvTable.Written> written = new TreeMap<>();
        for (Contract.Table table : edition.contract().tables()) {
            written.put(table.name(), new CsvTable(table, false).write(edition.rows(), csv));
        }
        new CsvTable(Coverage.TABLE, false).write(edition.rows(), csv);
        new CsvTable(DecisionRows.TABLE, false).write(edition.rows(), csv);
        DataPackage.write(written, csv);
        return List.of();
    }
}
