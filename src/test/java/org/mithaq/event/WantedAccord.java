package org.mithaq.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An accord as the file of expectations describes it.
 *
 * @param names names it may go by in the text
 * @param parties those that must be found: statuses by "role entity"
 * @param also those that may be found, in the same form
 */
record WantedAccord(
        @Nullable String id,
        Set<String> names,
        Set<String> types,
        Set<String> statuses,
        @Nullable String signed,
        Map<String, Set<String>> parties,
        Map<String, Set<String>> also,
        boolean optional) {

    static WantedAccord of(Expected e) {
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        Map<String, Set<String>> also = new LinkedHashMap<>();
        for (Expected p : e.get("parties").items()) {
            Map<String, Set<String>> into = p.get("optional").yes() ? also : parties;
            into.put(
                    p.required("role") + " " + p.required("entity"),
                    p.get("status").codes());
        }
        return new WantedAccord(
                e.get("accord-id").text(),
                e.get("names").codes(),
                e.get("type").codes(),
                e.get("status").codes(),
                e.get("signed-date").text(),
                parties,
                also,
                e.get("optional").yes());
    }

    /** Whether a found accord is this one: its id where it has one, else its name, else its type and half of all sides named on either part. */
    boolean is(FoundAccord found) {
        if (id != null || names.contains(found.name())) {
            return id == null || id.equals(found.id());
        }
        Set<String> mine = sides();
        Set<String> common = new TreeSet<>(mine);
        common.retainAll(found.sides());
        Set<String> all = new TreeSet<>(mine);
        all.addAll(found.sides());
        return types.contains(found.type()) && common.size() * 2 >= all.size() && !common.isEmpty();
    }

    private Set<String> sides() {
        Set<String> out = new TreeSet<>();
        for (Map<String, Set<String>> map : List.of(parties, also)) {
            map.keySet().stream()
                    .filter(k -> k.startsWith("party "))
                    .forEach(k -> out.add(k.substring("party ".length())));
        }
        return out;
    }

    /** How many of the parties that must be found stand there with a right status. */
    int partiesRight(FoundAccord found) {
        return (int) parties.entrySet().stream()
                .filter(p ->
                        p.getValue().contains(String.valueOf(found.parties().get(p.getKey()))))
                .count();
    }

    /** How many parties were found that were neither wanted nor allowed. */
    int partiesSpurious(FoundAccord found) {
        return (int) found.parties().keySet().stream()
                .filter(k -> !parties.containsKey(k) && !also.containsKey(k))
                .count();
    }

    /** Type, status and date of signature are right. */
    boolean describes(FoundAccord found) {
        return types.contains(found.type())
                && statuses.contains(found.status())
                && (signed == null || signed.equals(found.signed()));
    }

    @Override
    public String toString() {
        return (id == null ? names : id) + " " + String.join("/", types) + " " + String.join("/", statuses)
                + (signed == null ? "" : " signed " + signed)
                + " " + parties;
    }
}
