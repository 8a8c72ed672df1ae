package org.mithaq.export.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.RowSource;
import org.mithaq.ledger.Contract;

/**
 * Writes one table as CSV.
 *
 * @param table what its columns are
 * @param prefix written before the header, such as a byte order mark; may be empty
 * @param cell how a cell of a column is printed
 */
record CsvTable(Contract.Table table, String prefix, CellPrinter cell) {
    /** RFC 4180: a quote only where a reader needs one. Commons CSV also quotes an empty first cell and leading or trailing blanks. */
    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\r\n")
            .get();

    /** Prints the text of a cell that is not empty. */
    @FunctionalInterface
    interface CellPrinter {
        /** The text to print for the value of a column. */
        String print(Contract.Column column, String value);
    }

    /** What was written of a table. */
    record Written(long rows, long bytes, String hash) {}

    /** Writes {@code <folder>/<table>.csv} and says what is in it. */
    Written write(RowSource rows, Path folder) throws IOException {
        try (MeasuredFile file = MeasuredFile.create(folder.resolve(table.name() + ".csv"))) {
            long count;
            try (Writer writer = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
                count = print(rows, writer);
            }
            return new Written(count, file.bytes(), file.hash());
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private long print(RowSource rows, Writer writer) throws IOException {
        writer.write(prefix);
        try (CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            for (Contract.Column column : table.columns()) {
                printer.print(column.name());
            }
            printer.println();
            long[] count = {0};
            rows.read(table.name(), values -> {
                printRow(printer, values);
                count[0]++;
            });
            return count[0];
        }
    }

    private void printRow(CSVPrinter printer, @Nullable String[] values) {
        try {
            for (int i = 0; i < values.length; i++) {
                String value = values[i];
                printer.print(value == null ? "" : cell.print(table.columns().get(i), value));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
