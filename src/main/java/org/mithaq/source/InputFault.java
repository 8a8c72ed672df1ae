package org.mithaq.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** Input that cannot be read on, found deep in a stream. It never leaves {@link Readings}, which makes a rejection of it. */
public final class InputFault extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * A fault.
     *
     * @param code code of the contract's list {@code reject_code}
     * @param words what is wrong and the fix, to stand behind the path and a colon
     */
    public InputFault(String code, String words) {
        super(words);
        this.code = code;
    }

    /** Code of the contract's list {@code reject_code}. */
    public String code() {
        return code;
    }

    /** The rejection of an entry that could not be read for this exception. */
    static Rejection rejection(String path, IOException e) {
        if (e instanceof InputFault fault) {
            return Rejection.of(fault.code, "read", path + ": " + fault.getMessage());
        }
        if (e instanceof EOFException) {
            return truncated(path);
        }
        if (e instanceof FileSystemException) {
            return unreadable(path, e);
        }
        return saysTruncated(e) ? truncated(path) : malformed(path, e);
    }

    /** The rejection of a file that cannot be opened or read. */
    static Rejection unreadable(String path, IOException e) {
        String reason = e.getClass().getSimpleName();
        return Rejection.of(
                "E_IO",
                "read",
                "%s: cannot be read (%s); check that it still exists and who may read it.".formatted(path, reason));
    }

    private static Rejection truncated(String path) {
        return Rejection.of("E_TRUNCATED", "read", path + ": ends in the middle; fetch the file again.");
    }

    private static Rejection malformed(String path, Exception e) {
        return Rejection.of(
                "E_MALFORMED",
                "read",
                "%s: broken (%s); fetch the file again, or remove it.".formatted(path, reason(e)));
    }

    /** The rejection of an entry on which a reader, ours or a library's, has failed. */
    static Rejection failed(String path, Throwable e) {
        return Rejection.of(
                "E_MALFORMED",
                "read",
                "%s: cannot be read as what it claims to be (%s); fetch the file again, or remove it."
                        .formatted(path, reason(e)));
    }

    /** Libraries say it in words only. */
    private static boolean saysTruncated(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("runcated") || message.contains("nexpected end") || message.contains("nexpected EOF");
    }

    /** One line without the machine's paths or addresses of objects, so that the same input gives the same words. */
    private static String reason(Throwable e) {
        String message = e.getMessage();
        if (message == null || message.isBlank() || message.contains("@")) {
            return e.getClass().getSimpleName();
        }
        String line = message.lines().findFirst().orElse("").strip();
        return line.length() > 120 ? line.substring(0, 120) : line;
    }
}
