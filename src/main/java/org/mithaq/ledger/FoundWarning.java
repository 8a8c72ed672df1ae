package org.mithaq.ledger;

import org.jspecify.annotations.Nullable;
import org.mithaq.source.Rejection;

/** A row of rejects but for who and where: what was left out, why, and its place in code points. */
record FoundWarning(
        String code,
        String severity,
        String stage,
        String detail,
        @Nullable Integer startCp,
        @Nullable Integer endCp,
        @Nullable String excerpt) {

    /** An error of a whole file: its text is not at hand, so it has no place. */
    static FoundWarning of(Rejection rejection) {
        return new FoundWarning(
                rejection.code(),
                rejection.severity(),
                rejection.stage(),
                rejection.detail(),
                null,
                null,
                QuotedArticle.excerpt(rejection.excerpt()));
    }
}
