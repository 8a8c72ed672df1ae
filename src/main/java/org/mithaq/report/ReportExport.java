package org.mithaq.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.source.Rejection;
import org.springframework.util.FileSystemUtils;

/** {@code report.html}, and {@code report/} where one page would be too large: what a run found, each article with the words that records rest on. */
public final class ReportExport implements ExportFormat {
    private final ReportSettings settings;

    /** A report that shows as much as the job allows. */
    public ReportExport(ReportSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<Rejection> write(Edition edition, Path folder) throws IOException {
        // Rows are sorted in files; a crash leaves them in the hidden folder, which the next run removes.
        Path sorting = Files.createDirectory(folder.resolve(".report-rows"));
        try (Report report = new Report(edition, settings, folder, sorting)) {
            report.write();
            return List.of();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            FileSystemUtils.deleteRecursively(sorting);
        }
    }
}
