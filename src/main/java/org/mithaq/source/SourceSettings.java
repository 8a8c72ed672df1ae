package org.mithaq.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a job says of reading, handed down to every format.
 *
 * @param limits what is too large
 * @param fields where an article's values stand in JSON and tables
 * @param formats the formats that the job reads, also inside containers
 */
public record SourceSettings(SourceLimits limits, FieldMapping fields, SourceFormats formats) {
    /** All formats with these limits and without a mapping. */
    public static SourceSettings of(SourceLimits limits) {
        return new SourceSettings(limits, FieldMapping.NONE, SourceFormats.all());
    }

    /** Reads an entry with these settings; see {@link SourceFormats#read}. */
    public Stream<Reading> read(SourceEntry entry) {
        return formats.read(entry, this);
    }

    /** Slices of a large file whose records are lines, of about so many bytes; none where it is to be read as one. */
    public List<SourceSlice> slices(SourceFile file, long bytes) {
        return formats.slices(file, limits, bytes);
    }
}
