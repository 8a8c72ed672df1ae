package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.event.Event;
import org.mithaq.ledger.EventGroup.Gathered;
import org.mithaq.ledger.FindingStream.Stored;
import org.mithaq.ledger.Regrouping.Grown;
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
    private final Map<Grown, List<Stored<FoundEvent>>> grown = new LinkedHashMap<>();
    private Function<String, @Nullable Grown> grownOf = sortKey -> null;
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

    /**
     * Makes those whose findings are gathered. Needs the accords to be made, because an event keeps its accord only when that has a row.
     *
     * @param ofFinding tells by its sort key to which event that has grown a finding belongs, if it does
     */
    void consolidate(FindingStream findings, Function<String, @Nullable Grown> ofFinding) {
        grownOf = ofFinding;
        findings.each(FindingKind.EVENT, FoundEvent.class, this::add);
        write();
    }

    private void add(Stored<FoundEvent> stored) {
        FoundEvent found = stored.found();
        Event report = found.event();
        if (review.isBelow(report.confidence(), EVENTS, found.id(), stored.articleId())) {
            if (!decided.rejects(found.id(), stored.articleId())) {
                review.write(
                        stored,
                        EVENTS,
                        found.id(),
                        report.titleEn(),
                        report.confidence(),
                        found.words(),
                        report.note());
            }
            return;
        }
        if (!stored.group().equals(key)) {
            write();
            key = stored.group();
        }
        Grown event = grownOf.apply(stored.sortKey());
        if (event != null) {
            grown.computeIfAbsent(event, one -> new ArrayList<>()).add(stored);
            return;
        }
        if (copies.originalOf(stored.articleId()) == null) {
            gather(stored);
        } else {
            waitingCopies.add(stored);
        }
        if (EventGroup.isAnonymous(report)) {
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
        grown.forEach(this::write);
        grown.clear();
        decided.endGroup();
        evidence.beginGroup();
    }

    /** Only the row of the event itself differs, by whose reports are counted, and words of new ones come to those that are there. */
    private void write(Grown event, List<Stored<FoundEvent>> reports) {
        Stored<FoundEvent> first = reports.stream()
                .filter(report -> report.sortKey().equals(event.sortKey()))
                .findFirst()
                .orElseThrow();
        SaidEvent said = SaidEvent.of(first.found(), first.articleId());
        Gathered<FoundEvent> gathered =
                new EventGroup<FoundEvent>().add(first.source(), said, first.articleId(), first.found());
        reports.stream()
                .filter(report -> !report.equals(first))
                .forEach(report -> evidence(report.source(), report.found(), gathered));
        tables.add(row(gathered, event.last(), event.sources()));
    }

    private Row row(Gathered<FoundEvent> gathered, Source last, int sources) {
        Event event = gathered.found().event();
        Row row = rows.event(gathered.id(), event)
                .set("accord_id", decided.accord(event.accordId()))
                .set("first_article_id", gathered.first().articleId())
                .set("last_article_id", last.articleId())
                .set("source_count", Integer.toString(sources));
        decided.lay(row, gathered.found());
        String accord = decided.accord(row.get("accord_id"));
        return row.set("accord_id", accords.has(accord) ? accord : null);
    }

    private void write(Gathered<FoundEvent> gathered) {
        String id = gathered.id();
        if (decided.rejects(id)) {
            return;
        }
        decided.reports(id).forEach(stored -> evidence(stored.source(), stored.found(), gathered));
        FoundEvent found = gathered.found();
        tables.add(row(gathered, gathered.last(), gathered.sources()));
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
