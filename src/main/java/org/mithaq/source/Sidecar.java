package org.mithaq.source;

import java.nio.file.Path;
import java.util.Map;

/** What is known of an article beside its text: {@code NAME.meta.json} with keys of schema.org NewsArticle. */
public sealed interface Sidecar {
    /** What its name ends in. */
    String EXTENSION = ".meta.json";

    /** What is packed alone has the sidecar of what is packed. */
    String GZIP = ".gz";

    /** A larger one is rejected. */
    int MOST_BYTES = 1_000_000;

    /** There is no sidecar. */
    Sidecar NONE = new Known(new byte[0], Map.of());

    /**
     * The sidecar's values.
     *
     * @param bytes its bytes, which take part in the article's id
     * @param values text by key; keys that are not read are left out
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed through, never compared.
    record Known(byte[] bytes, Map<String, String> values) implements Sidecar {}

    /**
     * The sidecar cannot be used.
     *
     * @param bytes its bytes, or none when they could not be read
     * @param rejection why, with line and column
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed through, never compared.
    record Broken(byte[] bytes, Rejection rejection) implements Sidecar {}

    /** The sidecar's bytes. */
    byte[] bytes();

    /** Reads a file's sidecar. */
    static Sidecar of(SourceFile file) {
        Path location = file.sidecar();
        if (location == null) {
            return NONE;
        }
        SourceFile beside = new SourceFile(path(file.path()), location, 0, null, null);
        return new SidecarReader(beside.path()).read(beside);
    }

    /** Reads a sidecar whose bytes are in memory. */
    static Sidecar of(String path, byte[] bytes) {
        return new SidecarReader(path).decode(bytes);
    }

    /** The path of an entry's sidecar: {@code a/b.html} and {@code a/b.html.gz} have {@code a/b.meta.json}. */
    static String path(String entry) {
        String unpacked = entry.endsWith(GZIP) ? entry.substring(0, entry.length() - GZIP.length()) : entry;
        int dot = unpacked.lastIndexOf('.');
        return (dot <= unpacked.lastIndexOf('/') ? unpacked : unpacked.substring(0, dot)) + EXTENSION;
    }
}
