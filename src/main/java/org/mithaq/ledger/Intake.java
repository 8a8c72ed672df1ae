package org.mithaq.ledger;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run's seeds brought that no published run of the job had seen.
 *
 * @param reading which articles the run was to read
 * @param newArticles articles, corrected ones included
 * @param newRejects records that could not be read
 * @param usual median of the new articles of the last good runs, or null when there are too few of them
 * @param quiet whether no article came, or far fewer than usual
 */
public record Intake(
        Reading reading,
        long newArticles,
        long newRejects,
        @Nullable Long usual,
        boolean quiet) {
    /** Which articles a run is to read. */
    public enum Reading {
        /** What the ledger does not know. */
        NEW,
        /** That, and what was rejected before. */
        REJECTED,
        /** All. */
        EVERYTHING
    }

    /** What is to be said aloud of a quiet night; empty for any other. */
    public Optional<String> warning() {
        if (!quiet) {
            return Optional.empty();
        }
        String came = newArticles == 0
                ? "No new article came in"
                : String.format(
                        Locale.ROOT, "Only %,d new article%s came in", newArticles, newArticles == 1 ? "" : "s");
        String rather = usual == null ? "" : String.format(Locale.ROOT, "; the last runs had %,d (median)", usual);
        String rejected = newRejects == 0 ? "" : String.format(Locale.ROOT, "; %,d could not be read", newRejects);
        return Optional.of("Quiet: " + came + rather + rejected + ". Check whoever fills the seeds folder.");
    }
}
