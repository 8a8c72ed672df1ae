package org.mithaq.score;

import java.util.Map;

/** Counts what was right, missed and spurious, or right of so many. Mutable while an export is gone through. */
final class Tally {
    private int right;
    private int missed;
    private int spurious;

    void right(long more) {
        right += (int) more;
    }

    void missed(long more) {
        missed += (int) more;
    }

    void spurious(long more) {
        spurious += (int) more;
    }

    /** Counts one value that is right or not. */
    void value(boolean isRight) {
        right(isRight ? 1 : 0);
        missed(isRight ? 0 : 1);
    }

    /** Adds precision, recall, their harmonic mean, and how many there are in the gold. */
    void writeMatch(String name, Map<String, Number> figures) {
        double precision = share(right, right + spurious);
        double recall = share(right, right + missed);
        figures.put(name + "_precision", precision);
        figures.put(name + "_recall", recall);
        figures.put(name + "_f1", precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall));
        figures.put(name + "_gold", right + missed);
    }

    /** Adds the share of right values, and of how many. */
    void writeShare(String name, Map<String, Number> figures) {
        figures.put(name, share(right, right + missed));
        figures.put(name + "_of", right + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0.0 : (double) part / whole;
    }
}
