package org.mithaq.source.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.RecordReading;
import org.mithaq.source.RecordText;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.WholeFileFormat;

/** Documents of Word 2007 and later: the paragraphs in their order, tables included. */
public final class DocxSourceFormat extends WholeFileFormat {
    private static final String NAME = "docx";
    private static final String ZIP = "504b0304";
    private static final String OLD_OFFICE = "d0cf11e0a1b11ae1";

    /** Name of the stream that holds an encrypted document, as an old office container writes it. */
    private static final String ENCRYPTED = utf16("EncryptedPackage");

    private static final String UNPROTECT = "protected by a password; save it without one.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(".docx", ".docm");
    }

    /** The first part of most documents is the list of their types; it is shared with spreadsheets. */
    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        Claim named = byName(entry);
        boolean isZip = head.startsWith(ZIP);
        if (isZip && (named == Claim.NAMED || latin(head.bytes()).contains("word/document.xml"))) {
            return Claim.CERTAIN;
        }
        return head.startsWith(OLD_OFFICE) ? Claim.CERTAIN : named;
    }

    @Override
    protected Reading read(SourceEntry entry, byte[] bytes, SourceSettings settings) throws IOException {
        RecordReading record = RecordReading.of(entry.path(), bytes, entry.readSidecar(), settings.limits());
        Head head = Head.of(bytes);
        if (bytes.length == 0) {
            return record.rejected("E_EMPTY", "an empty file; remove it, or fetch it again.");
        }
        if (head.startsWith(OLD_OFFICE)) {
            return old(record, bytes);
        }
        if (!head.startsWith(ZIP)) {
            return record.rejected("E_MALFORMED", "no document of Word; rename it, or save it as .docx again.");
        }
        try {
            return read(record, DocxParts.read(bytes, settings.limits()));
        } catch (InputFault e) {
            return record.rejected(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static Reading old(RecordReading record, byte[] bytes) {
        return latin(bytes).contains(ENCRYPTED)
                ? record.rejected("E_ENCRYPTED", UNPROTECT)
                : record.rejected("E_UNSUPPORTED", "a document of an old office program; save it as .docx.");
    }

    private static Reading read(RecordReading record, DocxParts parts) throws InputFault {
        if (parts.hasMacros()) {
            return record.rejected("E_UNSAFE", "a document with macros; save it as .docx without them.");
        }
        String text = DocxText.of(parts.document());
        if (text.isBlank()) {
            return record.rejected("E_NO_TEXT", "a document without text, perhaps of pictures; save its text.");
        }
        Map<String, String> metadata = DocxText.title(parts.properties())
                .map(title -> Map.of("headline", title))
                .orElse(Map.of());
        return record.read(new RecordText(NAME, text, "UTF-8", false, metadata));
    }

    private static String utf16(String text) {
        return latin(text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
