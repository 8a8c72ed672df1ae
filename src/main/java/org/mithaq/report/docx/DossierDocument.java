package org.mithaq.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.mithaq.export.Language;
import org.mithaq.report.Dossier;

/** Writes a dossier as a Word document. Its bytes depend on the dossier alone. Holds the document under way. */
public final class DossierDocument {
    /** No zone ever skipped this hour, so it is the same in every zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Shares of the width that columns take. */
    private static final List<Integer> OF_PARTIES = List.of(32, 13, 18, 23, 14);

    private static final List<Integer> OF_STEPS = List.of(20, 46, 20, 14);
    private static final List<Integer> OF_FACTS = List.of(26, 74);

    private final XWPFDocument document;
    private final Dossier dossier;
    private final boolean isArabic;
    private final DocumentText text;

    private DossierDocument(XWPFDocument document, Dossier dossier) {
        this.document = document;
        this.dossier = dossier;
        this.isArabic = dossier.language() == Language.AR;
        this.text = new DocumentText(isArabic);
    }

    /** Writes a new file. */
    public static void write(Dossier dossier, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new DossierDocument(document, dossier).write(file);
        }
    }

    private void write(Path file) throws IOException {
        DocumentLook.dress(document, isArabic);
        describe();
        text.line(text.begin(document.createParagraph(), DocumentLook.QUIET, dossier.what()), dossier.what());
        paragraph(DocumentLook.TITLE, dossier.title());
        String other = dossier.otherTitle();
        if (other != null) {
            paragraph(DocumentLook.SUBTITLE, other);
        }
        facts();
        for (Dossier.Table table : dossier.tables()) {
            paragraph(DocumentLook.HEADING, table.heading());
            table(table);
        }
        quotes();
        paragraph(DocumentLook.QUIET, dossier.foot());
        save(file);
    }

    private void paragraph(String style, String words) {
        text.line(text.begin(document.createParagraph(), style, words), words);
    }

    private void facts() {
        XWPFTable table = document.createTable(dossier.facts().size(), OF_FACTS.size());
        DocumentLook.plain(table, isArabic, OF_FACTS);
        for (int i = 0; i < dossier.facts().size(); i++) {
            Dossier.Fact fact = dossier.facts().get(i);
            text.cell(table.getRow(i).getCell(0), DocumentLook.LABEL, fact.label());
            text.cell(table.getRow(i).getCell(1), DocumentLook.CELL, fact.value());
        }
    }

    private void table(Dossier.Table of) {
        if (!of.rows().isEmpty()) {
            int columns = of.columns().size();
            XWPFTable table = document.createTable(1 + of.rows().size(), columns);
            DocumentLook.ruled(table, isArabic, columns == OF_PARTIES.size() ? OF_PARTIES : OF_STEPS);
            for (int c = 0; c < columns; c++) {
                text.cell(
                        table.getRow(0).getCell(c),
                        DocumentLook.LABEL,
                        of.columns().get(c));
                for (int r = 0; r < of.rows().size(); r++) {
                    text.cell(
                            table.getRow(1 + r).getCell(c),
                            DocumentLook.CELL,
                            of.rows().get(r).get(c));
                }
            }
        }
        if (!of.below().isEmpty()) {
            paragraph(DocumentLook.QUIET, of.below());
        }
    }

    private void quotes() {
        paragraph(DocumentLook.HEADING, dossier.quotes().heading());
        paragraph(DocumentLook.QUIET, dossier.quotes().note());
        for (Dossier.Quote quote : dossier.quotes().quotes()) {
            text.quote(document.createParagraph(), quote);
            text.source(document.createParagraph(), quote);
        }
    }

    private void describe() {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(dossier.title());
        core.setSubjectProperty(dossier.what());
        core.setCreator("Mithaq");
        core.setIdentifier(dossier.accordId());
        document.getProperties().getCustomProperties().addProperty("run_id", dossier.runId());
        try {
            core.setCreated(dossier.made().toString());
            core.setModified(dossier.made().toString());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("POI does not read the ISO 8601 instant " + dossier.made(), e);
        }
    }

    /** POI stamps each part with the wall clock, so the parts are packed again. */
    private void save(Path file) throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        document.write(parts);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(parts.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(
                        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(STAMP);
                out.putNextEntry(entry);
                in.transferTo(out);
                out.closeEntry();
            }
        }
    }
}
