package org.mithaq.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.xlsx.WorkbookSettings;
import org.mithaq.report.ReportSettings;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.SourceFormats;
import org.mithaq.source.SourceLimits;
import org.mithaq.source.SourceSettings;

/**
 * What one job reads and writes, as its job file says.
 *
 * @param name name of the job and of its folder in the output
 * @param origin job file as a person would name it, for messages
 * @param seeds where the articles lie
 * @param languages BCP 47 tags of the packs to use
 * @param minConfidence records below it go to review
 * @param maxRejectShare share of rejected articles above which a run ends with exit code 3
 * @param chunkSize articles written in one transaction
 * @param outputs what is written
 * @param operation how it goes on while nobody watches
 */
public record JobDefinition(
        String name,
        String origin,
        Seeds seeds,
        List<String> languages,
        double minConfidence,
        double maxRejectShare,
        int chunkSize,
        Outputs outputs,
        Operation operation) {

    /** Copies the languages. */
    public JobDefinition {
        languages = List.copyOf(languages);
    }

    /** The settings that change what a run writes, as one line that names the run together with its seeds and packs. */
    String settings() {
        return String.format(
                Locale.ROOT,
                "%s|%s|%s|%s|%s|%s%s",
                String.join(",", languages),
                seeds.limits(),
                seeds.formats(),
                seeds.fields().places(),
                minConfidence,
                outputs,
                operation.keep().deletedArticles() ? "" : "|deleted articles go");
    }

    /** When it is to run; its file must say so. */
    public Schedule schedule() throws JobDefinitionException {
        Schedule schedule = operation.schedule();
        if (schedule == null) {
            throw new JobDefinitionException(
                    "%s: it has no key 'schedule'. Add when to run it, such as: schedule: { cron: \"0 2 * * *\", zone: Asia/Amman }"
                            .formatted(origin));
        }
        return schedule;
    }

    /**
     * Where the articles lie.
     *
     * @param folder an existing folder
     * @param formats names of the formats that are read
     * @param fields where an article's values stand in JSON and tables
     * @param limits what is too large
     */
    public record Seeds(Path folder, List<String> formats, FieldMapping fields, SourceLimits limits) {
        /** Copies the formats. */
        public Seeds {
            formats = List.copyOf(formats);
        }

        /** All that formats have to know. */
        SourceSettings settings() {
            return new SourceSettings(limits, fields, SourceFormats.of(formats));
        }
    }

    /**
     * What is written for the analysts.
     *
     * @param csv the CSV files, or null for none
     * @param xlsx what the workbook shows, or null for none
     * @param report what the report may show, or null for none
     * @param parquet whether the tables are written as Parquet too
     */
    public record Outputs(
            @Nullable Csv csv,
            @Nullable WorkbookSettings xlsx,
            @Nullable ReportSettings report,
            boolean parquet) {
        /** Without what a job file does not ask for, so that a new format does not make the runs of all jobs new ones. */
        @Override
        public String toString() {
            return "Outputs[csv=%s, xlsx=%s, report=%s%s]".formatted(csv, xlsx, report, parquet ? ", parquet" : "");
        }
    }

    /**
     * Options of the CSV files.
     *
     * @param excelFlavour whether files for a double click in Excel are written beside the exact ones
     */
    public record Csv(boolean excelFlavour) {}
}
