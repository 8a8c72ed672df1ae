package org.mithaq.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the word that a person may have meant. */
public final class Nearest {
    private Nearest() {}

    /** The known word with the fewest edits, the first in order among equals; empty when nothing is known. */
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(each -> edits(word, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence part such as {@code  Maybe 'seeds' is meant.}, or nothing when no known word is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .filter(near -> edits(word, near) <= Math.max(2, near.length() / 2))
                .map(near -> " Maybe '%s' is meant.".formatted(near))
                .orElse("");
    }

    /**
     * Known ids that a person may have meant, the nearest first: those that share most of the id's parts, which stand between hyphens, and among them those with
     * the fewest edits.
     */
    static List<String> several(String id, Collection<String> known, int most) {
        Set<String> parts = parts(id);
        return known.stream()
                .sorted(Comparator.<String>comparingLong(each ->
                                -parts(each).stream().filter(parts::contains).count())
                        .thenComparingInt(each -> edits(id, each))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static Set<String> parts(String id) {
        return Set.copyOf(List.of(id.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            nextRow(row, a.charAt(i - 1), i, b);
        }
        return row[b.length()];
    }

    private static void nextRow(int[] row, char letter, int i, String b) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
