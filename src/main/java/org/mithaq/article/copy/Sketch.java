package org.mithaq.article.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.mithaq.article.Wording;

/**
 * A short stand-in for a wording: of its phrases, those with the smallest hash in each of 128 bins (one-permutation MinHash). The share of bins in which
 * two sketches agree estimates the share of phrases that the two wordings have in common.
 */
public final class Sketch {
    static final int BINS = 128;

    private static final int EMPTY = -1;

    private final char[] bins;

    private Sketch(char[] bins) {
        this.bins = bins;
    }

    /** The sketch of a wording; {@link #isEmpty} when it has no phrase. */
    public static Sketch of(Wording wording) {
        int[] least = new int[BINS];
        Arrays.fill(least, EMPTY);
        for (int i = 0; i + Phrases.LENGTH <= wording.size(); i++) {
            long phrase = Phrases.at(wording, i);
            int bin = (int) (phrase >>> 57);
            int value = (int) phrase & Integer.MAX_VALUE;
            least[bin] = least[bin] == EMPTY ? value : Math.min(least[bin], value);
        }
        return new Sketch(wording.size() < Phrases.LENGTH ? new char[0] : dense(least));
    }

    /** Empty bins borrow from others, each in an order of its own, so that short texts stay comparable. */
    private static char[] dense(int[] least) {
        char[] bins = new char[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            int from = bin;
            for (int attempt = 1; least[from] == EMPTY; attempt++) {
                from = mix(bin * 31 + attempt * 0x9E3779B1) & BINS - 1;
            }
            bins[bin] = (char) mix(least[from]);
        }
        return bins;
    }

    private static int mix(int value) {
        int mixed = (value ^ value >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    /** The sketch that {@link #bytes} was taken from. */
    public static Sketch of(byte[] bytes) {
        char[] bins = new char[bytes.length / Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().get(bins);
        return new Sketch(bins);
    }

    /** The sketch, to be stored. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(bins.length * Character.BYTES);
        bytes.asCharBuffer().put(bins);
        return bytes.array();
    }

    /** Whether the wording has no phrase. */
    public boolean isEmpty() {
        return bins.length == 0;
    }
}
