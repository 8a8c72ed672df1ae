package org.mithaq.source;

/** How sure a format is that an entry is one of its own; the highest claim reads it. */
public enum Claim {
    /** It is not. */
    NONE,
    /** The bytes look like it, and no format knows the extension. */
    LIKELY,
    /** The extension says so. */
    NAMED,
    /** The bytes say so whatever the extension is: a signature, a root element. */
    CERTAIN
}
