package org.mithaq.article.copy;

import java.util.Arrays;

/**
 * Pairs of sketches that agree in a band and look alike: the few pairs, of the billions there are, that are worth comparing. Holds the pairs found so far.
 */
final class CopyCandidates {
    private static final int BANDS = Sketch.BINS / 2;

    /** Bins that must agree: one phrase in twelve. */
    private static final int ALIKE = Sketch.BINS / 12;

    /** Of many that share a band, each is compared with so many next ones: a pattern of ten thousand notices must not cost fifty million comparisons. */
    private static final int NEIGHBOURS = 50;

    private final Sketches sketches;
    private final int[] articles;
    private long[] pairs = new long[1024];
    private int count;

    private CopyCandidates(Sketches sketches, int[] articles) {
        this.sketches = sketches;
        this.articles = articles;
    }

    /** The pairs among some articles, as indexes into them: the later one in the upper half and the earlier in the lower, in ascending order and each once. */
    static long[] of(Sketches sketches, int[] articles) {
        CopyCandidates candidates = new CopyCandidates(sketches, articles);
        long[] keys = new long[articles.length];
        for (int band = 0; band < BANDS; band++) {
            candidates.addBand(band, keys);
        }
        long[] found = Arrays.copyOf(candidates.pairs, candidates.count);
        Arrays.sort(found);
        return found;
    }

    private void addBand(int band, long[] keys) {
        int size = 0;
        for (int i = 0; i < keys.length; i++) {
            if (!sketches.isEmpty(articles[i])) {
                keys[size++] = (long) sketches.band(articles[i], band) << 32 | i;
            }
        }
        Arrays.sort(keys, 0, size);
        for (int i = 0; i < size; i++) {
            int last = Math.min(size, i + 1 + NEIGHBOURS);
            for (int j = i + 1; j < last && keys[j] >> 32 == keys[i] >> 32; j++) {
                consider(band, (int) keys[i], (int) keys[j]);
            }
        }
    }

    private void consider(int band, int earlier, int later) {
        int one = articles[earlier];
        int other = articles[later];
        if (isFirstBand(band, one, other) && sketches.agreement(one, other) >= ALIKE) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * count);
            }
            pairs[count++] = (long) later << 32 | earlier;
        }
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
