package org.mithaq.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares the tables with the rows that the job published last. Holds how many rows were found to differ. */
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

    private static final int PAGE = 1000;

    private final JdbcTemplate sql;
    private final Contract contract;
    private final ContractTables tables;
    private final String job;
    private final String runId;
    private long added;
    private long changed;
    private long removed;

    Changes(JdbcTemplate sql, Contract contract, ContractTables tables, String job, String runId) {
        this.sql = sql;
        this.contract = contract;
        this.tables = tables;
        this.job = job;
        this.runId = runId;
    }

    void find() {
        for (String name : TABLES) {
            Contract.Table table = contract.table(name);
            present(table);
            gone(table);
        }
        tables.flush();
    }

    private void present(Contract.Table table) {
        String query = """
                SELECT %s, p.cells FROM %s t
                LEFT JOIN published_row p ON p.job = ? AND p.table_name = ? AND p.row_id = t.%s
                WHERE t.%s > ? ORDER BY t.%s LIMIT %d""".formatted(columns(table), table.name(), table.key(), table.key(), table.key(), PAGE);
        int width = table.columns().size();
        Pager.each(sql, query, width + 1, table.keyIndex(), row -> compare(table, row, row[width]), job, table.name());
    }

    private static String columns(Contract.Table table) {
        return table.columns().stream().map(column -> "t." + column.name()).collect(Collectors.joining(", "));
    }

    private void compare(Contract.Table table, @Nullable String[] row, @Nullable String published) {
        String rowId = Objects.requireNonNull(row[table.keyIndex()]);
        String broughtBy = BROUGHT_BY.get(table.name());
        String article = broughtBy == null ? null : row[table.index(broughtBy)];
        if (published == null) {
            added++;
            tables.add(change(table, rowId, "added", article));
        } else if (fields(table, rowId, row, Documents.cells(published), article)) {
            changed++;
        }
    }

    private boolean fields(
            Contract.Table table,
            String rowId,
            @Nullable String[] now,
            @Nullable String[] old,
            @Nullable String article) {
        boolean differs = false;
        for (int i = 0; i < table.columns().size(); i++) {
            String field = table.columns().get(i).name();
            String before = i < old.length ? old[i] : null;
            if (!IGNORED.contains(field) && !Objects.equals(before, now[i])) {
                differs = true;
                tables.add(change(table, rowId, "changed", article)
                        .set("change_id", Digest.of(runId, table.name(), rowId, field))
                        .set("field", field)
                        .set("old_value", before)
                        .set("new_value", now[i]));
            }
        }
        return differs;
    }

    private void gone(Contract.Table table) {
        String query = """
                SELECT p.row_id FROM published_row p WHERE p.job = ? AND p.table_name = ?
                AND NOT EXISTS (SELECT 1 FROM %s t WHERE t.%s = p.row_id)
                AND p.row_id > ? ORDER BY p.row_id LIMIT %d""".formatted(table.name(), table.key(), PAGE);
        Pager.each(
                sql,
                query,
                1,
                0,
                row -> {
                    removed++;
                    tables.add(change(table, Objects.requireNonNull(row[0]), "removed", null));
                },
                job,
                table.name());
    }

    private Row change(Contract.Table table, String rowId, String change, @Nullable String article) {
        return new Row(contract.table("changes"))
                .set("change_id", Digest.of(runId, table.name(), rowId, null))
                .set("run_id", runId)
                .set("table_name", table.name())
                .set("row_id", rowId)
                .set("change", change)
                .set("article_id", article);
    }

    long added() {
        return added;
    }

    long changed() {
        return changed;
    }

    long removed() {
        return removed;
    }
}
