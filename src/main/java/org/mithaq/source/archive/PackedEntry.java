package org.mithaq.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Expansion;
import org.mithaq.source.Head;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;

/**
 * What is packed alone in a file, as gzip does: it has the file's path, and the file's name without the extension.
 *
 * @param file the packed file
 * @param name the name of what is packed
 * @param around the expansion it counts in
 * @param unpacking how it is opened
 */
record PackedEntry(SourceEntry file, String name, Expansion around, Unpacking unpacking) implements SourceEntry {
    /** Opens what is packed. */
    interface Unpacking {
        InputStream open(SourceEntry file, Expansion around) throws IOException;
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public long size() {
        return UNKNOWN;
    }

    @Override
    public Sidecar readSidecar() {
        return file.readSidecar();
    }

    @Override
    public int depth() {
        return file.depth() + 1;
    }

    @Override
    public @Nullable Expansion expansion() {
        return around;
    }

    @Override
    public InputStream open() throws IOException {
        return unpacking.open(file, around);
    }

    @Override
    public Head head() {
        try (InputStream in = open()) {
            return Head.read(in);
        } catch (IOException e) {
            return Head.EMPTY;
        }
    }
}
