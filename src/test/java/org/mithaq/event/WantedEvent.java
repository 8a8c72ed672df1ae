package org.mithaq.event;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An event as a file of expectations describes it. */
record WantedEvent(
        Set<String> kinds,
        Set<String> actors,
        Set<String> recipients,
        @Nullable Set<String> facilitators,
        Set<String> factualities,
        @Nullable String date,
        boolean dateOptional,
        boolean optional) {

    private static final Set<String> MUTUAL =
            Set.of("meet", "summit", "call", "negotiate", "agree", "conclude", "sign", "cooperate", "ceasefire", "war");

    static WantedEvent of(Expected e) {
        return new WantedEvent(
                e.get("kind").codes(),
                e.get("actors").codes(),
                e.get("recipients").codes(),
                e.has("facilitators") ? e.get("facilitators").codes() : null,
                e.get("factuality").codes(),
                e.get("date").text(),
                e.get("date-optional").yes(),
                e.get("optional").yes());
    }

    /** Kind and sides are right; where both sides do the same, either may be called the actor. */
    boolean names(FoundEvent found) {
        return kinds.contains(found.kind())
                && (MUTUAL.contains(found.kind()) ? everyone(found) : sides(found))
                && (facilitators == null || facilitators.equals(found.facilitators()));
    }

    private boolean sides(FoundEvent found) {
        return actors.equals(found.actors()) && recipients.equals(found.recipients());
    }

    private boolean everyone(FoundEvent found) {
        return found.actors().containsAll(actors)
                && union(actors, recipients).equals(union(found.actors(), found.recipients()));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Everything is right. */
    boolean describes(FoundEvent found) {
        return names(found) && factualities.contains(found.factuality()) && dated(found.date());
    }

    private boolean dated(@Nullable String found) {
        return date == null || date.equals(found) || (found == null && dateOptional);
    }

    /** Whether a found event need not be counted as wrong because of this optional one. */
    boolean excuses(FoundEvent found) {
        return optional
                && kinds.contains(found.kind())
                && (actors.isEmpty() || found.sharesASide(union(actors, recipients)));
    }

    @Override
    public String toString() {
        return String.join("/", kinds) + " " + actors + " > " + recipients
                + (facilitators == null ? "" : " by " + facilitators)
                + " " + String.join("/", factualities)
                + (date == null ? "" : " " + date);
    }
}
