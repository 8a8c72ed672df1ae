package org.mithaq.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;

/** An event in the terms of the expectations: its sides are states and organisations, whoever acts for them. */
record FoundEvent(
        String kind,
        Set<String> actors,
        Set<String> recipients,
        Set<String> facilitators,
        String factuality,
        @Nullable String date) {

    private static final Set<String> ACT_FOR_A_STATE = Set.of("person", "unnamed_person", "government_body", "group");

    static List<FoundEvent> all(Findings findings) {
        Map<String, Entity> entities =
                findings.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return findings.events().stream().map(e -> of(e, entities)).toList();
    }

    private static FoundEvent of(Event e, Map<String, Entity> entities) {
        return new FoundEvent(
                e.kind(),
                side(e, "actor", entities),
                side(e, "recipient", entities),
                side(e, "facilitator", entities),
                e.factuality(),
                e.date() == null ? null : e.date().edtf());
    }

    private static Set<String> side(Event e, String role, Map<String, Entity> entities) {
        return e.participants().stream()
                .filter(p -> p.role().equals(role))
                .map(p -> side(p.entityId(), entities))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The state or organisation that an entity stands for. */
    static String side(String id, Map<String, Entity> entities) {
        Entity entity = entities.get(id);
        if (entity == null) {
            return id;
        }
        if (entity.affiliation() != null) {
            return entity.affiliation();
        }
        String country = entity.country();
        return country != null && ACT_FOR_A_STATE.contains(entity.type()) ? country : id;
    }

    boolean sharesASide(Set<String> others) {
        return others.stream().anyMatch(o -> actors.contains(o) || recipients.contains(o) || facilitators.contains(o));
    }

    @Override
    public String toString() {
        return kind + " " + actors + " > " + recipients
                + (facilitators.isEmpty() ? "" : " by " + facilitators)
                + " " + factuality
                + (date == null ? "" : " " + date);
    }
}
