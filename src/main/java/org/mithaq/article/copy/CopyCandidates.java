package org.mithaq.article.copy;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs of sketches that agree in a band and look alike: the few pairs, of the billions there are, that are worth comparing. Holds the pairs found so far.
 */
final class CopyCandidates {
    private static final int BANDS = Sketch.BINS / 2;

    /** Bins that must agree: one phrase in twelve. */
    private static final int ALIKE = Sketch.BINS / 12;

    /** Of many that share a band, each is compared with so many next ones: a pattern of ten thousand notices must not cost fifty million comparisons. */
    private static final int NEIGHBOURS = 50;

    private final List<Sketch> sketches;
    private long[] pairs = new long[1024];
    private int count;

    private CopyCandidates(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    /** The pairs, later index in the upper half and earlier in the lower, in ascending order and each once. */
    static long[] of(List<Sketch> sketches) {
        CopyCandidates candidates = new CopyCandidates(sketches);
        long[] keys = new long[sketches.size()];
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
            if (!sketches.get(i).isEmpty()) {
                keys[size++] = (long) sketches.get(i).band(band) << 32 | i;
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
        Sketch one = sketches.get(earlier);
        Sketch other = sketches.get(later);
        if (isFirstBand(band, one, other) && one.agreement(other) >= ALIKE) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * count);
            }
            pairs[count++] = (long) later << 32 | earlier;
        }
    }

    private static boolean isFirstBand(int band, Sketch one, Sketch other) {
        for (int i = 0; i < band; i++) {
            if (one.band(i) == other.band(i)) {
                return false;
            }
        }
        return true;
    }
}
