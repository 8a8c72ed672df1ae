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
import org.mithaq.source.Rejection;

/** {@code <job>.xlsx}: the analysts' workbook, streamed to disk, so that its memory does not grow with its rows. */
public final class WorkbookExport implements ExportFormat {
    /** No format writes a report yet, and a link that leads nowhere is worse than none. */
    private static final ReportLinks REPORT = new ReportLinks(false);

    private final WorkbookSettings settings;
    private final ExcelLimits limits;

    /** A workbook with all there is. */
    public WorkbookExport() {
        this(WorkbookSettings.DEFAULTS);
    }

    /** A workbook that shows what a job wants. */
    public WorkbookExport(WorkbookSettings settings) {
        this(settings, ExcelLimits.EXCEL);
    }

    WorkbookExport(WorkbookSettings settings, ExcelLimits limits) {
        this.settings = settings;
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
            new EditionSheets(edition, parts, REPORT).write(rows);
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
