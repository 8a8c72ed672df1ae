package org.mithaq.export;

/** Of headings, labels and explanations; names of tables and columns are the contract's. */
public enum Language {
    /** English. */
    EN,
    /** Arabic: from right to left. */
    AR;

    /** Its BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Which way it runs, in HTML's word. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }
}
