package org.mithaq.source;

import java.io.IOException;

/**
 * How much a file of the seeds folder has grown while it was unpacked. Counts all that comes out of all containers
 * inside it, so that many small bombs are stopped as one large is.
 */
public final class Expansion {
    /** Below that any ratio is harmless: a page of blanks is no bomb. */
    static final long HARMLESS = 10_000_000;

    private final long packed;
    private final int ratio;
    private long unpacked;

    private Expansion(long packed, int ratio) {
        this.packed = packed;
        this.ratio = ratio;
    }

    /** The expansion that the content of this container adds to: that of the outermost container. */
    public static Expansion of(SourceEntry container, SourceLimits limits) throws IOException {
        Expansion around = container.expansion();
        return around == null ? ofFile(container, limits) : around;
    }

    /** A count of its own, for a pass over a container that is read once more afterwards. */
    public static Expansion ofFile(SourceEntry container, SourceLimits limits) throws IOException {
        return new Expansion(Math.max(1, container.size()), limits.expansionRatio());
    }

    /** Counts bytes that came out of a container. */
    public void add(long bytes) throws InputFault {
        unpacked += bytes;
        check(packed, unpacked, ratio);
    }

    /** Whether nothing more may be unpacked. */
    public boolean isExhausted() {
        return unpacked > HARMLESS && unpacked / ratio > packed;
    }

    /** Throws when so many packed bytes must not become so many unpacked ones. */
    public static void check(long packed, long unpacked, int ratio) throws InputFault {
        if (unpacked > HARMLESS && unpacked / ratio > packed) {
            throw new InputFault(
                    "E_UNSAFE",
                    "unpacks to more than %s times its size, as only a bomb does, and what follows it may be unread; remove it, or raise the job's max-expansion-ratio."
                            .formatted(ratio));
        }
    }
}
