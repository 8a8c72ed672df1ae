package org.mithaq.export.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.export.ReportPlan;
import org.mithaq.source.Rejection;

/** {@code <job>.xlsx}: the analysts' workbook, streamed to disk, so that its memory does not grow with its rows. */
public final class WorkbookExport implements ExportFormat {
    private final WorkbookSettings settings;
    private final boolean withReport;
    private final ExcelLimits limits;

    /** A workbook with all there is, without a report beside it. */
    public WorkbookExport() {
        this(WorkbookSettings.DEFAULTS, false);
    }

    /**
     * A workbook that shows what a job wants.
     *
     * @param withReport whether the run writes a report too, to which records lead
     */
    public WorkbookExport(WorkbookSettings settings, boolean withReport) {
        this(settings, withReport, ExcelLimits.EXCEL);
    }

    WorkbookExport(WorkbookSettings settings, boolean withReport, ExcelLimits limits) {
        this.settings = settings;
        this.withReport = withReport;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public List<Rejection> write(Edition edition, Path folder) throws IOException {
        // The rows of each large sheet are in a file until the end; a crash leaves them in the hidden folder, which the
        // next run removes.
        Path rows = Files.createDirectory(folder.resolve(".xlsx-rows"));
        try {
            return make(edition, rows, folder.resolve(edition.run().job() + ".xlsx"));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            delete(rows);
        }
    }

    private List<Rejection> make(Edition edition, Path rows, Path file) throws IOException {
        try (WorkbookFile workbook = new WorkbookFile(rows)) {
            WorkbookParts parts = WorkbookParts.of(workbook, limits, settings);
            workbook.describe(
                    "Mithaq: " + edition.run().job(),
                    "Accords and events in news articles, run " + edition.run().runId(),
                    edition.run().runId(),
                    edition.run().startedAt());
            ReportLinks report = new ReportLinks(withReport ? ReportPlan.of(edition) : null);
            new EditionSheets(edition, parts, report).write(rows);
            workbook.write(file);
            return parts.notes().warnings();
        }
    }

    private static void delete(Path tree) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(tree)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
