package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.annotation.Entity;
import org.mithaq.event.Event;
import org.mithaq.ledger.EventGroup.Gathered;
import org.mithaq.ledger.FindingStream.Stored;
import org.mithaq.ledger.Said.SaidEvent;

/** Makes events and event_participants from all reports. Holds the group that is being gathered. */
final class EventConsolidation {
    private static final String EVENTS = "events";

    private final RecordRows rows;
    private final NextTables tables;
    private final AccordIds accords;
    private final EntityBook entities;
    private final EvidenceWriter evidence;
    private final ReviewWriter review;
    private final NearCopies copies;
    private final DecidedEvents decided;
    private final List<Stored<FoundEvent>> waitingCopies = new ArrayList<>();
    private EventGroup<FoundEvent> group = new EventGroup<>();
    private String key = "";

    EventConsolidation(
            RecordRows rows,
            NextTables tables,
            AccordIds accords,
            EntityBook entities,
            EvidenceWriter evidence,
            ReviewWriter review,
            NearCopies copies,
            DecidedEvents decided) {
        this.rows = rows;
        this.tables = tables;
        this.accords = accords;
        this.entities = entities;
        this.evidence = evidence;
        this.review = review;
        this.copies = copies;
        this.decided = decided;
    }

    /** Makes those whose findings are gathered. Needs the accords to be made, because an event keeps its accord only when that has a row. */
    void consolidate(FindingStream findings) {
        findings.each(FindingKind.EVENT, FoundEvent.class, this::add);
        write();
    }

    private void add(Stored<FoundEvent> stored) {
        FoundEvent found = stored.found();
        Event event = found.event();
        if (review.isBelow(event.confidence(), EVENTS, found.id(), stored.articleId())) {
            if (!decided.rejects(found.id(), stored.articleId())) {
                review.write(
                        stored, EVENTS, found.id(), event.titleEn(), event.confidence(), found.words(), event.note());
            }
            return;
        }
        if (!stored.group().equals(key)) {
            write();
            key = stored.group();
        }
        if (copies.originalOf(stored.articleId()) == null) {
            gather(stored);
        } else {
            waitingCopies.add(stored);
        }
        if (EventGroup.isAnonymous(event)) {
            // Nothing will join it, and there may be very many of them.
            write();
        }
    }

    private void gather(Stored<FoundEvent> stored) {
        FoundEvent found = stored.found();
        String article = stored.articleId();
        SaidEvent said = SaidEvent.of(found, article);
        String about = decided.accord(said.accord());
        Gathered<FoundEvent> gathered =
                group.add(stored.source(), said.about(about, stored.group()), copies.story(article), found);
        if (decided.isGroup(key)) {
            decided.add(gathered.id(), stored);
        } else {
            evidence(stored.source(), found, gathered);
        }
    }

    private void evidence(Source source, FoundEvent found, Gathered<FoundEvent> gathered) {
        evidence.write(source, EVENTS, gathered.id(), found.words());
        participantEvidence(source, found, gathered);
    }

    /** Words for a participant that only a later report names have no row to stand by. */
    private void participantEvidence(Source source, FoundEvent found, Gathered<FoundEvent> gathered) {
        for (FoundPart part : found.participants()) {
            int position = gathered.found().positionOf(participant(found, part));
            if (position > 0 && !decided.rejectsParticipant(gathered.id(), gathered.found(), position)) {
                String id = RecordRows.participantId(gathered.id(), position);
                evidence.write(source, "event_participants", id, part.words());
            }
        }
    }

    private static Event.Participant participant(FoundEvent found, FoundPart part) {
        return found.event().participants().get(part.index());
    }

    /** Originals first: an undated copy sorts before all others, and must not give an event its values. */
    private void write() {
        waitingCopies.forEach(this::gather);
        waitingCopies.clear();
        group.events().forEach(this::write);
        group = new EventGroup<>();
        decided.endGroup();
        evidence.beginGroup();
    }

    private void write(Gathered<FoundEvent> gathered) {
        String id = gathered.id();
        if (decided.rejects(id)) {
            return;
        }
        decided.reports(id).forEach(stored -> evidence(stored.source(), stored.found(), gathered));
        FoundEvent found = gathered.found();
        String about = decided.accord(found.event().accordId());
        Row row = rows.event(id, found.event())
                .set("accord_id", about)
                .set("first_article_id", gathered.first().articleId())
                .set("last_article_id", gathered.last().articleId())
                .set("source_count", Integer.toString(gathered.sources()));
        decided.lay(row, found);
        String accord = decided.accord(row.get("accord_id"));
        tables.add(row.set("accord_id", accords.has(accord) ? accord : null));
        for (FoundPart part : found.participants()) {
            int position = part.index() + 1;
            if (!decided.rejectsParticipant(id, found, position)) {
                Event.Participant participant = participant(found, part);
                Entity named = decided.entity(id, found, position);
                Entity entity = entities.of(named == null ? participant.entityId() : named.id());
                Row line = rows.participant(id, position, participant, entity);
                tables.add(decided.layParticipant(line, entity, found));
            }
        }
    }
}
