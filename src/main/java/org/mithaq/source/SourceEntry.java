package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Something that a format reads: a file of the seeds folder, or what lies in a container there. */
public interface SourceEntry {
    /** Size of an entry that nobody knows before it is read. */
    long UNKNOWN = -1;

    /** Path under the seeds folder with forward slashes; {@code file#record} in a container, {@code a.zip#b.tar#c.html} in two. */
    String path();

    /** The name without its folders, by whose extension formats are told apart. */
    default String name() {
        String path = path();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')) + 1);
    }

    /** Bytes, or {@link #UNKNOWN}. */
    long size() throws IOException;

    /** Why it must not be opened, or null when it may be. */
    default @Nullable Rejection refusal() {
        return null;
    }

    /** What is known of it beside its text. For a container it holds for all records that have no sidecar of their own. */
    Sidecar readSidecar();

    /** How many containers are around it. */
    default int depth() {
        return 0;
    }

    /** How much the containers around it have been unpacked so far; null when there is none around it. */
    default @Nullable Expansion expansion() {
        return null;
    }

    /**
     * Opens it at its first byte. What cannot be read throws; {@link Readings} makes a rejection of it.
     *
     * @return its bytes, which the caller closes
     */
    InputStream open() throws IOException;

    /** Whether it may be opened more than once; an entry of a streamed archive may not. */
    default boolean isRepeatable() {
        return true;
    }

    /** Its first bytes, which tell its format. Looking does not count as opening. An entry that cannot be read has none. */
    Head head();

    /** Whether the name ends in this extension, written with its dot; case is ignored. */
    default boolean hasExtension(String extension) {
        String name = name();
        int start = name.length() - extension.length();
        return start > 0 && name.regionMatches(true, start, extension, 0, extension.length());
    }
}
