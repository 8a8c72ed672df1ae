package org.mithaq.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article speaks of, as far as other articles may speak of it too: what has to be made anew when the article changes. */
record Said(List<SaidAccord> accords, List<SaidEvent> events, List<SaidEntity> entities) {

    /** An accord that it reports, and the one that this amends. */
    record SaidAccord(String id, @Nullable String parent) {}

    /**
     * An event that it reports.
     *
     * @param group reports that may become one event, see {@link EventGroup#key}
     * @param id that it has when no earlier article reports it
     * @param accord that it is about
     */
    record SaidEvent(String group, String id, @Nullable String accord) {}

    /**
     * An entity that it lists.
     *
     * @param filled which of its values are known, see {@link EntityBook#filled}
     */
    record SaidEntity(String id, int filled) {}

    static Said of(CheckedFindings findings, String articleId) {
        return new Said(
                findings.accords().stream()
                        .map(found -> new SaidAccord(
                                found.accord().id(), found.accord().parentId()))
                        .toList(),
                findings.events().stream()
                        .map(found -> new SaidEvent(
                                EventGroup.key(found.event(), articleId),
                                found.id(),
                                found.event().accordId()))
                        .toList(),
                findings.entities().stream()
                        .map(entity -> new SaidEntity(entity.id(), EntityBook.filled(entity)))
                        .toList());
    }
}
