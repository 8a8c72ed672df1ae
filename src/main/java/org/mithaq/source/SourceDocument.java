package org.mithaq.source;

import java.util.Map;

/**
 * One record of a seeds folder, decoded, before anyone asked what it says.
 *
 * @param path path under the seeds folder with forward slashes; for a container {@code file#record}
 * @param format name of the format that read it, as job files write it
 * @param sha256 64 hex digits over the record's bytes
 * @param id 16 hex digits of SHA-256 over the record's bytes and its sidecar's
 * @param byteLength bytes of the record
 * @param charset IANA name of the charset used to decode
 * @param hasBom whether a byte order mark stood at the start; it is not part of the text
 * @param text the article's text, in which evidence counts: the decoded file as it is, or what a format took out of the record
 * @param metadata known values by schema.org NewsArticle key (headline, datePublished, inLanguage, publisher, url)
 */
public record SourceDocument(
        String path,
        String format,
        String sha256,
        String id,
        long byteLength,
        String charset,
        boolean hasBom,
        String text,
        Map<String, String> metadata) {

    /** Copies the metadata, so that a document never changes. */
    public SourceDocument {
        metadata = Map.copyOf(metadata);
    }

    /** A document of plain text. */
    public SourceDocument(
            String path,
            String sha256,
            String id,
            long byteLength,
            String charset,
            boolean hasBom,
            String text,
            Map<String, String> metadata) {
        this(path, "text", sha256, id, byteLength, charset, hasBom, text, metadata);
    }
}
