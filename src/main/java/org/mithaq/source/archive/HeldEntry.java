package org.mithaq.source.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Expansion;
import org.mithaq.source.Head;
import org.mithaq.source.InputFault;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;

/** An archive inside an archive, held in memory: it has to be read twice, and its stream runs by once. */
final class HeldEntry implements SourceEntry {
    private final SourceEntry entry;
    private final byte[] bytes;

    private HeldEntry(SourceEntry entry, byte[] bytes) {
        this.entry = entry;
        this.bytes = bytes;
    }

    /** The entry itself when it may be opened more than once, else one in memory. */
    static SourceEntry of(SourceEntry entry, long limit) throws IOException {
        if (entry.isRepeatable()) {
            return entry;
        }
        try (InputStream in = entry.open()) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            if (bytes.length > limit) {
                throw new InputFault(
                        "E_TOO_LARGE",
                        "an archive of over %s bytes inside an archive; unpack the outer one, or raise the job's max-file-bytes."
                                .formatted(limit));
            }
            return new HeldEntry(entry, bytes);
        }
    }

    @Override
    public String path() {
        return entry.path();
    }

    @Override
    public String name() {
        return entry.name();
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public Sidecar readSidecar() {
        return entry.readSidecar();
    }

    @Override
    public int depth() {
        return entry.depth();
    }

    @Override
    public @Nullable Expansion expansion() {
        return entry.expansion();
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Head head() {
        return Head.of(bytes);
    }
}
