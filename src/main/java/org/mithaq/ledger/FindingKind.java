package org.mithaq.ledger;

import org.mithaq.annotation.Entity;

/** What a finding is, and how it is stored; in the order in which an article's findings are packed. */
enum FindingKind {
    ENTITY(Entity.class),
    ACCORD(FoundAccord.class),
    EVENT(FoundEvent.class);

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

    boolean isPackedBefore(FindingKind other) {
        return compareTo(other) < 0;
    }
}
