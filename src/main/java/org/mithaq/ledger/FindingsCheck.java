package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Entity;
import org.mithaq.annotation.Evidence;
import org.mithaq.event.Event;
import org.mithaq.event.Findings;
import org.mithaq.source.Rejection;

/**
 * Sifts one article's findings: a value outside its code list withholds the row and leaves a warning; a record without
 * evidence, or one that names an entity without an id or an unknown one, makes no rows of the article, because then the engine is broken. Holds what it has
 * seen of one article, so use one for each.
 */
final class FindingsCheck {
    private final RecordRows rows;
    private final Findings findings;
    private final QuotedArticle article;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Set<String> strangeEntities = new HashSet<>();
    private final Map<String, Integer> triggers = new HashMap<>();
    private final List<FoundWarning> warnings = new ArrayList<>();

    private FindingsCheck(RecordRows rows, Findings findings, QuotedArticle article) {
        this.rows = rows;
        this.findings = findings;
        this.article = article;
    }

    static CheckedFindings check(RecordRows rows, Findings findings, QuotedArticle article) {
        return new FindingsCheck(rows, findings, article).check();
    }

    private CheckedFindings check() {
        Stream.concat(findings.article().warnings().stream(), findings.warnings().stream())
                .map(article::warning)
                .forEach(warnings::add);
        findings.entities().forEach(entity -> entities.put(entity.id(), entity));
        List<Entity> sound = findings.entities().stream().filter(this::sound).toList();
        return new CheckedFindings(sound, accords(), events(), List.copyOf(warnings));
    }

    private boolean sound(Entity entity) {
        Optional<String> strange = rows.entity(entity).strangeCode();
        strange.ifPresent(detail -> {
            strangeEntities.add(entity.id());
            warn("The entity %s is left out. %s".formatted(entity.id(), detail), List.of());
        });
        return strange.isEmpty();
    }

    private List<FoundAccord> accords() {
        List<FoundAccord> found = new ArrayList<>();
        for (Accord accord : findings.accords()) {
            known(accord.attribution().entityId(), accord.id());
            words(accord.evidence(), "accords", accord::id);
            if (kept(
                    rows.accord(accord), accord.evidence(), accord.attribution().entityId())) {
                found.add(new FoundAccord(accord, article.quote(accord.evidence()), parties(accord), subjects(accord)));
            }
        }
        return found;
    }

    private List<FoundPart> parties(Accord accord) {
        List<FoundPart> found = new ArrayList<>();
        for (int i = 0; i < accord.parties().size(); i++) {
            Accord.Party party = accord.parties().get(i);
            Entity entity = known(party.entityId(), accord.id());
            known(party.attribution().entityId(), accord.id());
            known(party.representedBy(), accord.id());
            words(party.evidence(), "accord_parties", () -> RecordRows.partyId(accord.id(), party));
            if (kept(
                    rows.party(accord.id(), party, Objects.requireNonNull(entity)),
                    party.evidence(),
                    party.entityId(),
                    party.attribution().entityId(),
                    party.representedBy())) {
                found.add(new FoundPart(i, article.quote(party.evidence())));
            }
        }
        return found;
    }

    private List<FoundPart> subjects(Accord accord) {
        List<FoundPart> found = new ArrayList<>();
        for (int i = 0; i < accord.subjects().size(); i++) {
            Accord.Subject subject = accord.subjects().get(i);
            known(subject.attribution().entityId(), accord.id());
            words(subject.evidence(), "accord_subjects", () -> RecordRows.subjectId(accord.id(), subject));
            if (kept(
                    rows.subject(accord.id(), subject),
                    subject.evidence(),
                    subject.attribution().entityId())) {
                found.add(new FoundPart(i, article.quote(subject.evidence())));
            }
        }
        return found;
    }

    private List<FoundEvent> events() {
        List<FoundEvent> found = new ArrayList<>();
        for (Event event : findings.events()) {
            String id = eventId(event);
            known(event.attribution().entityId(), id);
            words(event.evidence(), "events", () -> id);
            if (kept(
                    rows.event(id, event), event.evidence(), event.attribution().entityId())) {
                found.add(new FoundEvent(id, event, article.quote(event.evidence()), participants(id, event)));
            }
        }
        return found;
    }

    /** Two events of one kind and trigger (several actors of one verb) differ by their number in the article. */
    private String eventId(Event event) {
        String articleId = findings.article().source().id();
        String trigger = Digest.joined(articleId, event.kind(), event.triggerStart());
        int number = triggers.merge(trigger, 1, Integer::sum);
        return number == 1 ? Digest.of(trigger) : Digest.of(trigger, number);
    }

    private List<FoundPart> participants(String eventId, Event event) {
        List<FoundPart> found = new ArrayList<>();
        for (int i = 0; i < event.participants().size(); i++) {
            Event.Participant participant = event.participants().get(i);
            Entity entity = known(participant.entityId(), eventId);
            Row row = rows.participant(eventId, i + 1, participant, Objects.requireNonNull(entity));
            if (kept(row, participant.evidence(), participant.entityId())) {
                found.add(new FoundPart(i, article.quote(participant.evidence())));
            }
        }
        return found;
    }

    private boolean kept(Row row, List<Evidence> evidence, @Nullable String... named) {
        Optional<String> strange = row.strangeCode();
        strange = strange.isPresent() ? strange : strangeEntity(named);
        strange = strange.isPresent() ? strange : rows.strangeRole(evidence);
        strange.ifPresent(detail -> warn(detail, evidence));
        return strange.isEmpty();
    }

    private Optional<String> strangeEntity(@Nullable String... named) {
        for (String id : named) {
            if (id != null && strangeEntities.contains(id)) {
                return Optional.of(
                        "A record is left out because it names the entity %s, which is left out.".formatted(id));
            }
        }
        return Optional.empty();
    }

    private void warn(String detail, List<Evidence> evidence) {
        Optional<Evidence> place =
                evidence.stream().filter(words -> words.part().equals("body")).findFirst();
        Integer start = place.map(Evidence::start).orElse(null);
        Integer end = place.map(Evidence::end).orElse(null);
        String excerpt =
                start == null || end == null ? null : findings.article().text().substring(start, end);
        warnings.add(article.warning(new Rejection("W_CODE", "validate", detail, start, end, excerpt)));
    }

    private @Nullable Entity known(@Nullable String id, String record) {
        if (id != null && (id.isEmpty() || !entities.containsKey(id))) {
            throw new IllegalStateException("%s: the record %s names the entity '%s', which the findings do not list."
                    .formatted(findings.article().source().path(), record, id));
        }
        return id == null ? null : entities.get(id);
    }

    private void words(List<Evidence> evidence, String table, Supplier<String> id) {
        if (evidence.isEmpty()) {
            throw new IllegalStateException("%s: the row %s of %s has no evidence; every record needs its words."
                    .formatted(findings.article().source().path(), id.get(), table));
        }
    }
}
