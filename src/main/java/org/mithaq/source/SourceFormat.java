package org.mithaq.source;

import java.util.List;
import java.util.stream.Stream;

/** A format in which articles lie in a seeds folder or in a container there. Every one extends the test {@code SourceFormatContract}. */
public interface SourceFormat {
    /** The name that job files use, such as {@code text}. */
    String name();

    /** The extensions of its files in lower case, with their dots. */
    List<String> extensions();

    /**
     * Whether this format reads the entry: by its first bytes first, by its name second. The highest claim of all formats
     * wins, of equal claims that of the format that stands first in {@link SourceFormats}.
     *
     * @param entry what is to be read; not to be opened here
     * @param head its first bytes
     */
    Claim accepts(SourceEntry entry, Head head);

    /** Whether an entry may be larger than the limit of bytes per file, as it is never held in memory. */
    default boolean streams() {
        return false;
    }

    /** Whether each line of a file is a record, and may be read apart from the others: {@link #read} takes a {@link SourceSlice} then. */
    default boolean readsSlices() {
        return false;
    }

    /**
     * Reads an entry that may be opened.
     *
     * @param entry an entry that this format accepts
     * @param settings limits and more
     * @return a reading for each record, in the entry's order; nothing is read before it is asked for, and the caller
     *     closes the stream. Bad input is a {@link Reading.Rejected}, never an exception; {@link Readings} sees to that.
     */
    Stream<Reading> read(SourceEntry entry, SourceSettings settings);

    /** {@link Claim#NAMED} when the entry has one of the format's extensions. */
    default Claim byName(SourceEntry entry) {
        return extensions().stream().anyMatch(entry::hasExtension) ? Claim.NAMED : Claim.NONE;
    }
}
