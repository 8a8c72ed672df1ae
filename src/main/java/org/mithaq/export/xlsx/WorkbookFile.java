package org.mithaq.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook under way. Its frame (styles, small sheets, charts) is POI's and in memory; the rows of large sheets go past POI into compressed files, because
 * objects for a million rows take most of the time of writing them. Its bytes depend on its content alone.
 */
final class WorkbookFile implements AutoCloseable {
    /** No zone ever skipped this hour, so it is the same in every zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Half the time of the usual level for a file a sixth larger. */
    private static final int LEVEL = 4;

    private final XSSFWorkbook frame = new XSSFWorkbook();
    private final Map<String, DeflatedPart> large = new HashMap<>();
    private final Map<String, SheetLinks> links = new HashMap<>();
    private final Path folder;

    /** A workbook without sheets; the rows of large ones wait in a folder that is there. */
    WorkbookFile(Path folder) {
        this.folder = folder;
    }

    /** All but the rows of large sheets. */
    XSSFWorkbook frame() {
        return frame;
    }

    /** Takes the XML of a sheet out of POI's hands: it is what is written to the part that is returned. */
    DeflatedPart stream(XSSFSheet sheet) {
        DeflatedPart part = new DeflatedPart(folder.resolve("sheet-" + large.size()), LEVEL);
        large.put(name(sheet), part);
        return part;
    }

    /** Says where the links of a large sheet lead. */
    void link(XSSFSheet sheet, SheetLinks ofSheet) {
        links.put(name(sheet), ofSheet);
    }

    /** Brings the sheets into an order; it names all of them. */
    void order(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            frame.setSheetOrder(names.get(i), i);
        }
        frame.setActiveSheet(0);
        frame.setSelectedTab(0);
    }

    /** Fills the document's properties; its times are the run's start. */
    void describe(String title, String subject, String runId, Instant started) {
        POIXMLProperties properties = frame.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setSubjectProperty(subject);
        core.setCreator("Mithaq");
        core.setIdentifier(runId);
        properties.getCustomProperties().addProperty("run_id", runId);
        try {
            core.setCreated(started.toString());
            core.setModified(started.toString());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("POI does not read the ISO 8601 instant " + started, e);
        }
    }

    /** Writes it to a new file. */
    void write(Path file) throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        frame.write(parts);
        try (ZipArchiveOutputStream zip =
                        new ZipArchiveOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(parts.toByteArray()))) {
            // Strict readers refuse the large form of a zip file, so it is used only for parts of more than 4 GB.
            zip.setUseZip64(Zip64Mode.AsNeeded);
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                copy(part.getName(), in, zip);
            }
        }
    }

    private void copy(String name, ZipInputStream in, ZipArchiveOutputStream zip) throws IOException {
        // POI stamps each part with the wall clock.
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(STAMP);
        DeflatedPart rows = large.get(name);
        if (rows != null) {
            rows.copyTo(zip, entry);
            return;
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putArchiveEntry(entry);
        zip.write(content(name, in.readAllBytes()));
        zip.closeArchiveEntry();
    }

    private byte[] content(String name, byte[] content) {
        if (name.equals("xl/sharedStrings.xml")) {
            // POI counts the cells that it knows of; the count may be left out.
            return new String(content, StandardCharsets.UTF_8)
                    .replaceFirst(" count=\"\\d+\"", "")
                    .getBytes(StandardCharsets.UTF_8);
        }
        String sheet = name.replace("/_rels/", "/").replaceFirst("\\.rels$", "");
        SheetLinks ofSheet = sheet.equals(name) ? null : links.get(sheet);
        return ofSheet == null
                ? content
                : ofSheet.relations(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String name(XSSFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    @Override
    public void close() throws IOException {
        large.values().forEach(DeflatedPart::close);
        frame.close();
    }
}
