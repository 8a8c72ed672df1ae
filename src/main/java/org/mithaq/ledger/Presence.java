package org.mithaq.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Settles which of a job's articles lie in its seeds, and where, from the run that met them last. All of it is SQL or by the page, as there may be millions.
 * Holds the first copy so far of the article that is looked at.
 */
final class Presence {
    private static final int PAGE = 500;
    private static final int ARTICLE = 0;
    private static final int PATH = 1;
    private static final int COPY = 2;
    private static final @Nullable String[] NONE = {};

    private static final String EARLIER_COPIES = """
            SELECT c.article_id, j.source_path, c.source_path FROM job_copy c
            JOIN article a ON a.article_id = c.article_id
            JOIN job_article j ON j.job = c.job AND j.article_no = a.article_no AND STRINGTOUTF8(j.source_path) > STRINGTOUTF8(c.source_path)
            WHERE c.job = ? AND c.article_id > ?
            ORDER BY c.job, c.article_id, c.source_path LIMIT\s""" + PAGE;

    private final JdbcTemplate sql;
    private @Nullable String[] first = NONE;

    Presence(JdbcTemplate sql) {
        this.sql = sql;
    }

    void reconcile(String runId, String job) {
        dropCopies(runId, job);
        firstPaths(job);
        sql.update("""
                UPDATE job_article SET state = CASE WHEN %s THEN 'superseded' ELSE 'deleted' END
                WHERE job = ? AND last_run_id <> ? AND state <> 'superseded'""".formatted(isReplaced()), job, runId, job, job, runId);
        sql.update("DELETE FROM job_reject WHERE job = ? AND last_run_id <> ?", job, runId);
    }

    private void dropCopies(String runId, String job) {
        sql.update("""
                DELETE FROM job_copy WHERE job = ? AND (run_id <> ?
                    OR NOT EXISTS (SELECT 1 FROM article a WHERE a.article_id = job_copy.article_id))""", job, runId);
    }

    /** Whether another article, or a copy of one, lies under the path. */
    private static String isReplaced() {
        return """
                EXISTS (SELECT 1 FROM job_article o JOIN article a ON a.article_no = o.article_no
                    WHERE o.job = ? AND o.source_path = job_article.source_path AND o.last_run_id = ?)
                OR EXISTS (SELECT 1 FROM job_copy c WHERE c.job = ? AND c.source_path = job_article.source_path)""";
    }

    /** Files are read in the order of their paths, the records of a file in theirs, which is another one. */
    private void firstPaths(String job) {
        Pager.each(sql, EARLIER_COPIES, 3, ARTICLE, row -> consider(job, row), job);
        exchange(job);
    }

    /** Which of an article's copies is the first is asked here, as databases do not agree on the order of text. */
    private void consider(String job, @Nullable String[] row) {
        if (first.length > 0 && !Objects.equals(first[ARTICLE], row[ARTICLE])) {
            exchange(job);
        }
        if (first.length == 0
                || CodePointOrder.COMPARATOR.compare(String.valueOf(row[COPY]), String.valueOf(first[COPY])) < 0) {
            first = row;
        }
    }

    /** The first of an article's copies that stand before it takes its place. */
    private void exchange(String job) {
        @Nullable String[] row = first;
        if (row.length == 0) {
            return;
        }
        first = NONE;
        String article = Objects.requireNonNull(row[ARTICLE]);
        sql.update(
                "UPDATE job_article SET source_path = ? WHERE job = ? AND article_no = (SELECT article_no FROM article WHERE article_id = ?)",
                row[COPY],
                job,
                article);
        sql.update("UPDATE job_copy SET source_path = ? WHERE job = ? AND source_path = ?", row[PATH], job, row[COPY]);
    }
}
