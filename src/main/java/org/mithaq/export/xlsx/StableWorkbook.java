package org.mithaq.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A streamed workbook whose bytes depend on its content alone. POI stamps each part with the wall clock and only an environment variable stops it, so the
 * parts are stamped here.
 */
final class StableWorkbook extends SXSSFWorkbook {
    /** Rows of a sheet that stay in memory. */
    private static final int WINDOW = 100;

    /** No zone ever skipped this hour, so it is the same in every zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Strict readers refuse the large form of a zip file, so it is used only where a part may pass 4 GB. */
    private static final long LARGE_PART = 3_900_000_000L;

    StableWorkbook() {
        super(WINDOW);
        setCompressTempFiles(true);
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    /** Says how large the XML of a sheet can be at most. */
    void expectPartOf(long bytes) {
        if (bytes > LARGE_PART) {
            setZip64Mode(Zip64Mode.Always);
        }
    }

    /** Fills the document's properties; its times are the run's start. */
    void describe(String title, String runId, Instant started) {
        POIXMLProperties properties = getXSSFWorkbook().getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
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

    /** Writes out the last rows first: POI closes its files before it does so, and then complains of every sheet that was under way. */
    @Override
    public void close() throws IOException {
        try {
            flushSheets();
        } finally {
            super.close();
        }
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new StampedZip(out);
        zip.setUseZip64(zip64Mode);
        return zip;
    }

    private static final class StampedZip extends ZipArchiveOutputStream {
        StampedZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
            ZipArchiveEntry stamped = new ZipArchiveEntry(part.getName());
            stamped.setTimeLocal(STAMP);
            super.putArchiveEntry(stamped);
        }
    }
}
