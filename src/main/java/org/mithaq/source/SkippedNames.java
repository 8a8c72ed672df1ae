package org.mithaq.source;

/** Names that are no articles, in a folder or in an archive: hidden files and unfinished downloads. */
public final class SkippedNames {
    private SkippedNames() {}

    /** Whether a file or folder of this name is left out. */
    public static boolean isSkipped(String name) {
        return name.startsWith(".")
                || name.endsWith("~")
                || name.endsWith(".part")
                || name.endsWith(".tmp")
                || name.endsWith(".crdownload");
    }
}
