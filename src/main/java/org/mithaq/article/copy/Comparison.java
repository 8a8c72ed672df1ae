package org.mithaq.article.copy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.mithaq.article.Wording;

/**
 * Compares two wordings exactly. Copies have most words of the shorter one in common, in phrases, and speak of the same names and numbers. Notices after one
 * pattern share the words and not the facts; a new story with the old background shares the facts and not the beginning.
 */
final class Comparison {
    /** Words of the shorter in shared phrases. One word in five replaced at random leaves seven in ten, one sentence in five leaves eight. */
    private static final double COPY = 0.60;

    /** Below this the beginnings must have something in common. */
    private static final double SURE = 0.74;

    private static final int BEGINNING = 40;
    private static final double SAME_BEGINNING = 0.15;

    /** A notice of fewer words is a copy only when next to nothing differs. */
    private static final int SHORT = 60;

    private static final double COPY_OF_SHORT = 0.85;

    /** Of fewer words nothing can be told. */
    private static final int SHORTEST = 25;

    /** A shorter piece of a long article is a notice of its own. */
    private static final int LONGER = 6;

    private static final double SAME_NUMBERS = 0.5;
    private static final double SAME_NAMES = 0.6;

    private final Wording one;
    private final Wording other;

    private Comparison(Wording one, Wording other) {
        this.one = one;
        this.other = other;
    }

    static boolean isCopy(Wording one, Wording other) {
        return one.size() <= other.size() ? new Comparison(one, other).isCopy() : new Comparison(other, one).isCopy();
    }

    private boolean isCopy() {
        if (one.size() < SHORTEST || one.size() * LONGER < other.size()) {
            return false;
        }
        BitSet shared = Phrases.of(other).shared(one);
        double share = (double) shared.cardinality() / one.size();
        if (one.size() < SHORT) {
            return share >= COPY_OF_SHORT && hasSameFacts(1, 1, 1);
        }
        return share >= COPY
                && (share >= SURE || hasSameBeginning(shared))
                && hasSameFacts(4, SAME_NUMBERS, SAME_NAMES);
    }

    private boolean hasSameBeginning(BitSet shared) {
        BitSet back = Phrases.of(one).shared(other);
        return shared.get(0, BEGINNING).cardinality() >= SAME_BEGINNING * BEGINNING
                || back.get(0, BEGINNING).cardinality() >= SAME_BEGINNING * BEGINNING;
    }

    private boolean hasSameFacts(int atLeast, double numbers, double names) {
        return isContained(one.numbers(), other.numbers(), atLeast, numbers)
                && isContained(one.names(), other.names(), atLeast, names);
    }

    /** Whether a share of the fewer facts stands among the others; too few facts say nothing. */
    private static boolean isContained(int[] one, int[] other, int atLeast, double share) {
        int fewer = Math.min(one.length, other.length);
        return fewer < atLeast || common(one, other) >= share * fewer;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        int j = 0;
        for (int fact : one) {
            while (j < other.length && other[j] < fact) {
                j++;
            }
            if (j < other.length && other[j] == fact) {
                common++;
                j++;
            }
        }
        return common;
    }

    /** Whether copies differ in a number that stands between the same words: one of them corrects the other. */
    static boolean isCorrected(Wording one, Wording other) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 1; i + 1 < one.size(); i++) {
            if (one.isNumber(i)) {
                // Of a place that comes twice nobody knows which of its numbers was corrected.
                numbers.merge(place(one, i), one.word(i), (first, again) -> first.equals(again) ? first : 0);
            }
        }
        for (int i = 1; i + 1 < other.size(); i++) {
            Integer known = other.isNumber(i) ? numbers.get(place(other, i)) : null;
            if (known != null && known != 0 && known != other.word(i) && !has(one, other.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static long place(Wording wording, int i) {
        return (long) wording.word(i - 1) << 32 ^ wording.word(i + 1);
    }

    private static boolean has(Wording wording, int word) {
        for (int i = 0; i < wording.size(); i++) {
            if (wording.word(i) == word) {
                return true;
            }
        }
        return false;
    }
}
