package org.mithaq.ledger;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.mithaq.ledger.FindingStream.Stored;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes rejects: files that could not be read, copies, and values that were left out. Holds the ids of one article. */
final class RejectConsolidation {
    private final JdbcTemplate sql;
    private final RecordRows rows;
    private final NextTables tables;
    private final RunCounts counts;
    private final Set<String> written = new HashSet<>();
    private String article = "";

    RejectConsolidation(JdbcTemplate sql, RecordRows rows, NextTables tables, RunCounts counts) {
        this.sql = sql;
        this.rows = rows;
        this.tables = tables;
        this.counts = counts;
    }

    void consolidate(String job, FindingStream findings) {
        findings.each(FindingKind.WARNING, FoundWarning.class, this::warning);
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
                JOIN job_article j ON j.job = c.job AND j.article_id = c.article_id
                WHERE c.job = ? ORDER BY c.source_path""",
                row -> {
                    counts.copy();
                    add(rows.reject(row.getString(1), row.getString(2), row.getString(3), copyOf(row.getString(4))));
                },
                job);
    }

    private void warning(Stored<FoundWarning> stored) {
        if (!stored.articleId().equals(article)) {
            written.clear();
            article = stored.articleId();
        }
        Row row = rows.reject(stored.runId(), stored.articleId(), stored.path(), stored.found());
        if (written.add(Objects.requireNonNull(row.get("reject_id")))) {
            add(row);
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
