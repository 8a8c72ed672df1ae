package org.mithaq.lexicon;

/** A language pack or a table of names is wrong. The message names the file, the line and the fix. */
public final class PackException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** With the place as {@code file, line n}. */
    public PackException(String place, String what) {
        super(place + ": " + what);
    }
}
