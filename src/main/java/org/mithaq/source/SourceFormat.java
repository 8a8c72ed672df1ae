package org.mithaq.source;

import java.util.stream.Stream;

/** A format in which articles lie in a seeds folder. Every one extends the test {@code SourceFormatContract}. */
public interface SourceFormat {
    /** The name that job files use, such as {@code text}. */
    String name();

    /** The extensions that name the format in messages, with their dots. */
    String extensions();

    /** Whether this format reads the file, judged by its name alone. */
    boolean accepts(SourceFile file);

    /**
     * Reads a file that may be opened.
     *
     * @param file a file that this format accepts
     * @param limits what is too large
     * @return a reading for each record, in the file's order; nothing is read before it is asked for, and the caller
     *     closes the stream. Bad input is a {@link Reading.Rejected}, never an exception.
     */
    Stream<Reading> read(SourceFile file, SourceLimits limits);
}
