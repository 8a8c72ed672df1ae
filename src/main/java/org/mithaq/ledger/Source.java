package org.mithaq.ledger;

import java.util.Comparator;

/**
 * An article as the source of a report, in the order in which articles count.
 *
 * @param published as far as it is known, empty when it is not
 */
record Source(String published, String articleId) implements Comparable<Source> {
    private static final Comparator<Source> ORDER =
            Comparator.comparing(Source::published).thenComparing(Source::articleId);

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }

    Source earlier(Source other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Source later(Source other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
