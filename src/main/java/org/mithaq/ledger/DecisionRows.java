package org.mithaq.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what reviewers decided as a table, with what came of it. */
final class DecisionRows {
    private final Listing listing;
    private final Rulings rulings;
    private final NextTables tables;

    DecisionRows(Listing listing, Rulings rulings, NextTables tables) {
        this.listing = listing;
        this.rulings = rulings;
        this.tables = tables;
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
        tables.writeAlone(Ledger.DECISIONS);
    }

    private static Row row(Decision decision, String state) {
        boolean other = decision.kind() == Decision.Kind.MERGE || decision.kind() == Decision.Kind.NAME;
        return OwnTables.row(
                Ledger.DECISIONS,
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
