package org.mithaq.export.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Coverage;
import org.mithaq.ledger.DecisionRows;
import org.mithaq.source.Rejection;

/** {@code parquet/<table>.parquet}: every table with the types of the contract, for programs that read columns. */
public final class ParquetExport implements ExportFormat {
    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public List<Rejection> write(Edition edition, Path folder) throws IOException {
        Path parquet = Files.createDirectory(folder.resolve("parquet"));
        try {
            for (Contract.Table table : edition.contract().tables()) {
                write(edition, table, parquet);
            }
            write(edition, Coverage.TABLE, parquet);
            write(edition, DecisionRows.TABLE, parquet);
            return List.of();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void write(Edition edition, Contract.Table table, Path folder) throws IOException {
        try (ParquetFile file = new ParquetFile(
                folder.resolve(table.name() + ".parquet"),
                ParquetSchema.of(table),
                edition.contract().version(),
                edition.run().runId())) {
            edition.rows().read(table.name(), file::add);
            file.finish();
        }
    }
}
