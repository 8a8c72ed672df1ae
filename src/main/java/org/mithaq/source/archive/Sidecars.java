package org.mithaq.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.mithaq.source.Expansion;
import org.mithaq.source.InputFault;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceLimits;

/** The sidecars of an archive, which may stand before or behind what they describe. Holds their bytes. */
final class Sidecars {
    /** So much of them is kept in memory. */
    private static final long MOST_BYTES = 50_000_000;

    private final SourceEntry archive;
    private final Map<String, byte[]> byPath = new HashMap<>();
    private long bytes;

    private Sidecars(SourceEntry archive) {
        this.archive = archive;
    }

    /** Goes through the archive once. Where it is broken, the second pass says so. */
    static Sidecars collect(ArchiveSourceFormat format, SourceEntry archive, SourceLimits limits) throws IOException {
        Sidecars sidecars = new Sidecars(archive);
        try (ArchiveWalk walk = ArchiveWalk.open(format, archive, Expansion.ofFile(archive, limits), limits)) {
            for (ArchiveEntry entry = walk.next(); entry != null; entry = walk.next()) {
                sidecars.add(entry, walk);
            }
        } catch (IOException | RuntimeException e) {
            // The second pass comes to the same place and tells of it.
            sidecars.requireFew();
        }
        return sidecars;
    }

    /** An entry's own sidecar, else that of the archive. */
    Sidecar of(EntryName name) {
        String path = Sidecar.path(name.path());
        byte[] own = byPath.get(path);
        return own == null ? archive.readSidecar() : Sidecar.of(new EntryName(path).in(archive), own);
    }

    private void add(ArchiveEntry entry, ArchiveWalk walk) throws IOException {
        EntryName name = EntryName.of(entry.getName());
        if (entry.isDirectory() || !name.path().endsWith(Sidecar.EXTENSION) || !walk.canRead(entry)) {
            return;
        }
        InputStream in = walk.content();
        byte[] content = in.readNBytes(Sidecar.MOST_BYTES + 1);
        bytes += content.length;
        requireFew();
        byPath.put(name.path(), content);
    }

    private void requireFew() throws InputFault {
        if (bytes > MOST_BYTES) {
            throw new InputFault("E_TOO_LARGE", "sidecars of over %s bytes; unpack the archive.".formatted(MOST_BYTES));
        }
    }
}
