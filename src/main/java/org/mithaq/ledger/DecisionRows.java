package org.mithaq.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what reviewers decided as a table, with what came of it. */
public final class DecisionRows {
    /** Its columns; those that a review sheet has too are called the same. */
    public static final Contract.Table TABLE = new Contract.Table(
            "decisions",
            List.of(
                    column("decision_id", "Key of the decision"),
                    column(
                            "state",
                            "followed; waiting: no article speaks of the record now; contradicted: another reviewer decides otherwise, and neither is followed"),
                    column("table_name", "Table of the row"),
                    column("row_id", "Its key there; of an event the key that it had"),
                    column("decision", "accept, reject, correct, merge or name"),
                    column("field", "With correct: the column"),
                    column("new_value", "With correct: what it says now"),
                    column("merge_with_or_name_as", "With merge: the accord that stays. With name: the name"),
                    column("initials", "Who decided"),
                    column("reviewer_note", "Why"),
                    column("made_at", "When it was taken in"),
                    column("source", "Name of the file that it came from"),
                    column(
                            "article_id",
                            "The article whose doubtful report it is about; empty for the row as a whole")),
            "decision_id",
            List.of());

    private final Listing listing;
    private final Rulings rulings;
    private final NextTables tables;

    DecisionRows(Listing listing, Rulings rulings, NextTables tables) {
        this.listing = listing;
        this.rulings = rulings;
        this.tables = tables;
    }

    private static Contract.Column column(String name, String description) {
        return new Contract.Column(name, Contract.Type.STRING, description, false, false, Set.of(), null, false);
    }

    /** Writes those that stand. */
    void write(List<Decision> standing) {
        Set<Decision> contradicted = Decisions.contradicted(standing);
        Set<String> reported = standing.isEmpty() ? Set.of() : reported();
        for (Decision decision : standing) {
            String state = contradicted.contains(decision)
                    ? "contradicted"
                    : reported.contains(subject(decision)) ? "followed" : "waiting";
            tables.add(row(decision, state));
        }
        tables.writeAlone(TABLE);
    }

    private static Row row(Decision decision, String state) {
        boolean other = decision.kind() == Decision.Kind.MERGE || decision.kind() == Decision.Kind.NAME;
        return OwnTables.row(
                TABLE,
                decision.id(),
                state,
                decision.table(),
                decision.row(),
                decision.kind().word(),
                decision.field(),
                other ? null : decision.value(),
                other ? decision.value() : null,
                decision.initials(),
                decision.note(),
                Cells.instant(decision.made()),
                decision.source(),
                decision.article());
    }

    /** The accord, event or entity whose reports make the row that was decided of. */
    private String subject(Decision decision) {
        String record = String.valueOf(RecordRows.recordOf(decision.table(), decision.row()));
        return decision.table().startsWith("accord") ? rulings.accord(record) : record;
    }

    /** What the job's articles speak of. */
    private Set<String> reported() {
        Set<String> ids = new HashSet<>();
        listing.eachThatCounts(article -> {
            Said said = Said.read(article.said());
            said.accords().forEach(accord -> ids.add(accord.id()));
            said.events().forEach(event -> ids.add(event.id()));
            said.entities().forEach(entity -> ids.add(entity.id()));
        });
        ids.addAll(rulings.named().stream().map(entity -> entity.id()).collect(Collectors.toSet()));
        return ids;
    }
}
