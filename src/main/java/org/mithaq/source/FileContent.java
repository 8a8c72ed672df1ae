package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an entry that is read as a whole, or why there are none. */
public sealed interface FileContent {
    /** The entry was read to its end. */
    @SuppressWarnings("ArrayRecordComponent") // Handed through, never compared.
    record Bytes(byte[] bytes) implements FileContent {}

    /** The entry was not read. */
    record Unread(Rejection rejection) implements FileContent {}

    /**
     * Reads a whole entry into memory.
     *
     * @param entry what is read
     * @param limit an entry of more bytes is not read
     */
    static FileContent read(SourceEntry entry, long limit) {
        try {
            long size = entry.size();
            return size > limit ? new Unread(tooLarge(entry.path(), size + " bytes", limit)) : readUpTo(entry, limit);
        } catch (IOException e) {
            return new Unread(InputFault.rejection(entry.path(), e));
        }
    }

    /** Reads one byte more than allowed: a file may grow after its size was taken. */
    private static FileContent readUpTo(SourceEntry entry, long limit) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            return bytes.length > limit
                    ? new Unread(tooLarge(entry.path(), "over " + limit + " bytes", limit))
                    : new Bytes(bytes);
        }
    }

    /** Throws when a container is over the job's limit. */
    static void requireContainer(SourceEntry entry, SourceLimits limits) throws IOException {
        if (entry.size() > limits.bytesPerContainer()) {
            throw new InputFault(
                    "E_TOO_LARGE",
                    "%s bytes, and the limit is %s; split the file, or raise the job's max-container-bytes."
                            .formatted(entry.size(), limits.bytesPerContainer()));
        }
    }

    /** The rejection of an entry over a limit. */
    static Rejection tooLarge(String path, String size, long limit) {
        return Rejection.of(
                "E_TOO_LARGE",
                "read",
                "%s: %s, and the limit is %s; split the file, or raise the job's limit.".formatted(path, size, limit));
    }
}
