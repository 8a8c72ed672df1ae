package org.mithaq.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one entry, made one at a time while it is open. Holds the open records; whatever goes wrong with them
 * becomes the last reading, a rejection of the entry.
 */
public final class Readings implements Iterator<Reading> {
    private final SourceEntry entry;
    private final Opening opening;
    private @Nullable Records records;
    private @Nullable Reading next;
    private boolean over;

    private Readings(SourceEntry entry, Opening opening) {
        this.entry = entry;
        this.opening = opening;
    }

    /** The open records of an entry. */
    public interface Records extends Closeable {
        /** The next reading, or null behind the last. */
        @Nullable
        Reading next() throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /** Opens the records of an entry. */
    @FunctionalInterface
    public interface Opening {
        /** Opens them. */
        Records open() throws IOException;
    }

    /** Makes the one reading of an entry that is one record. */
    @FunctionalInterface
    public interface Single {
        /** Reads it. */
        Reading read() throws IOException;
    }

    /** The readings of an entry of many records; nothing is opened before the first is asked for. */
    public static Stream<Reading> of(SourceEntry entry, Opening opening) {
        Readings readings = new Readings(entry, opening);
        // A stream without further stages hands on one reading at a time; flatMap would collect them all.
        Spliterator<Reading> each =
                Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(readings::close);
    }

    /** The reading of an entry that is one record. */
    public static Stream<Reading> ofOne(SourceEntry entry, Single single) {
        return of(entry, () -> single(single.read()));
    }

    /** Records of one reading that is made already. */
    public static Records single(Reading reading) {
        return of(List.of(reading).iterator());
    }

    /** Records of readings that are made while they are asked for. */
    public static Records of(Iterator<Reading> readings) {
        return () -> readings.hasNext() ? readings.next() : null;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !over) {
            next = advance();
            over |= next == null;
        }
        return next != null;
    }

    @Override
    public Reading next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Reading reading = next;
        next = null;
        return reading;
    }

    private @Nullable Reading advance() {
        try {
            if (records == null) {
                records = opening.open();
            }
            return records.next();
        } catch (IOException e) {
            return last(InputFault.rejection(entry.path(), e));
        } catch (UncheckedIOException e) {
            return last(InputFault.rejection(entry.path(), cause(e)));
        } catch (RuntimeException | StackOverflowError e) {
            // Libraries answer hostile input with any exception at all. It costs this entry alone.
            return last(InputFault.failed(entry.path(), e));
        }
    }

    private static IOException cause(UncheckedIOException e) {
        IOException cause = e.getCause();
        return cause == null ? new IOException(e.getMessage()) : cause;
    }

    private Reading last(Rejection rejection) {
        over = true;
        return new Reading.Rejected(entry.path(), null, rejection);
    }

    private void close() {
        over = true;
        if (records == null) {
            return;
        }
        try {
            records.close();
        } catch (IOException | RuntimeException e) {
            // All that could be read has been read.
            records = null;
        }
    }
}
