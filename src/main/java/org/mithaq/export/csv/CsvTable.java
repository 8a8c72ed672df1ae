package org.mithaq.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.RowSource;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Line;

/**
 * Writes one table as CSV.
 *
 * @param table what its columns are
 * @param forExcel whether for a double click: with a byte order mark, and text that cannot become a formula; else exact
 */
record CsvTable(Contract.Table table, boolean forExcel) {
    /** Without it Excel reads UTF-8 as the machine's old code page and breaks Arabic. */
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** What was written of a table. */
    record Written(long rows, long bytes, String hash) {}

    /** Writes {@code <folder>/<table>.csv} and says what is in it. */
    Written write(RowSource rows, Path folder) throws IOException {
        Path path = folder.resolve(table.name() + ".csv");
        Optional<String> digest = forExcel ? Optional.empty() : rows.digest(table);
        if (digest.isPresent()) {
            return copied(rows, path, digest.get());
        }
        try (MeasuredFile file = MeasuredFile.create(path)) {
            long count = forExcel ? guarded(rows, file) : rows.copy(table, file);
            return new Written(count, file.bytes(), file.hash());
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Written copied(RowSource rows, Path path, String digest) throws IOException {
        return new Written(rows.copy(table, path), Files.size(path), MeasuredFile.hash(digest));
    }

    private long guarded(RowSource rows, OutputStream file) throws IOException {
        file.write(BYTE_ORDER_MARK);
        Line.header(table).copyTo(file);
        long[] count = {0};
        rows.read(table.name(), values -> {
            write(Line.of(guarded(values)), file);
            count[0]++;
        });
        return count[0];
    }

    private @Nullable Object[] guarded(@Nullable String[] values) {
        @Nullable Object[] cells = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            cells[i] = value == null ? null : FormulaGuard.print(table.columns().get(i), value);
        }
        return cells;
    }

    private static void write(Line line, OutputStream file) {
        try {
            line.copyTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
