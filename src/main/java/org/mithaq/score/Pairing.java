package org.mithaq.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Which found record stands for which gold one: one to one, the likest pair first; of equally like pairs the earlier records.
 *
 * @param pairs what belongs together, the likest first
 * @param missed gold without a partner, in order
 * @param spurious found without a partner, in order
 */
record Pairing<G, F>(List<Pair<G, F>> pairs, List<G> missed, List<F> spurious) {
    /** A gold record and the one found for it. */
    record Pair<G, F>(G gold, F found) {}

    private record Candidate(double likeness, int gold, int found) {}

    /**
     * Pairs records up.
     *
     * @param likeness how like two records are; they are no pair where it is 0
     */
    static <G, F> Pairing<G, F> of(List<G> gold, List<F> found, ToDoubleBiFunction<G, F> likeness) {
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair<G, F>> pairs = new ArrayList<>();
        for (Candidate each : candidates(gold, found, likeness)) {
            if (!usedGold.contains(each.gold) && !usedFound.contains(each.found)) {
                usedGold.add(each.gold);
                usedFound.add(each.found);
                pairs.add(new Pair<>(gold.get(each.gold), found.get(each.found)));
            }
        }
        return new Pairing<>(pairs, others(gold, usedGold), others(found, usedFound));
    }

    private static <G, F> List<Candidate> candidates(List<G> gold, List<F> found, ToDoubleBiFunction<G, F> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double like = likeness.applyAsDouble(gold.get(i), found.get(j));
                if (like > 0) {
                    candidates.add(new Candidate(like, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        return candidates;
    }

    private static <T> List<T> others(List<T> all, Set<Integer> used) {
        List<T> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!used.contains(i)) {
                others.add(all.get(i));
            }
        }
        return others;
    }
}
