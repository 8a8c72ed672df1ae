package org.mithaq.source;

import java.io.IOException;
import java.util.stream.Stream;

/** A format that needs a whole entry in memory, up to the limit of bytes per file, and makes one reading of it. */
public abstract class WholeFileFormat implements SourceFormat {
    @Override
    public final Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        return Readings.ofOne(entry, () -> reading(entry, settings));
    }

    private Reading reading(SourceEntry entry, SourceSettings settings) throws IOException {
        FileContent content = FileContent.read(entry, settings.limits().bytesPerFile());
        return content instanceof FileContent.Bytes read
                ? read(entry, read.bytes(), settings)
                : new Reading.Rejected(entry.path(), null, ((FileContent.Unread) content).rejection());
    }

    /** The reading of an entry whose bytes are in memory; see {@link RecordReading}. */
    protected abstract Reading read(SourceEntry entry, byte[] bytes, SourceSettings settings) throws IOException;
}
