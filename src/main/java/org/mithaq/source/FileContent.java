package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, or why there are none. */
public sealed interface FileContent {
    /** The file was read to its end. */
    @SuppressWarnings("ArrayRecordComponent") // Handed through, never compared.
    record Bytes(byte[] bytes) implements FileContent {}

    /** The file was not read. */
    record Unread(Rejection rejection) implements FileContent {}

    /**
     * Reads a whole file into memory.
     *
     * @param path how messages name it
     * @param location where it lies
     * @param limit a file of more bytes is not read
     */
    static FileContent read(String path, Path location, long limit) {
        try {
            long size = Files.size(location);
            return size > limit ? tooLarge(path, size, limit) : readUpTo(path, location, limit);
        } catch (IOException e) {
            return unread(
                    "E_IO",
                    "%s: cannot be read (%s); check that it still exists and who may read it."
                            .formatted(path, e.getClass().getSimpleName()));
        }
    }

    /** Reads one byte more than allowed: a file may grow after its size was taken. */
    private static FileContent readUpTo(String path, Path location, long limit) throws IOException {
        try (InputStream in = Files.newInputStream(location)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            return bytes.length > limit ? tooLarge(path, bytes.length, limit) : new Bytes(bytes);
        }
    }

    private static FileContent tooLarge(String path, long size, long limit) {
        return unread(
                "E_TOO_LARGE",
                "%s: %s bytes, and the limit is %s; split the file, or raise the job's limit."
                        .formatted(path, size, limit));
    }

    private static FileContent unread(String code, String detail) {
        return new Unread(Rejection.of(code, "read", detail));
    }
}
