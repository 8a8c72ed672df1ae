package org.mithaq.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mithaq.export.ExportException;
import org.mithaq.export.ExportFormat;
import org.mithaq.export.ExportFormats;
import org.mithaq.export.xlsx.WorkbookExport;
import org.mithaq.export.xlsx.WorkbookSettings;
import org.mithaq.job.JobDefinition.Csv;
import org.mithaq.job.JobDefinition.Outputs;
import org.mithaq.report.DossierExport;
import org.mithaq.report.ReportExport;
import org.mithaq.report.ReportSettings;
import org.mithaq.text.Nearest;

/** The formats that a job writes, and those that somebody asks for, with the job's settings. */
public final class OutputFormats {
    /** Names of all formats that can be asked for. */
    public static final List<String> NAMES = List.of("csv", "csv-excel", "xlsx", "report", "parquet", "dossier");

    private OutputFormats() {}

    /** Those that a job writes each night. */
    static List<ExportFormat> of(Outputs outputs) {
        return named(names(outputs), outputs);
    }

    /** The names of those that a job writes each night. */
    static List<String> names(Outputs outputs) {
        Csv csv = outputs.csv();
        List<String> names = new ArrayList<>();
        if (csv != null) {
            names.add("csv");
        }
        if (csv != null && csv.excelFlavour()) {
            names.add("csv-excel");
        }
        if (outputs.xlsx() != null) {
            names.add("xlsx");
        }
        if (outputs.report() != null) {
            names.add("report");
        }
        if (outputs.parquet()) {
            names.add("parquet");
        }
        return names;
    }

    /** Formats by their names, with the settings of a job, or the usual ones where it has none. */
    static List<ExportFormat> named(List<String> names, Outputs outputs) {
        WorkbookSettings xlsx = Objects.requireNonNullElse(outputs.xlsx(), WorkbookSettings.DEFAULTS);
        ReportSettings report = Objects.requireNonNullElse(outputs.report(), ReportSettings.DEFAULTS);
        List<ExportFormat> formats = new ArrayList<>();
        for (String name : names) {
            formats.add(
                    switch (name) {
                        case "csv", "csv-excel", "parquet" -> ExportFormats.named(name);
                        case "xlsx" -> new WorkbookExport(xlsx, names.contains("report"));
                        case "report" -> new ReportExport(report);
                        case "dossier" -> new DossierExport(report);
                        default ->
                            throw new ExportException("There is no format '%s'.%s There are: %s."
                                    .formatted(name, Nearest.hint(name, NAMES), String.join(", ", NAMES)));
                    });
        }
        return formats;
    }
}
