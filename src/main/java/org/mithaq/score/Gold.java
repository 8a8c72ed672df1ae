package org.mithaq.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader writes down of one article. A list of codes holds every answer that counts as right.
 *
 * @param file name of the article's file
 * @param accords the accords in it
 * @param events the events in it
 */
record Gold(String file, List<Accord> accords, List<Event> events) {
    /**
     * An accord.
     *
     * @param id canonical id of an accord that everybody knows, or null
     * @param signed EDTF, or null where the article gives no date of signature
     * @param optional whether it may be missing
     */
    record Accord(
            @Nullable String id,
            List<String> names,
            Set<String> types,
            Set<String> forms,
            Set<String> statuses,
            @Nullable String signed,
            List<Party> parties,
            boolean optional) {}

    /**
     * A party.
     *
     * @param entity ISO 3166-1 alpha-3 of a state, or the slug of an organisation
     */
    record Party(String entity, String role, Set<String> statuses, boolean optional) {
        /** What makes it one party of its accord. */
        Side side() {
            return new Side(entity, role);
        }
    }

    /** Who stands where in an accord. */
    record Side(String entity, String role) implements Comparable<Side> {
        @Override
        public int compareTo(Side other) {
            int byEntity = entity.compareTo(other.entity);
            return byEntity != 0 ? byEntity : role.compareTo(other.role);
        }
    }

    /**
     * An event.
     *
     * @param kinds codes that count as right, the best first
     * @param date EDTF, or null where the article does not date it
     * @param trigger the word that says it
     * @param optional whether it may be missing; a mere statement always may
     */
    record Event(
            List<String> kinds,
            Set<String> actors,
            Set<String> recipients,
            Set<String> facilitators,
            @Nullable String date,
            Set<String> factualities,
            String trigger,
            boolean optional) {
        /** Statements are never missed. */
        private static final Set<String> STATEMENTS = Set.of("announce", "confirm", "statement", "deny", "other");

        /** Whether an event of these kinds is a mere statement, which is neither missed nor spurious. */
        static boolean isStatement(Iterable<String> kinds) {
            for (String kind : kinds) {
                if (!STATEMENTS.contains(kind)) {
                    return false;
                }
            }
            return true;
        }

        boolean mayBeMissing() {
            return optional || isStatement(kinds);
        }

        /** Actors and recipients. */
        Set<String> sides() {
            return Stream.concat(actors.stream(), recipients.stream()).collect(Collectors.toSet());
        }

        Set<String> everyone() {
            Set<String> all = new HashSet<>(sides());
            all.addAll(facilitators);
            return all;
        }
    }
}
