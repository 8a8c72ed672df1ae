package org.mithaq.export;

/** An export that was asked for cannot be read. The message names it and the fix; nothing is broken but the request. */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which export and what to do. */
    public ExportException(String message) {
        super(message);
    }
}
