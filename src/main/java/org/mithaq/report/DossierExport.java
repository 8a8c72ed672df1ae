package org.mithaq.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.report.docx.DossierDocument;
import org.mithaq.source.Rejection;

/** {@code <accord_id>.html} and {@code <accord_id>.docx}: the accord that an edition is about, on a page. */
public final class DossierExport implements ExportFormat {
    private final ReportSettings settings;

    /** Dossiers in the report's language, which show as much of articles as the report may. */
    public DossierExport(ReportSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public List<Rejection> write(Edition edition, Path folder) throws IOException {
        String accord = edition.selection().accord();
        if (accord == null) {
            throw new IllegalArgumentException("A dossier is of one accord, and this edition is of all.");
        }
        try {
            Dossier dossier = new DossierMaker(edition, settings).make(accord);
            Path page = folder.resolve(accord + ".html");
            try (BufferedWriter file = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
                new DossierPage(new Html(file), dossier).write(ReportStyle.ofDossier());
            }
            DossierDocument.write(dossier, folder.resolve(accord + ".docx"));
            return List.of();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
