package org.mithaq.ledger;

import org.springframework.jdbc.core.JdbcTemplate;

/** Makes rejects: files that could not be read, copies, and values that were left out. */
final class RejectConsolidation {
    private final JdbcTemplate sql;
    private final RecordRows rows;
    private final NextTables tables;
    private final RunCounts counts;

    RejectConsolidation(JdbcTemplate sql, RecordRows rows, NextTables tables, RunCounts counts) {
        this.sql = sql;
        this.rows = rows;
        this.tables = tables;
        this.counts = counts;
    }

    void consolidate(String job, Listing listing) {
        // What was noticed in a corrected article stays true of its file.
        Contract.Table table = tables.contract().table("rejects");
        listing.eachThatCounts(article -> article.eachReject(line -> tables.add(table, line)));
        sql.query(
                "SELECT run_id, article_id, source_path, doc FROM job_reject WHERE job = ? ORDER BY source_path",
                row -> {
                    counts.reject();
                    FoundWarning found = Documents.read(row.getString(4), FoundWarning.class);
                    add(rows.reject(row.getString(1), row.getString(2), row.getString(3), found));
                },
                job);
        sql.query(
                """
                SELECT c.run_id, c.article_id, c.source_path, j.source_path FROM job_copy c
                JOIN article a ON a.article_id = c.article_id
                JOIN job_article j ON j.job = c.job AND j.article_no = a.article_no
                WHERE c.job = ? ORDER BY c.source_path""",
                row -> {
                    counts.copy();
                    add(rows.reject(row.getString(1), row.getString(2), row.getString(3), copyOf(row.getString(4))));
                },
                job);
    }

    private void add(Row row) {
        check(row);
        tables.add(row);
    }

    /** Stops the run at a code that the contract does not have: then we are broken. */
    static void check(Row row) {
        row.strangeCode().ifPresent(detail -> {
            throw new IllegalStateException(detail);
        });
    }

    private static FoundWarning copyOf(String path) {
        String detail = "The same bytes as %s, which stands for both. Remove one of them.".formatted(path);
        return new FoundWarning("W_COPY", "warning", "read", detail, null, null, null);
    }
}
