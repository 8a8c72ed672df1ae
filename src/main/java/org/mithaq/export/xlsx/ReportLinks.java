package org.mithaq.export.xlsx;

import org.jspecify.annotations.Nullable;
import org.mithaq.export.ReportPlan;
import org.mithaq.ledger.Contract;

/**
 * Where the run's report tells of a record.
 *
 * @param plan of the report, or null where the run writes none: nothing leads there
 */
record ReportLinks(@Nullable ReportPlan plan) {
    /** The place of a row of a table, or null where there is none. */
    @Nullable
    String to(Contract.Table table, @Nullable String[] row) {
        String id = row[table.keyIndex()];
        if (plan == null || !has(table.name()) || id == null) {
            return null;
        }
        boolean isEvidence = table.name().equals("evidence");
        String article = row[table.index(isEvidence ? "article_id" : "first_article_id")];
        return article == null
                ? null
                : isEvidence ? plan.evidence(article, id) : plan.record(article, table.name(), id);
    }

    /** Whether rows of a table have a place there. */
    boolean has(String table) {
        return plan != null && (table.equals("accords") || table.equals("events") || table.equals("evidence"));
    }
}
