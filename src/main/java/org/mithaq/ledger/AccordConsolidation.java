package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.ledger.AccordGroup.PartyGroup;
import org.mithaq.ledger.AccordGroup.SubjectReport;
import org.mithaq.ledger.FindingStream.Stored;

/** Makes accords, accord_parties and accord_subjects from all reports. Holds the accord that is being folded. */
final class AccordConsolidation {
    /** Statuses that make a state a party for the column party_iso3. */
    private static final Set<String> JOINED = Set.of("signed", "bound", "provisional", "participant");

    /** Kinds of parties that stand for their state. */
    private static final Set<String> STATES = Set.of("state", "government_body");

    private static final String PARTIES = "accord_parties";
    private static final String SUBJECTS = "accord_subjects";
    private static final String PARENT = "parent_accord_id";

    private final RecordRows rows;
    private final NextTables tables;
    private final AccordIds ids;
    private final EntityBook entities;
    private final EvidenceWriter evidence;
    private final ReviewWriter review;
    private final NearCopies copies;
    private final Rulings rulings;
    private final List<Row> withParents = new ArrayList<>();
    private @Nullable AccordGroup group;

    AccordConsolidation(
            RecordRows rows,
            NextTables tables,
            AccordIds ids,
            EntityBook entities,
            EvidenceWriter evidence,
            ReviewWriter review,
            NearCopies copies,
            Rulings rulings) {
        this.rows = rows;
        this.tables = tables;
        this.ids = ids;
        this.entities = entities;
        this.evidence = evidence;
        this.review = review;
        this.copies = copies;
        this.rulings = rulings;
    }

    /** Makes those whose findings are gathered. */
    void consolidate(FindingStream findings) {
        findings.each(FindingKind.ACCORD, FoundAccord.class, this::add);
        write();
    }

    /** Makes all, whose findings are gathered, and keeps what is said of them for the next run. */
    void consolidate(FindingStream findings, AccordReports.Writer kept) {
        findings.each(FindingKind.ACCORD, FoundAccord.class, kept::add, this::add);
        kept.finish();
        write();
    }

    /** Writes those that amend others, when all are made. */
    void finish() {
        for (Row row : withParents) {
            String parent = rulings.accordOrNull(row.get(PARENT));
            tables.add(row.set(PARENT, ids.has(parent) && !row.key().equals(parent) ? parent : null));
        }
    }

    private void add(Stored<FoundAccord> stored) {
        FoundAccord found = stored.found();
        String reported = found.accord().id();
        Accord accord = rulings.merged(found.accord());
        String article = stored.articleId();
        if (rulings.rejects("accords", reported, article) || rulings.rejects("accords", accord.id(), article)) {
            return;
        }
        if (review.isBelow(accord.confidence(), "accords", reported, article)) {
            review.write(
                    stored, "accords", reported, accord.nameEn(), accord.confidence(), found.words(), accord.note());
            return;
        }
        AccordGroup current = groupFor(stored.source(), reported, accord);
        evidence.write(stored.source(), "accords", accord.id(), found.words());
        found.parties().forEach(part -> addParty(current, stored, accord, part));
        found.subjects().forEach(part -> addSubject(current, stored.source(), accord, part));
    }

    /** A copy only repeats its original: what it says of "yesterday" on another day corrects nothing. */
    private void add(AccordGroup current, Source source, String reported, Accord accord) {
        if (isRepeated(current, source)) {
            current.repeat(source);
        } else {
            current.add(source, reported, accord);
        }
    }

    private boolean isRepeated(AccordGroup current, Source source) {
        String original = copies.originalOf(source.articleId());
        return original != null && current.isReportedBy(original);
    }

    private AccordGroup groupFor(Source source, String reported, Accord accord) {
        AccordGroup current = group;
        if (current != null && current.accord().id().equals(accord.id())) {
            add(current, source, reported, accord);
            return current;
        }
        write();
        AccordGroup next = new AccordGroup(source, reported, accord);
        group = next;
        return next;
    }

    private void addParty(AccordGroup current, Stored<FoundAccord> stored, Accord accord, FoundPart part) {
        Source source = stored.source();
        String article = stored.articleId();
        Accord.Party found = accord.parties().get(part.index());
        String reported = RecordRows.partyId(accord.id(), found);
        Accord.Party party = rulings.party(accord.id(), found);
        String id = RecordRows.partyId(accord.id(), party);
        if (rulings.rejects(PARTIES, reported, article) || rulings.rejects(PARTIES, id, article)) {
            return;
        }
        if (review.isBelow(party.confidence(), PARTIES, reported, article)) {
            String title = entities.of(party.entityId()).nameEn() + ", " + accord.nameEn();
            review.write(stored, PARTIES, reported, title, party.confidence(), part.words(), party.note());
            return;
        }
        if (!isRepeated(current, source) || !current.parties().containsKey(id)) {
            current.addParty(source, reported, party);
        }
        evidence.write(source, PARTIES, id, part.words());
    }

    private void addSubject(AccordGroup current, Source source, Accord accord, FoundPart part) {
        Accord.Subject subject = accord.subjects().get(part.index());
        String id = RecordRows.subjectId(accord.id(), subject);
        if (rulings.rejects(SUBJECTS, id, source.articleId())) {
            current.rejectSubject(id);
            return;
        }
        current.addSubject(source, subject);
        evidence.write(source, SUBJECTS, id, part.words());
    }

    private void write() {
        AccordGroup done = group;
        if (done != null) {
            ids.add(done.accord().id());
            List<Row> parties = done.parties().values().stream()
                    .map(party -> partyRow(done, party))
                    .toList();
            addAccord(accordRow(done, parties));
            parties.forEach(tables::add);
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

    private Row accordRow(AccordGroup done, List<Row> parties) {
        Row row = rows.accord(done.accord())
                .set("party_iso3", Cells.joined(states(parties)))
                .set("broker_names", Cells.joined(brokers(parties)))
                .set("first_article_id", done.first().articleId())
                .set("last_article_id", done.last().articleId())
                .set("source_count", Integer.toString(done.sourceCount()))
                .set("has_conflict", Boolean.toString(done.hasConflict()));
        String id = done.accord().id();
        List<Decision> parts = new ArrayList<>(rulings.mergedInto(id));
        parts.addAll(rulings.all(SUBJECTS, done.subjectIds()));
        return rulings.lay(row, List.of(id), parts);
    }

    private static Collection<String> states(List<Row> parties) {
        Set<String> codes = new TreeSet<>();
        for (Row party : parties) {
            String country = party.get("party_iso3");
            if ("party".equals(party.get("party_role"))
                    && JOINED.contains(party.get("participation_status"))
                    && STATES.contains(party.get("party_entity_type"))
                    && country != null) {
                codes.add(country);
            }
        }
        return codes;
    }

    private static Collection<String> brokers(List<Row> parties) {
        Set<String> names = new TreeSet<>(CodePointOrder.COMPARATOR);
        parties.stream()
                .filter(party -> "broker".equals(party.get("party_role")))
                .forEach(party -> names.add(Objects.requireNonNull(party.get("party_name_en"))));
        return names;
    }

    private Row partyRow(AccordGroup done, PartyGroup group) {
        Accord.Party party = group.party();
        Row row = rows.party(done.accord().id(), party, entities.of(party.entityId()))
                .set("first_article_id", group.first().articleId());
        return rulings.lay(row, group.reportedAs(), List.of());
    }

    private Row subjectRow(AccordGroup done, SubjectReport report) {
        Row row = rows.subject(done.accord().id(), report.subject());
        return rulings.lay(row, List.of(row.key()), List.of());
    }
}
