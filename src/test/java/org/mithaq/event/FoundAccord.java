package org.mithaq.event;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Entity;

/**
 * An accord in the terms of the expectations.
 *
 * @param parties status by "role entity"
 */
record FoundAccord(
        String id,
        String name,
        String type,
        String status,
        @Nullable String signed,
        Map<String, String> parties) {
    static FoundAccord of(Accord a, Findings findings) {
        Map<String, Entity> entities =
                findings.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Map<String, String> parties = new TreeMap<>();
        for (Accord.Party p : a.parties()) {
            parties.putIfAbsent(p.role() + " " + FoundEvent.side(p.entityId(), entities), p.status());
        }
        return new FoundAccord(
                a.id(),
                a.nameOriginal(),
                a.type(),
                a.status(),
                a.signed() == null ? null : a.signed().edtf(),
                parties);
    }

    /** Entities of the role party. */
    Set<String> sides() {
        return parties.keySet().stream()
                .filter(k -> k.startsWith("party "))
                .map(k -> k.substring("party ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
