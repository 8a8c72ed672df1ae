package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Entity;
import org.mithaq.ledger.AccordGroup.PartyGroup;
import org.mithaq.ledger.AccordGroup.SubjectReport;
import org.mithaq.ledger.FindingStream.Stored;

/** Makes accords, accord_parties and accord_subjects from all reports. Holds the accord that is being folded. */
final class AccordConsolidation {
    /** Statuses that make a state a party for the column party_iso3. */
    private static final Set<String> JOINED = Set.of("signed", "bound", "provisional", "participant");

    /** Kinds of parties that stand for their state. */
    private static final Set<String> STATES = Set.of("state", "government_body");

    private static final String PARENT = "parent_accord_id";

    private final RecordRows rows;
    private final NextTables tables;
    private final AccordIds ids;
    private final EntityBook entities;
    private final EvidenceWriter evidence;
    private final ReviewWriter review;
    private final NearCopies copies;
    private final List<Row> withParents = new ArrayList<>();
    private @Nullable AccordGroup group;

    AccordConsolidation(
            RecordRows rows,
            NextTables tables,
            AccordIds ids,
            EntityBook entities,
            EvidenceWriter evidence,
            ReviewWriter review,
            NearCopies copies) {
        this.rows = rows;
        this.tables = tables;
        this.ids = ids;
        this.entities = entities;
        this.evidence = evidence;
        this.review = review;
        this.copies = copies;
    }

    /** Makes those whose findings are gathered. */
    void consolidate(FindingStream findings) {
        findings.each(FindingKind.ACCORD, FoundAccord.class, this::add);
        write();
    }

    /** Writes those that amend others, when all are made. */
    void finish() {
        withParents.forEach(row -> tables.add(ids.has(row.get(PARENT)) ? row : row.set(PARENT, null)));
    }

    private void add(Stored<FoundAccord> stored) {
        FoundAccord found = stored.found();
        Accord accord = found.accord();
        if (review.isBelow(accord.confidence())) {
            review.write(
                    stored, "accords", accord.id(), accord.nameEn(), accord.confidence(), found.words(), accord.note());
            return;
        }
        AccordGroup current = groupFor(stored);
        evidence.write(stored.source(), "accords", accord.id(), found.words());
        found.parties().forEach(part -> addParty(current, stored, accord, part));
        found.subjects().forEach(part -> addSubject(current, stored.source(), accord, part));
    }

    /** A copy only repeats its original: what it says of "yesterday" on another day corrects nothing. */
    private void add(AccordGroup current, Stored<FoundAccord> stored) {
        if (isRepeated(current, stored.source())) {
            current.repeat(stored.source());
        } else {
            current.add(stored.source(), stored.found());
        }
    }

    private boolean isRepeated(AccordGroup current, Source source) {
        String original = copies.originalOf(source.articleId());
        return original != null && current.isReportedBy(original);
    }

    private AccordGroup groupFor(Stored<FoundAccord> stored) {
        AccordGroup current = group;
        if (current != null
                && current.accord().id().equals(stored.found().accord().id())) {
            add(current, stored);
            return current;
        }
        write();
        AccordGroup next = new AccordGroup(stored.source(), stored.found());
        group = next;
        return next;
    }

    private void addParty(AccordGroup current, Stored<FoundAccord> stored, Accord accord, FoundPart part) {
        Source source = stored.source();
        Accord.Party party = accord.parties().get(part.index());
        String id = RecordRows.partyId(accord.id(), party);
        if (review.isBelow(party.confidence())) {
            String title = entities.of(party.entityId()).nameEn() + ", " + accord.nameEn();
            review.write(stored, "accord_parties", id, title, party.confidence(), part.words(), party.note());
            return;
        }
        if (!isRepeated(current, source) || !current.parties().containsKey(id)) {
            current.addParty(source, party);
        }
        evidence.write(source, "accord_parties", id, part.words());
    }

    private void addSubject(AccordGroup current, Source source, Accord accord, FoundPart part) {
        Accord.Subject subject = accord.subjects().get(part.index());
        current.addSubject(source, subject);
        evidence.write(source, "accord_subjects", RecordRows.subjectId(accord.id(), subject), part.words());
    }

    private void write() {
        AccordGroup done = group;
        if (done != null) {
            ids.add(done.accord().id());
            addAccord(accordRow(done));
            done.parties().values().forEach(party -> tables.add(partyRow(done, party)));
            done.subjects().values().forEach(report -> tables.add(subjectRow(done, report)));
        }
        group = null;
        evidence.beginGroup();
    }

    /** One that amends another waits until it is known whether that has a row. */
    private void addAccord(Row row) {
        if (row.get(PARENT) == null) {
            tables.add(row);
        } else {
            withParents.add(row);
        }
    }

    private Row accordRow(AccordGroup done) {
        return rows.accord(done.accord())
                .set("party_iso3", Cells.joined(states(done.parties().values())))
                .set("broker_names", Cells.joined(brokers(done.parties().values())))
                .set("first_article_id", done.first().articleId())
                .set("last_article_id", done.last().articleId())
                .set("source_count", Integer.toString(done.sourceCount()))
                .set("has_conflict", Boolean.toString(done.hasConflict()));
    }

    private Collection<String> states(Collection<PartyGroup> parties) {
        Set<String> codes = new TreeSet<>();
        for (Entity entity : inRole(parties, "party", status -> JOINED.contains(status))) {
            String country = entity.country();
            if (country != null && STATES.contains(entity.type())) {
                codes.add(country);
            }
        }
        return codes;
    }

    private Collection<String> brokers(Collection<PartyGroup> parties) {
        Set<String> names = new TreeSet<>(CodePointOrder.COMPARATOR);
        inRole(parties, "broker", status -> true).forEach(entity -> names.add(entity.nameEn()));
        return names;
    }

    private List<Entity> inRole(Collection<PartyGroup> parties, String role, Predicate<String> status) {
        return parties.stream()
                .map(PartyGroup::party)
                .filter(party -> party.role().equals(role) && status.test(party.status()))
                .map(party -> entities.of(party.entityId()))
                .toList();
    }

    private Row partyRow(AccordGroup done, PartyGroup group) {
        Accord.Party party = group.party();
        return rows.party(done.accord().id(), party, entities.of(party.entityId()))
                .set("first_article_id", group.first().articleId());
    }

    private Row subjectRow(AccordGroup done, SubjectReport report) {
        return rows.subject(done.accord().id(), report.subject());
    }
}
