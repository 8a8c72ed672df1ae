package org.mithaq.ledger;

import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Evidence;

/**
 * Evidence with its words, cut from the article while its text was at hand.
 *
 * @param evidence as the engine gave it
 * @param quote the words, untouched
 * @param prefix at most 24 characters before, or null at the start
 * @param suffix at most 24 characters behind, or null at the end
 * @param startCp first code point
 * @param endCp exclusive
 * @param line from 1
 */
record Quotation(
        Evidence evidence,
        String quote,
        @Nullable String prefix,
        @Nullable String suffix,
        int startCp,
        int endCp,
        int line) {}
