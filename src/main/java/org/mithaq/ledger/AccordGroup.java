package org.mithaq.ledger;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mithaq.accord.Accord;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Disagreement.Said;

/**
 * All reports of one accord, folded into one as they come, the winner last: a later report replaces what an earlier one
 * said, and keeps what it alone knew. Holds the fold so far.
 */
final class AccordGroup {
    private final DigestTable articles = new DigestTable();
    private final SortedMap<String, PartyGroup> parties = new TreeMap<>();
    private final SortedMap<String, SubjectReport> subjects = new TreeMap<>();
    private final SortedSet<String> subjectIds = new TreeSet<>();
    private Accord merged;
    private Source first;
    private Source last;
    private Source winner;
    private boolean asserted;
    private boolean denied;
    private boolean conflict;
    private boolean ownName;

    /**
     * Begins with a report.
     *
     * @param reported the accord's id there, another one when a reviewer merged the two
     */
    AccordGroup(Source source, String reported, Accord accord) {
        this.merged = accord;
        this.first = source;
        this.last = source;
        this.winner = source;
        this.ownName = reported.equals(accord.id());
        note(source, accord);
    }

    /** Adds a report that counts more than all before it. One that was merged into it gives no name to an accord that has one of its own. */
    void add(Source source, String reported, Accord report) {
        boolean own = reported.equals(report.id());
        Accord accord = ownName && !own ? report.namedAs(merged) : report;
        ownName |= own;
        conflict |= Disagreement.onAccordStatus(
                        new Said(winner.published(), merged.status()), new Said(source.published(), accord.status()))
                || AccordMerge.datesDisagree(merged, accord);
        merged = AccordMerge.overlay(merged, accord);
        first = first.earlier(source);
        last = last.later(source);
        winner = accord.status().equals("unknown") ? winner : source;
        note(source, accord);
    }

    /** Counts an article that says what one before it has said. */
    void repeat(Source source) {
        last = last.later(source);
        articles.add(source.articleId());
    }

    boolean isReportedBy(String articleId) {
        return articles.get(articleId) != DigestTable.NONE;
    }

    private void note(Source source, Accord accord) {
        articles.add(source.articleId());
        denied |= accord.factuality().equals("denied");
        asserted |= Factuality.disagree(accord.factuality(), "denied");
    }

    /**
     * Adds a report of a party.
     *
     * @param reported the party's key before anything was decided of it
     */
    void addParty(Source source, String reported, Accord.Party party) {
        String id = RecordRows.partyId(merged.id(), party);
        PartyGroup group = parties.computeIfAbsent(id, key -> new PartyGroup(source, party))
                .add(source, party);
        group.reportedAs.add(id);
        group.reportedAs.add(reported);
    }

    void addSubject(Source source, Accord.Subject subject) {
        SubjectReport report = new SubjectReport(source, subject);
        String id = RecordRows.subjectId(merged.id(), subject);
        subjectIds.add(id);
        subjects.merge(id, report, SubjectReport::stronger);
    }

    /** Notes a subject that a reviewer rejected. */
    void rejectSubject(String id) {
        subjectIds.add(id);
    }

    /** The keys of its subjects, those that a reviewer rejected too. */
    SortedSet<String> subjectIds() {
        return subjectIds;
    }

    Accord accord() {
        return merged;
    }

    SortedMap<String, PartyGroup> parties() {
        return parties;
    }

    SortedMap<String, SubjectReport> subjects() {
        return subjects;
    }

    Source first() {
        return first;
    }

    Source last() {
        return last;
    }

    int sourceCount() {
        return articles.size();
    }

    boolean hasConflict() {
        return conflict || (asserted && denied) || parties.values().stream().anyMatch(PartyGroup::hasConflict);
    }

    /** All reports of one party of the accord. Holds the fold so far. */
    static final class PartyGroup {
        private Source first;
        private Source source;
        private final SortedSet<String> reportedAs = new TreeSet<>();
        private Accord.Party party;
        private boolean conflict;

        PartyGroup(Source source, Accord.Party party) {
            this.first = source;
            this.source = source;
            this.party = party;
        }

        private PartyGroup add(Source other, Accord.Party report) {
            boolean wins = counts(other, report.factuality(), source, party.factuality());
            Said mine = new Said(source.published(), party.status());
            Said theirs = new Said(other.published(), report.status());
            conflict |= wins ? Disagreement.onPartyStatus(mine, theirs) : Disagreement.onPartyStatus(theirs, mine);
            conflict |= Factuality.disagree(party.factuality(), report.factuality());
            party = wins ? AccordMerge.overlay(party, report) : AccordMerge.overlay(report, party);
            first = first.earlier(other);
            source = wins ? other : source;
            return this;
        }

        Accord.Party party() {
            return party;
        }

        Source first() {
            return first;
        }

        /** Its own key, and those under which articles report it. */
        SortedSet<String> reportedAs() {
            return reportedAs;
        }

        boolean hasConflict() {
            return conflict;
        }
    }

    /** The strongest report of a subject so far. */
    record SubjectReport(Source source, Accord.Subject subject) {
        private SubjectReport stronger(SubjectReport other) {
            return counts(other.source, other.subject.factuality(), source, subject.factuality()) ? other : this;
        }
    }

    /** Whether a report counts more than another: the later, then the more factual, then the later article id. */
    private static boolean counts(Source report, String factuality, Source than, String thanFactuality) {
        int published = report.published().compareTo(than.published());
        int rank = Integer.compare(Factuality.rank(thanFactuality), Factuality.rank(factuality));
        int order = published != 0
                ? published
                : rank != 0 ? rank : report.articleId().compareTo(than.articleId());
        return order >= 0;
    }
}
