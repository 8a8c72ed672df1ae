package org.mithaq.article.copy;

import java.util.Arrays;

/**
 * Pairs of sketches that agree in a band and look alike: the few pairs, of the billions there are, that are worth comparing. Holds for each article the earlier
 * ones that it looks like most.
 */
final class CopyCandidates {
    private static final int BANDS = Sketch.BINS / 2;

    /** Bins that must agree: one phrase in twelve. */
    private static final int ALIKE = Sketch.BINS / 12;

    /** Of many that share a band, each is compared with so many next ones: a pattern of ten thousand notices must not cost fifty million comparisons. */
    private static final int NEIGHBOURS = 50;

    /** A band that more share is a stock phrase: it says so little that each is compared with a few next ones only, which links the copies of a story all the same. */
    private static final int STOCK = 200;

    private static final int NEIGHBOURS_BY_STOCK = 4;

    /** Of the earlier articles that one looks like, so many are kept: those after its pattern may be thousands, and its original is likest. */
    private static final int MOST = 16;

    /** Sixteen bits for each article, so that few meet by chance. */
    private static final int BITS = 4;

    /** Leaves two to the 26th of them; as many bits has the number of a bit in a word. */
    private static final int MOST_BITS = 6;

    private final Sketches sketches;
    private final int[] articles;
    private final int[] partners;
    private final byte[] likeness;
    private final byte[] counts;

    private CopyCandidates(Sketches sketches, int[] articles) {
        this.sketches = sketches;
        this.articles = articles;
        this.partners = new int[articles.length * MOST];
        this.likeness = new byte[articles.length * MOST];
        this.counts = new byte[articles.length];
    }

    /** The pairs among some articles. */
    static CopyCandidates of(Sketches sketches, int[] articles) {
        CopyCandidates candidates = new CopyCandidates(sketches, articles);
        int[] values = new int[articles.length];
        long[] keys = new long[articles.length];
        for (int band = 0; band < BANDS; band++) {
            candidates.addBand(band, values, keys);
        }
        return candidates;
    }

    /** The indexes of earlier articles that one looks like, ascending. */
    int[] before(int index) {
        int[] before = Arrays.copyOfRange(partners, index * MOST, index * MOST + counts[index]);
        Arrays.sort(before);
        return before;
    }

    private void addBand(int band, int[] values, long[] keys) {
        int size = shared(band, values, keys);
        Arrays.sort(keys, 0, size);
        int end;
        for (int start = 0; start < size; start = end) {
            end = start + 1;
            while (end < size && keys[end] >> 32 == keys[start] >> 32) {
                end++;
            }
            considerAll(band, keys, start, end);
        }
    }

    /** Most share a band with nobody, and are left out before the others are sorted: of two with one band the second finds the bit of the first. Every night asks this of all articles. */
    private int shared(int band, int[] values, long[] keys) {
        int leading = Integer.numberOfLeadingZeros(keys.length | 1) - BITS;
        int shift = Math.min(Integer.SIZE - MOST_BITS, Math.max(MOST_BITS, leading));
        long[] once = new long[1 << (Integer.SIZE - shift - MOST_BITS)];
        long[] twice = new long[once.length];
        for (int i = 0; i < values.length; i++) {
            int value = sketches.band(articles[i], band);
            values[i] = value;
            int bit = bit(value, shift);
            long mask = 1L << bit;
            twice[bit >> MOST_BITS] |= once[bit >> MOST_BITS] & mask;
            once[bit >> MOST_BITS] |= mask;
        }
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            int bit = bit(values[i], shift);
            if ((twice[bit >> MOST_BITS] & 1L << bit) != 0 && !sketches.isEmpty(articles[i])) {
                keys[size++] = (long) values[i] << 32 | i;
            }
        }
        return size;
    }

    private static int bit(int value, int shift) {
        return (value * 0x9E3779B9) >>> shift;
    }

    private void considerAll(int band, long[] keys, int start, int end) {
        int neighbours = end - start > STOCK ? NEIGHBOURS_BY_STOCK : NEIGHBOURS;
        for (int i = start; i < end; i++) {
            int last = Math.min(end, i + 1 + neighbours);
            for (int j = i + 1; j < last; j++) {
                consider(band, (int) keys[i], (int) keys[j]);
            }
        }
    }

    private void consider(int band, int earlier, int later) {
        int one = articles[earlier];
        int other = articles[later];
        if (isFirstBand(band, one, other)) {
            int agreement = sketches.agreement(one, other);
            if (agreement >= ALIKE) {
                keep(later, earlier, (byte) (agreement - 1));
            }
        }
    }

    /** Which ones are kept does not depend on the order in which they come. */
    private void keep(int later, int earlier, byte alike) {
        int slot = later * MOST + counts[later];
        if (counts[later] < MOST) {
            counts[later]++;
        } else {
            slot = weakest(later * MOST);
            if (!isLess(slot, alike, earlier)) {
                return;
            }
        }
        partners[slot] = earlier;
        likeness[slot] = alike;
    }

    private int weakest(int start) {
        int weakest = start;
        for (int slot = start + 1; slot < start + MOST; slot++) {
            if (isLess(slot, likeness[weakest], partners[weakest])) {
                weakest = slot;
            }
        }
        return weakest;
    }

    /** Whether what a slot holds is less alike, or as much and later. */
    private boolean isLess(int slot, byte alike, int earlier) {
        return likeness[slot] != alike ? likeness[slot] < alike : partners[slot] > earlier;
    }

    private boolean isFirstBand(int band, int one, int other) {
        for (int i = 0; i < band; i++) {
            if (sketches.band(one, i) == sketches.band(other, i)) {
                return false;
            }
        }
        return true;
    }
}
