package org.mithaq.source.archive;

import java.io.InputStream;
import org.mithaq.source.InputFault;

/** The bytes of an archive as they are. Holds their count, and how many may be read before the next entry begins. */
final class PackedStream extends CountedStream {
    /** Buffer of those who read it. */
    static final int READ_AHEAD = 1 << 16;

    private long count;
    private long allowed = Long.MAX_VALUE;

    PackedStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    /** A header of more bytes than that is an attack: libraries hold headers in memory. */
    void allowHeader(long bytes) {
        allowed = bytes;
    }

    void allowAll() {
        allowed = Long.MAX_VALUE;
    }

    @Override
    void count(long bytes) throws InputFault {
        count += bytes;
        allowed -= bytes;
        if (allowed < 0) {
            throw new InputFault("E_UNSAFE", "a header of many megabytes; remove the archive.");
        }
    }
}
