package org.mithaq.source.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Expansion;
import org.mithaq.source.Head;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;

/** An entry of a container while the container's stream stands at it: it can be looked at, and opened once. */
final class StreamedEntry implements SourceEntry {
    private final Place place;
    private final BufferedInputStream in;

    /**
     * Where an entry stands.
     *
     * @param path its path
     * @param name its name without folders
     * @param depth containers around it
     * @param expansion the expansion it counts in
     * @param sidecar what is known of it
     */
    record Place(String path, String name, int depth, Expansion expansion, Sidecar sidecar) {}

    StreamedEntry(Place place, InputStream in) {
        this.place = place;
        this.in = new BufferedInputStream(in, Head.LENGTH);
    }

    @Override
    public String path() {
        return place.path;
    }

    @Override
    public String name() {
        return place.name;
    }

    /** What an archive says of sizes may be a lie. */
    @Override
    public long size() {
        return UNKNOWN;
    }

    @Override
    public Sidecar readSidecar() {
        return place.sidecar;
    }

    @Override
    public int depth() {
        return place.depth;
    }

    @Override
    public @Nullable Expansion expansion() {
        return place.expansion;
    }

    /** The container's own stream goes on behind the entry, so closing does nothing. */
    @Override
    public InputStream open() {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // The container closes it.
            }
        };
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public Head head() {
        in.mark(Head.LENGTH);
        try {
            return Head.read(in);
        } catch (IOException e) {
            return Head.EMPTY;
        } finally {
            rewind();
        }
    }

    /** Always possible: no more than the marked length was read. */
    private void rewind() {
        try {
            in.reset();
        } catch (IOException e) {
            throw new IllegalStateException(place.path, e);
        }
    }
}
