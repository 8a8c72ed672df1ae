package org.mithaq.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.source.Rejection;

/** {@code <job>.xlsx}: the analysts' workbook, streamed to disk, so that its memory does not grow with its rows. */
public final class WorkbookExport implements ExportFormat {
    private final ExcelLimits limits;

    /** A workbook within Excel's limits. */
    public WorkbookExport() {
        this(ExcelLimits.EXCEL);
    }

    WorkbookExport(ExcelLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public List<Rejection> write(Edition edition, Path folder) throws IOException {
        // POI keeps the rows of each sheet in a file until the end; a crash leaves them in the hidden folder, which the
        // next run removes.
        Path rows = Files.createDirectory(folder.resolve(".xlsx-rows"));
        try {
            return TempFile.withStrategy(
                    new DefaultTempFileCreationStrategy(rows.toFile()),
                    () -> make(edition, folder.resolve(edition.run().job() + ".xlsx")));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            delete(rows);
        }
    }

    private List<Rejection> make(Edition edition, Path file) {
        try (StableWorkbook workbook = new StableWorkbook();
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            WorkbookParts parts = WorkbookParts.of(workbook, limits);
            workbook.describe(
                    "Mithaq: " + edition.run().job(),
                    edition.run().runId(),
                    edition.run().startedAt());
            new EditionSheets(edition, parts).write();
            workbook.write(out);
            return parts.notes().warnings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
