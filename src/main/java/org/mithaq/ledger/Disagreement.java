package org.mithaq.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.DateValue;

/** When two reports cannot both be right. That talks on Monday are an accord on Friday is progress, not disagreement. */
final class Disagreement {
    /** How far an accord is; a status that is not listed (concluded, unknown) says nothing against any other. */
    private static final Map<String, Integer> ACCORD = Map.ofEntries(
            Map.entry("proposed", 1),
            Map.entry("under_negotiation", 2),
            Map.entry("agreed_in_principle", 3),
            Map.entry("initialled", 4),
            Map.entry("adopted", 5),
            Map.entry("signed", 6),
            Map.entry("ratification_pending", 7),
            Map.entry("provisionally_applied", 8),
            Map.entry("in_force", 9),
            Map.entry("extended", 10),
            Map.entry("suspended", 11),
            Map.entry("violated", 11),
            Map.entry("expired", 12),
            Map.entry("terminated", 12),
            Map.entry("collapsed", 12),
            Map.entry("superseded", 12),
            Map.entry("rejected", 12));

    /** How far a party is; participant, not_applicable and unknown say nothing against any other. */
    private static final Map<String, Integer> PARTY = Map.ofEntries(
            Map.entry("invited", 1),
            Map.entry("interested", 2),
            Map.entry("negotiating", 3),
            Map.entry("announced_intent", 4),
            Map.entry("signed", 5),
            Map.entry("provisional", 6),
            Map.entry("bound", 7),
            Map.entry("suspended", 8),
            Map.entry("withdrawing", 9),
            Map.entry("withdrawn", 10),
            Map.entry("refused", 10));

    private Disagreement() {}

    static boolean onAccordStatus(Said earlier, Said later) {
        return onStatus(ACCORD, earlier, later);
    }

    static boolean onPartyStatus(Said earlier, Said later) {
        return onStatus(PARTY, earlier, later);
    }

    /** On one day any difference counts, later only a step back. */
    private static boolean onStatus(Map<String, Integer> levels, Said earlier, Said later) {
        Integer before = levels.get(earlier.status());
        Integer after = levels.get(later.status());
        if (before == null || after == null || earlier.status().equals(later.status())) {
            return false;
        }
        return earlier.published().equals(later.published()) || after < before;
    }

    static boolean onDate(@Nullable DateValue one, @Nullable DateValue other) {
        return one != null && other != null && !DayRange.compatible(one, other);
    }

    /** A status and when it was reported. */
    record Said(String published, String status) {}
}
