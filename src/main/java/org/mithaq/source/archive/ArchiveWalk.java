package org.mithaq.source.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Expansion;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceLimits;

/** One pass over the entries of an archive. Holds the open stream and whether it failed. */
final class ArchiveWalk implements Closeable {
    /** Padding, long names and extended attributes of an honest archive. */
    private static final long LARGEST_HEADER = 4_000_000;

    private final ArchiveSourceFormat format;
    private final PackedStream packed;
    private final ArchiveInputStream<? extends ArchiveEntry> entries;
    private final Expansion expansion;
    private final int ratio;
    private @Nullable ArchiveEntry current;
    private @Nullable InputStream content;
    private boolean failed;

    private ArchiveWalk(ArchiveSourceFormat format, PackedStream packed, Expansion expansion, int ratio)
            throws IOException {
        this.format = format;
        this.packed = packed;
        this.entries = format.open(new BufferedInputStream(packed, PackedStream.READ_AHEAD));
        this.expansion = expansion;
        this.ratio = ratio;
    }

    static ArchiveWalk open(ArchiveSourceFormat format, SourceEntry archive, Expansion expansion, SourceLimits limits)
            throws IOException {
        return new ArchiveWalk(format, new PackedStream(archive.open()), expansion, limits.expansionRatio());
    }

    /** The next entry, or null behind the last. */
    @Nullable
    ArchiveEntry next() throws IOException {
        if (!format.hasUnboundedHeaders()) {
            // Of an entry without a length the end is found by unpacking it, which has to be watched.
            drainUnless(current == null || current.getSize() >= 0);
            current = entries.getNextEntry();
            return current;
        }
        // All of the last entry is read first, so that what follows is a header.
        drainUnless(false);
        packed.allowHeader(LARGEST_HEADER);
        current = entries.getNextEntry();
        packed.allowAll();
        return current;
    }

    /** Whether the entry's bytes can be read: they are not encrypted, and packed in a way that is known. */
    boolean canRead(ArchiveEntry entry) {
        return entries.canReadEntryData(entry);
    }

    /** The bytes of the entry at which the walk stands. Its end is not the archive's, so it is not to be closed. */
    InputStream content() {
        failed = false;
        InputStream raw = format.packsItsEntries() ? new UnpackedStream(entries, packed, expansion, ratio) : entries;
        content = new FilterInputStream(raw) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return super.read(bytes, offset, length);
                } catch (IOException | RuntimeException e) {
                    failed = true;
                    throw e;
                }
            }
        };
        return content;
    }

    /** Whether the bytes of the last entry could not be read to their end. */
    boolean hasFailed() {
        return failed;
    }

    private void drainUnless(boolean canSkip) throws IOException {
        if (canSkip || current == null || !canRead(current)) {
            return;
        }
        InputStream rest = content == null ? content() : content;
        byte[] buffer = new byte[1 << 13];
        int read = rest.read(buffer);
        while (read >= 0) {
            read = rest.read(buffer);
        }
        content = null;
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
