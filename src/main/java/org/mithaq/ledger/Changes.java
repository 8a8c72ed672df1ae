package org.mithaq.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists how rows differ from those of the job's last good run. */
final class Changes {
    /** Tables whose rows analysts follow; evidence and rejects only explain them. */
    static final List<String> TABLES = List.of(
            "articles", "entities", "accords", "accord_parties", "accord_subjects", "events", "event_participants");

    /** They differ with every run and say nothing about the news. */
    static final Set<String> IGNORED = Set.of("first_run_id", "last_run_id");

    /** Column that names the article which brought a row. */
    private static final Map<String, String> BROUGHT_BY = Map.of(
            "articles", "article_id",
            "accords", "last_article_id",
            "accord_parties", "first_article_id",
            "events", "last_article_id");

    private final NextTables tables;
    private final RunCounts counts;
    private final String runId;

    Changes(NextTables tables, RunCounts counts, String runId) {
        this.tables = tables;
        this.counts = counts;
        this.runId = runId;
    }

    /** A row is new, or other than it was, or went. */
    void differs(Contract.Table table, @Nullable Line old, @Nullable Line fresh) {
        if (fresh == null) {
            counts.removed();
            tables.add(change(table, Objects.requireNonNull(old), "removed", null));
            return;
        }
        String broughtBy = BROUGHT_BY.get(table.name());
        String article = broughtBy == null ? null : fresh.cell(table.index(broughtBy));
        if (old == null) {
            counts.added();
            tables.add(change(table, fresh, "added", article));
        } else {
            fields(table, old, fresh, article);
        }
    }

    private void fields(Contract.Table table, Line old, Line fresh, @Nullable String article) {
        int width = table.columns().size();
        if (old.isSame(fresh, followed(table))) {
            return;
        }
        @Nullable String[] before = old.cells(width);
        @Nullable String[] now = fresh.cells(width);
        boolean differs = false;
        for (int i = 0; i < width; i++) {
            String field = table.columns().get(i).name();
            if (!IGNORED.contains(field) && !Objects.equals(before[i], now[i])) {
                differs = true;
                tables.add(change(table, fresh, "changed", article)
                        .set("change_id", Digest.of(runId, table.name(), now[table.keyIndex()], field))
                        .set("field", field)
                        .set("old_value", before[i])
                        .set("new_value", now[i]));
            }
        }
        if (differs) {
            counts.changed();
        }
    }

    /** So many columns are first, before those that are ignored, which are the last where there are any. */
    private static int followed(Contract.Table table) {
        int followed = table.columns().size();
        while (IGNORED.contains(table.columns().get(followed - 1).name())) {
            followed--;
        }
        return followed;
    }

    private Row change(Contract.Table table, Line row, String change, @Nullable String article) {
        String rowId = row.cell(table.keyIndex());
        return new Row(tables.contract().table("changes"))
                .set("change_id", Digest.of(runId, table.name(), rowId, null))
                .set("run_id", runId)
                .set("table_name", table.name())
                .set("row_id", rowId)
                .set("change", change)
                .set("article_id", article);
    }
}
