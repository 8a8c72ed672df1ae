package org.mithaq.ledger;

import org.mithaq.annotation.Entity;

/** What a finding is, and how it is stored. */
enum FindingKind {
    ACCORD(FoundAccord.class),
    EVENT(FoundEvent.class),
    ENTITY(Entity.class);

    private final Class<?> type;

    FindingKind(Class<?> type) {
        this.type = type;
    }

    static FindingKind of(Object found) {
        for (FindingKind kind : values()) {
            if (kind.type.isInstance(found)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No finding: " + found.getClass());
    }
}
