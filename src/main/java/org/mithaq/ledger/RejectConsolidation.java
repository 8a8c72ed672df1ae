package org.mithaq.ledger;

import java.util.HashSet;
import java.util.Set;
import org.mithaq.ledger.Listing.Listed;
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
        listing.eachThatCounts(this::warnings);
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

    /** What was noticed in a corrected article stays true of its file. One article may give the same warning twice. */
    private void warnings(Listed article) {
        Set<String> written = new HashSet<>();
        for (FoundWarning found : article.warnings()) {
            Row row = rows.reject(article.firstRun(), article.id(), article.path(), found);
            if (written.add(row.key())) {
                add(row);
            }
        }
    }

    private void add(Row row) {
        row.strangeCode().ifPresent(detail -> {
            throw new IllegalStateException(detail);
        });
        tables.add(row);
    }

    private static FoundWarning copyOf(String path) {
        String detail = "The same bytes as %s, which stands for both. Remove one of them.".formatted(path);
        return new FoundWarning("W_COPY", "warning", "read", detail, null, null, null);
    }
}
