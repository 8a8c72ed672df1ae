package org.mithaq.article.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;

/**
 * The articles among which copies are sought, numbered from 0 as they are added. Holds of each what is compared, as little as can be, for there may be millions:
 * texts that many share once, sketches in a file.
 */
public final class Candidates implements AutoCloseable {
    /** A notice of fewer words is about one accord. */
    private static final int SHORT = 60;

    private final List<Known> articles = new ArrayList<>();
    private final Sketches sketches = new Sketches();
    private final Map<String, String> shared = new HashMap<>();

    /**
     * An article to compare.
     *
     * @param content equal for articles that say the same letters and digits; null when nothing is known
     * @param day day of publication, or null; compared as text
     * @param publisher agency or outlet, or null
     * @param accords ids of the accords that it reports, when {@link Candidates#isShort it is short}
     * @param words how many words it has
     * @param sketch of its wording
     */
    public record Candidate(
            @Nullable String content,
            @Nullable String day,
            @Nullable String publisher,
            Set<String> accords,
            int words,
            Sketch sketch) {}

    /** What is kept of a candidate beside its sketch; its content as a digest, 0 when nothing is known. */
    record Known(
            String place,
            long content,
            @Nullable String day,
            @Nullable String publisher,
            Set<String> accords,
            int words) {
        /** Whether both are short and report accords, and none that the other reports: the notice of a water agreement repeats no notice of a tourism agreement. */
        boolean reportsOthersThan(Known other) {
            return !accords.isEmpty() && !other.accords.isEmpty() && Collections.disjoint(accords, other.accords);
        }

        boolean mayCorrect(Known earlier) {
            boolean later = day != null && earlier.day != null && day.compareTo(earlier.day) > 0;
            return later && (publisher == null || earlier.publisher == null || publisher.equals(earlier.publisher));
        }
    }

    /** Whether the accords of an article of so many words are asked for. */
    public static boolean isShort(int words) {
        return words < SHORT;
    }

    /** Adds an article; those with the lower place, compared as text, count first, and of one place those that were added first. */
    public void add(String place, Candidate article) {
        String content = article.content();
        articles.add(new Known(
                shared(place),
                content == null ? 0 : DigestTable.hash(content),
                article.day() == null ? null : shared(article.day()),
                article.publisher() == null ? null : shared(article.publisher()),
                isShort(article.words()) ? Set.copyOf(article.accords()) : Set.of(),
                article.words()));
        sketches.add(article.sketch());
    }

    /** How many there are. */
    public int size() {
        return articles.size();
    }

    Known get(int article) {
        return articles.get(article);
    }

    Sketches sketches() {
        return sketches;
    }

    /** The numbers of all articles in the order in which they count. */
    int[] inOrder() {
        List<String> places =
                articles.stream().map(Known::place).distinct().sorted().toList();
        Map<String, Integer> ranks = new HashMap<>();
        places.forEach(place -> ranks.put(place, ranks.size()));
        long[] keys = new long[articles.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) ranks.getOrDefault(articles.get(i).place(), 0) << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    @Override
    public void close() {
        sketches.close();
    }

    private String shared(String text) {
        return shared.computeIfAbsent(text, first -> first);
    }
}
