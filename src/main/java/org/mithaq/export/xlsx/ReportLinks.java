package org.mithaq.export.xlsx;

import org.jspecify.annotations.Nullable;
import org.mithaq.export.ReportPlan;
import org.mithaq.ledger.Contract;

/**
 * Where the run's report tells of the rows of a table.
 *
 * @param plan of the report, or null where the run writes none and nothing leads there
 */
record ReportLinks(@Nullable ReportPlan plan) {
    /** Whether rows of a table have a place there. */
    boolean has(Contract.Table table) {
        return plan != null
                && switch (table.name()) {
                    case "accords", "events", "evidence" -> true;
                    default -> false;
                };
    }

    /** The place of a row of such a table, from the run's folder; null where there is none. */
    @Nullable
    String to(Contract.Table table, @Nullable String[] row) {
        boolean isEvidence = table.name().equals("evidence");
        String article = row[table.index(isEvidence ? "article_id" : "first_article_id")];
        String id = row[table.keyIndex()];
        if (plan == null || article == null || id == null) {
            return null;
        }
        return isEvidence ? plan.evidence(article, id) : plan.record(article, table.name(), id);
    }
}
