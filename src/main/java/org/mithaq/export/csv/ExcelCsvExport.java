package org.mithaq.export.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Coverage;
import org.mithaq.source.Rejection;

/** {@code csv-excel/}: the tables for a double click in Excel, with a byte order mark and text that cannot become a formula. */
public final class ExcelCsvExport implements ExportFormat {
    /** Without it Excel reads UTF-8 as the machine's old code page and breaks Arabic. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String name() {
        return "csv-excel";
    }

    @Override
    public List<Rejection> write(Edition edition, Path folder) throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv-excel"));
        for (Contract.Table table : edition.contract().tables()) {
            new CsvTable(table, BYTE_ORDER_MARK, FormulaGuard::print).write(edition.rows(), csv);
        }
        new CsvTable(Coverage.TABLE, BYTE_ORDER_MARK, FormulaGuard::print).write(edition.rows(), csv);
        return List.of();
    }
}
