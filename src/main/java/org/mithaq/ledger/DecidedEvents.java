package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.event.Event;
import org.mithaq.ledger.FindingStream.Stored;

/**
 * Events that reviewers decided of. A decision is of a report, and so of the event that the report is of, under whichever key: an earlier article that comes late
 * gives an event another one. Holds the reports of the group that is being gathered, where anything was decided of one of its events.
 */
final class DecidedEvents {
    private static final String EVENTS = "events";
    private static final String PARTICIPANTS = "event_participants";

    private final Rulings rulings;
    private final Set<String> groups;
    private final Map<String, List<Stored<FoundEvent>>> reports = new HashMap<>();

    private DecidedEvents(Rulings rulings, Set<String> groups) {
        this.rulings = rulings;
        this.groups = groups;
    }

    /** Looks for the groups in which decided events are. */
    static DecidedEvents of(Rulings rulings, Listing listing) {
        Set<String> groups = new HashSet<>();
        Set<String> decided = rulings.events();
        if (!decided.isEmpty()) {
            listing.eachThatCounts(article -> Said.read(article.said()).events().stream()
                    .filter(event -> decided.contains(event.id()))
                    .forEach(event -> groups.add(event.group())));
        }
        return new DecidedEvents(rulings, groups);
    }

    /** The accord that an accord is now. */
    @Nullable
    String accord(@Nullable String id) {
        return rulings.accordOrNull(id);
    }

    /** Whether anything was decided of an event in a group, so that its reports have to be kept until all are known. */
    boolean isGroup(String group) {
        return groups.contains(group);
    }

    /** Keeps a report of an event. */
    void add(String eventId, Stored<FoundEvent> report) {
        reports.computeIfAbsent(eventId, id -> new ArrayList<>()).add(report);
    }

    /** The reports of an event that were kept. */
    List<Stored<FoundEvent>> reports(String eventId) {
        return reports.getOrDefault(eventId, List.of());
    }

    void endGroup() {
        reports.clear();
    }

    /** Whether one report was rejected. */
    boolean rejects(String reportId, String articleId) {
        return rulings.rejects(EVENTS, reportId, articleId);
    }

    /** Whether an event was, by any of its reports. */
    boolean rejects(String eventId) {
        return reports(eventId).stream()
                .anyMatch(report -> rejects(report.found().id(), report.articleId()));
    }

    /** Lays what was decided of an event and its participants over its row. */
    void lay(Row row, FoundEvent first) {
        List<Stored<FoundEvent>> known = reports(row.key());
        if (known.isEmpty()) {
            return;
        }
        Set<String> participants = new TreeSet<>();
        for (int i = 1; i <= first.event().participants().size(); i++) {
            participants.addAll(participantIds(row.key(), first, i));
        }
        List<String> ids = known.stream().map(report -> report.found().id()).toList();
        rulings.lay(row, ids, rulings.all(PARTICIPANTS, participants));
    }

    /** Whether a participant was rejected. */
    boolean rejectsParticipant(String eventId, FoundEvent first, int position) {
        return participantIds(eventId, first, position).stream().anyMatch(id -> rulings.rejects(PARTICIPANTS, id, ""));
    }

    /** Who a participant was named as, or null. */
    @Nullable
    Entity entity(String eventId, FoundEvent first, int position) {
        return participantIds(eventId, first, position).stream()
                .map(id -> rulings.entity(PARTICIPANTS, id))
                .filter(entity -> entity != null)
                .findFirst()
                .orElse(null);
    }

    /** Lays what was decided of a participant over its row. */
    Row layParticipant(Row row, Entity entity, FoundEvent first) {
        int position = Integer.parseInt(String.valueOf(row.get("position")));
        row.set("entity_id", entity.id());
        return rulings.lay(row, participantIds(String.valueOf(row.get("event_id")), first, position), List.of());
    }

    /** The keys of a participant in the reports of an event: each may list it elsewhere. */
    private List<String> participantIds(String eventId, FoundEvent first, int position) {
        Event.Participant participant = first.event().participants().get(position - 1);
        List<String> ids = new ArrayList<>();
        for (Stored<FoundEvent> report : reports(eventId)) {
            int there = report.found().positionOf(participant);
            if (there > 0) {
                ids.add(RecordRows.participantId(report.found().id(), there));
            }
        }
        return ids;
    }
}
