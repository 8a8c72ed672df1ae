package org.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.mithaq.export.csv.CsvExport;
import org.mithaq.export.csv.ExcelCsvExport;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.Line;
import org.mithaq.ledger.TableOnDisk;

/**
 * The CSV sets against a copy of the same bytes through Commons CSV, in turns in one process: {@code CsvSpeed FOLDER [ROWS [TURNS]]}. The rows lie in a file, as those
 * of the ledger do.
 */
public final class CsvSpeed {
    private final Path folder;
    private final Path table;
    private final Edition edition;

    private CsvSpeed(Path folder, int rows) throws IOException {
        this.folder = folder;
        this.table = folder.resolve("ledger-events.csv");
        ManyEvents events = new ManyEvents(rows);
        Contract.Table shape = events.edition().contract().table("events");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(table))) {
            events.copy(shape, out);
        }
        Edition made = events.edition();
        this.edition = new Edition(made.contract(), made.run(), made.minConfidence(), new OnDisk(table), made.review());
    }

    /** Prints a line for each turn of each. */
    public static void main(String[] args) throws IOException {
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int turns = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        CsvSpeed speed = new CsvSpeed(Path.of(args[0]), rows);
        for (int i = 0; i < turns; i++) {
            speed.measure("Commons CSV", speed::copied);
            speed.measure("csv", () -> speed.written(new CsvExport(), "csv"));
            speed.measure("csv-excel", () -> speed.written(new ExcelCsvExport(), "csv-excel"));
        }
        Files.delete(speed.table);
    }

    /** One table in a file. */
    private record OnDisk(Path file) implements RowSource {
        @Override
        public void read(String name, Ledger.RowHandler handler) {
            if (name.equals("events")) {
                TableOnDisk.read(file, Contract.load().table(name).columns().size(), handler);
            }
        }

        @Override
        public long copy(Contract.Table shape, OutputStream out) throws IOException {
            if (shape.name().equals("events")) {
                Files.copy(file, out);
                return 0;
            }
            return RowSource.super.copy(shape, out);
        }
    }

    private interface Way {
        void write() throws IOException;
    }

    private void measure(String name, Way way) throws IOException {
        long before = System.nanoTime();
        way.write();
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf(
                "%-12s %,d MB in %.1f s, %,.0f MB/s%n",
                name, Files.size(table) / 1_000_000, seconds, Files.size(table) / seconds / 1e6);
    }

    private void copied() throws IOException {
        Path copy = folder.resolve("copy.csv");
        CSVFormat format = Line.FORMAT;
        try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, format);
                CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(copy), format)) {
            for (CSVRecord row : parser) {
                printer.printRecord(row);
            }
        }
        Files.delete(copy);
    }

    private void written(ExportFormat format, String name) throws IOException {
        format.write(edition, folder);
        try (var files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve(name));
    }
}
