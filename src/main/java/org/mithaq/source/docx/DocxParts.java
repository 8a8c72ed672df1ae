package org.mithaq.source.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.InputFault;
import org.mithaq.source.SourceLimits;

/**
 * The two parts of a document that are read. POI would hold the document as a tree of some twenty times its size; here a
 * hostile one costs its text only.
 *
 * @param document the text
 * @param properties the core properties; empty without any
 * @param hasMacros whether a program lies in the document
 */
@SuppressWarnings("ArrayRecordComponent") // Handed through, never compared.
record DocxParts(byte[] document, byte[] properties, boolean hasMacros) {
    private static final int MOST_PARTS = 10_000;
    private static final byte[] NONE = {};

    static DocxParts read(byte[] file, SourceLimits limits) throws IOException {
        byte[] document = null;
        byte[] properties = NONE;
        boolean hasMacros = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                requireSane(parts);
                String name = part.getName();
                hasMacros |= name.endsWith("vbaProject.bin");
                document = name.equals("word/document.xml") ? content(zip, limits) : document;
                properties = name.equals("docProps/core.xml") ? content(zip, limits) : properties;
            }
        }
        return new DocxParts(required(document), properties, hasMacros);
    }

    /** A part that unpacks beyond what a file may weigh is no article. */
    private static byte[] content(ZipInputStream zip, SourceLimits limits) throws IOException {
        byte[] content = zip.readNBytes(Math.toIntExact(limits.bytesPerFile() + 1));
        if (content.length > limits.bytesPerFile()) {
            throw new InputFault(
                    "E_UNSAFE",
                    "unpacks to over %s bytes; remove it, or raise the job's max-file-bytes."
                            .formatted(limits.bytesPerFile()));
        }
        return content;
    }

    private static byte[] required(byte @Nullable [] document) throws InputFault {
        if (document == null) {
            throw new InputFault("E_MALFORMED", "an archive without word/document.xml; save it as .docx again.");
        }
        return document;
    }

    private static void requireSane(int parts) throws InputFault {
        if (parts > MOST_PARTS) {
            throw new InputFault("E_UNSAFE", "a document of over %s parts; remove it.".formatted(MOST_PARTS));
        }
    }
}
