package org.mithaq.export.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.ExportException;

/** Reads one CSV table of an export, row by row. Holds the open file. */
public final class ExportedTable implements AutoCloseable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private ExportedTable(Path file, CSVParser parser) {
        this.file = file;
        this.parser = parser;
        this.records = parser.iterator();
    }

    /**
     * Opens a table.
     *
     * @param folder where the CSV files lie
     * @param table name of the table
     * @throws ExportException where there is no such file
     */
    public static ExportedTable open(Path folder, String table) {
        Path file = folder.resolve(table + ".csv");
        if (!Files.isRegularFile(file)) {
            throw new ExportException("%s is missing. Maybe the folder is not that of an export.".formatted(file));
        }
        try {
            return new ExportedTable(
                    file, FORMAT.parse(withoutMark(Files.newBufferedReader(file, StandardCharsets.UTF_8))));
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    /** {@code csv-excel} begins with a byte order mark. */
    private static Reader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The columns in the file's order. */
    public List<String> columns() {
        return parser.getHeaderNames();
    }

    /** The next row, or null behind the last. */
    public @Nullable Row next() {
        try {
            return records.hasNext() ? new Row(file, records.next()) : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(file, e);
        }
    }

    private static ExportException unreadable(Path file, Exception problem) {
        return new ExportException(
                "%s is no CSV table: %s. Maybe make the export again.".formatted(file, problem.getMessage()));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row. Its cells are as the file has them, empty ones as empty texts. */
    public static final class Row {
        private final Path file;
        private final CSVRecord cells;

        Row(Path file, CSVRecord cells) {
            this.file = file;
            this.cells = cells;
        }

        /**
         * The cell of a column.
         *
         * @throws ExportException where the file has no such column, or the row is too short
         */
        public String get(String column) {
            if (!cells.isSet(column)) {
                throw new ExportException("%s, row %d has no column '%s'. Maybe make the export again."
                        .formatted(file, cells.getRecordNumber(), column));
            }
            return cells.get(column);
        }

        /** The cell of a column, empty where the file has no such column. */
        public String orEmpty(String column) {
            return cells.isSet(column) ? cells.get(column) : "";
        }
    }
}
