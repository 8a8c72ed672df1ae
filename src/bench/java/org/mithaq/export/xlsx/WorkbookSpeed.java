package org.mithaq.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.export.ManyEvents;
import org.mithaq.ledger.Contract;

/**
 * The workbook against plain SXSSF of POI that writes the same cells without any styling, in turns in one process: {@code WorkbookSpeed FOLDER [ROWS [TURNS]]}. Run it
 * with {@code -Xmx512m}.
 */
public final class WorkbookSpeed {
    private static final int WINDOW = 100;

    private final Path folder;
    private final ManyEvents events;
    private final Edition edition;

    private WorkbookSpeed(Path folder, int rows) {
        this.folder = folder;
        this.events = new ManyEvents(rows);
        this.edition = events.edition();
    }

    /** Prints a line for each turn of each. */
    public static void main(String[] args) throws IOException {
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int turns = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        WorkbookSpeed speed = new WorkbookSpeed(Path.of(args[0]), rows);
        for (int i = 0; i < turns; i++) {
            speed.measure("plain SXSSF", speed::plain);
            speed.measure("workbook", speed::workbook);
        }
    }

    private interface Way {
        Path write() throws IOException;
    }

    private void measure(String name, Way way) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = System.nanoTime();
        Path file = way.write();
        double seconds = (System.nanoTime() - before) / 1e9;
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%-12s %,d rows x %d columns in %.1f s, %,.0f rows a second, %,d MB of heap at most, file of %,d MB%n",
                name, events.count(), columns().size(), seconds, events.count() / seconds, peak >> 20, Files.size(file) >> 20);
        Files.delete(file);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private Path workbook() throws IOException {
        new WorkbookExport().write(edition, folder);
        return folder.resolve("events.xlsx");
    }

    private Path plain() throws IOException {
        Path file = folder.resolve("plain.xlsx");
        List<SheetColumn> columns = columns();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("events");
            Row header = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                header.createCell(i).setCellValue(columns.get(i).header());
            }
            int[] number = {0};
            events.read("events", values -> {
                Row row = sheet.createRow(++number[0]);
                for (int i = 0; i < columns.size(); i++) {
                    write(row, i, columns.get(i), values);
                }
            });
            workbook.write(out);
        }
        return file;
    }

    private static void write(Row row, int index, SheetColumn column, @Nullable String[] values) {
        String raw = column.source().apply(values);
        if (raw == null) {
            return;
        }
        String value = column.words().apply(raw);
        Cell cell = row.createCell(index);
        switch (column.kind()) {
            case NUMBER, SHARE -> cell.setCellValue(Double.parseDouble(value));
            case BOOLEAN -> cell.setCellValue(value.equals("true"));
            case DATE -> cell.setCellValue(LocalDate.parse(value));
            case TIME -> cell.setCellValue(Instant.parse(value).atOffset(ZoneOffset.UTC).toLocalDateTime());
            case TEXT, LINK, INPUT -> cell.setCellValue(value);
        }
    }

    private List<SheetColumn> columns() {
        Contract contract = edition.contract();
        EvidenceIndex evidence = new EvidenceIndex(contract.table("evidence"), ExcelLimits.EXCEL);
        return new SheetLayout(contract, WorkbookSettings.DEFAULTS, new HashMap<>(), evidence, new ReportLinks(null))
                .columns(contract.table("events"));
    }
}
