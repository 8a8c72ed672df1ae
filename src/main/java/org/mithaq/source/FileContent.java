package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

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
            return size > limit ? new Unread(tooLarge(entry.path(), size, limit)) : readUpTo(entry, limit);
        } catch (IOException e) {
            return new Unread(InputFault.rejection(entry.path(), e));
        }
    }

    /** Reads one byte more than allowed: a file may grow after its size was taken. */
    private static FileContent readUpTo(SourceEntry entry, long limit) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            return bytes.length > limit ? new Unread(tooLarge(entry.path(), bytes.length, limit)) : new Bytes(bytes);
        }
    }

    /** Throws when a container is over the job's limit. */
    static void requireContainer(SourceEntry entry, SourceLimits limits) throws IOException {
        if (entry.size() > limits.bytesPerContainer()) {
            throw new InputFault(
                    "E_TOO_LARGE",
                    "%s bytes, and the limit is %s; split the file, or raise the job's max-container-bytes."
                            .formatted(grouped(entry.size()), grouped(limits.bytesPerContainer())));
        }
    }

    private static Rejection tooLarge(String path, long size, long limit) {
        return tooLarge(path, grouped(size) + " bytes or more", limit, "max-file-bytes");
    }

    /**
     * The rejection of an entry over a limit.
     *
     * @param size how large it is, in words
     * @param limit the limit in bytes
     * @param key the key of the job file that sets the limit
     */
    static Rejection tooLarge(String path, String size, long limit, String key) {
        return Rejection.of(
                "E_TOO_LARGE",
                "read",
                "%s: %s, and the limit is %s; split it, or raise the job's %s."
                        .formatted(path, size, grouped(limit), key));
    }

    /** A number that people can read. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
