package org.mithaq.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceSettings;

/**
 * An archive of files, read as a stream from its first byte to its last; a directory at its end is not needed, so that
 * one that is cut off still gives what it holds.
 */
abstract class ArchiveSourceFormat implements SourceFormat {
    @Override
    public final boolean streams() {
        return true;
    }

    @Override
    public final Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        return Readings.of(entry, () -> ArchiveRecords.open(this, entry, settings));
    }

    /** Opens the archive's stream of entries. */
    abstract ArchiveInputStream<? extends ArchiveEntry> open(InputStream in) throws IOException;

    /** Whether an archive may start like this. */
    abstract boolean isArchive(byte[] start);

    /** Whether entries grow when they are read. */
    abstract boolean packsItsEntries();

    /** Whether the archive's headers may run over the buffer that a library keeps of them. */
    abstract boolean hasUnboundedHeaders();
}
