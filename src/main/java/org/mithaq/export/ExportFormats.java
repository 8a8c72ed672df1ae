package org.mithaq.export;

import java.util.List;
import org.mithaq.export.csv.CsvExport;
import org.mithaq.export.csv.ExcelCsvExport;
import org.mithaq.export.parquet.ParquetExport;
import org.mithaq.export.xlsx.WorkbookExport;

/** The formats there are, one line each. A new format is a class and a line here. */
public final class ExportFormats {
    private static final List<ExportFormat> ALL = List.of(
            new CsvExport(), //
            new ExcelCsvExport(),
            new WorkbookExport(),
            new ParquetExport());

    private ExportFormats() {}

    /** All formats, in the order in which they are offered. */
    public static List<ExportFormat> all() {
        return ALL;
    }

    /** The format of this name; an unknown one is the job file's mistake and was found when that was read. */
    public static ExportFormat named(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no export format '%s'. There are %s."
                        .formatted(name, ALL.stream().map(ExportFormat::name).toList())));
    }
}
