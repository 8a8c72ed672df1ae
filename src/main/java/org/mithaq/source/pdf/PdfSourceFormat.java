package org.mithaq.source.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.RecordReading;
import org.mithaq.source.RecordText;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.TextDecoder;
import org.mithaq.source.WholeFileFormat;

/** PDF files: one article a file, with an optional sidecar. */
public final class PdfSourceFormat extends WholeFileFormat {
    private static final String SIGNATURE = "%PDF-";

    /** Readers of PDF look for the signature that far. */
    private static final int PREAMBLE = 1024;

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> extensions() {
        return List.of(".pdf");
    }

    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        return head.hasAscii(0, SIGNATURE) ? Claim.CERTAIN : byName(entry);
    }

    @Override
    protected Reading read(SourceEntry entry, byte[] bytes, SourceSettings settings) {
        RecordReading record = RecordReading.of(entry.path(), bytes, entry.readSidecar(), settings.limits());
        if (!isPdf(bytes)) {
            return notPdf(record, entry.path(), bytes);
        }
        try {
            return read(record, PdfText.of(bytes, settings.limits()));
        } catch (InvalidPasswordException e) {
            return record.rejected("E_ENCRYPTED", "protected by a password; save it without one and run again.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading read(RecordReading record, PdfText text) {
        if (text.paragraphs().isEmpty()) {
            return record.rejected(
                    "E_NO_TEXT", "has no text layer, as scanned pages have none; recognise its text and run again.");
        }
        Map<String, String> metadata = text.headline().isEmpty() ? Map.of() : Map.of("headline", text.headline());
        String body = String.join("\n", text.paragraphs()) + "\n";
        return record.read(new RecordText(name(), body, StandardCharsets.UTF_8.name(), false, metadata));
    }

    private static boolean isPdf(byte[] bytes) {
        int length = Math.min(bytes.length, PREAMBLE);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(SIGNATURE);
    }

    /** What it is instead is the better reason, if it is nothing that can be read. */
    private static Reading notPdf(RecordReading record, String path, byte[] bytes) {
        return TextDecoder.decode(path, bytes) instanceof TextDecoder.Undecoded undecoded
                ? record.rejected(undecoded.rejection())
                : record.rejected("E_MALFORMED", "is called a PDF file and is none; rename it, or fetch it again.");
    }
}
