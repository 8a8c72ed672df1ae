package org.mithaq.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.mithaq.source.Expansion;

/** What comes out of a packed stream, held against what went in. Holds the counts of both. */
final class UnpackedStream extends CountedStream {
    private final PackedStream packed;
    private final long packedBefore;
    private final Expansion expansion;
    private final int ratio;
    private long unpacked;

    /**
     * Watches a stream.
     *
     * @param unpacked what a library makes of the packed bytes
     * @param packed the packed bytes
     * @param expansion the count of the whole file
     * @param ratio the most that this stream alone may grow
     */
    UnpackedStream(InputStream unpacked, PackedStream packed, Expansion expansion, int ratio) {
        super(unpacked);
        this.packed = packed;
        // What was read ahead may be this stream's already.
        this.packedBefore = Math.max(0, packed.count() - PackedStream.READ_AHEAD);
        this.expansion = expansion;
        this.ratio = ratio;
    }

    /** By reading: what is skipped has to be unpacked as well. */
    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, 1 << 13)).length;
    }

    @Override
    void count(long bytes) throws IOException {
        unpacked += bytes;
        Expansion.check(Math.max(1, packed.count() - packedBefore), unpacked, ratio);
        expansion.add(bytes);
    }
}
