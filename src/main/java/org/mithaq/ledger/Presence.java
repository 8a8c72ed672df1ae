package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Settles which of a job's articles lie in its seeds, and where. All of it is SQL or by the page, as there may be millions. Holds the first copy so far of the article that is looked at.
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
    private final String job;
    private final String runId;
    private final ArticleChanges changes;
    private @Nullable String[] first = NONE;

    Presence(JdbcTemplate sql, String job, String runId) {
        this.sql = sql;
        this.job = job;
        this.runId = runId;
        this.changes = new ArticleChanges(sql);
    }

    /**
     * Settles them.
     *
     * @param there numbers of articles that the run has met where they were
     * @param lastGood the last good run, which has met those that are missing now
     */
    void reconcile(BitSet there, String lastGood) {
        dropCopies();
        firstPaths();
        delete(there, lastGood);
        supersede();
        sql.update("DELETE FROM job_reject WHERE job = ? AND last_run_id <> ?", job, runId);
    }

    /** Of what is missing, that whose path another article has now. */
    private void supersede() {
        List<Long> superseded = sql.queryForList("""
                SELECT d.article_no FROM job_article d WHERE d.job = ? AND d.state = 'deleted' AND (EXISTS (
                        SELECT 1 FROM job_article o WHERE o.job = ? AND o.source_path = d.source_path AND o.state = 'present')
                    OR EXISTS (SELECT 1 FROM job_copy c WHERE c.job = ? AND c.source_path = d.source_path))""", Long.class, job, job, job);
        changes.note(superseded);
        sql.batchUpdate(
                "UPDATE job_article SET state = 'superseded' WHERE job = ? AND article_no = ?",
                superseded.stream().map(number -> new Object[] {job, number}).toList());
    }

    private void dropCopies() {
        sql.update("""
                DELETE FROM job_copy WHERE job = ? AND (run_id <> ?
                    OR NOT EXISTS (SELECT 1 FROM article a WHERE a.article_id = job_copy.article_id))""", job, runId);
    }

    /** Marks what was not met; of what was, only that is written which is new or lies elsewhere. */
    private void delete(BitSet there, String lastGood) {
        List<Object[]> missing = new ArrayList<>();
        sql.query(
                "SELECT article_no FROM job_article WHERE job = ? AND state = 'present' AND last_run_id <> ?",
                row -> {
                    long number = row.getLong(1);
                    if (number >= Integer.MAX_VALUE || !there.get((int) number)) {
                        missing.add(new Object[] {lastGood, job, number});
                    }
                },
                job,
                runId);
        changes.note(missing.stream().map(each -> (Long) each[2]).toList());
        sql.batchUpdate(
                "UPDATE job_article SET state = 'deleted', last_run_id = GREATEST(last_run_id, ?) WHERE job = ? AND article_no = ?",
                missing);
    }

    /** Files are read in the order of their paths, the records of a file in theirs, which is another one. */
    private void firstPaths() {
        Pager.each(sql, EARLIER_COPIES, 3, ARTICLE, row -> consider(row), job);
        exchange();
    }

    /** Which of an article's copies is the first is asked here, as databases do not agree on the order of text. */
    private void consider(@Nullable String[] row) {
        if (first.length > 0 && !Objects.equals(first[ARTICLE], row[ARTICLE])) {
            exchange();
        }
        if (first.length == 0
                || CodePointOrder.COMPARATOR.compare(String.valueOf(row[COPY]), String.valueOf(first[COPY])) < 0) {
            first = row;
        }
    }

    /** The first of an article's copies that stand before it takes its place. */
    private void exchange() {
        @Nullable String[] row = first;
        if (row.length == 0) {
            return;
        }
        first = NONE;
        String article = Objects.requireNonNull(row[ARTICLE]);
        changes.note(sql.queryForList("SELECT article_no FROM article WHERE article_id = ?", Long.class, article));
        sql.update(
                "UPDATE job_article SET source_path = ? WHERE job = ? AND article_no = (SELECT article_no FROM article WHERE article_id = ?)",
                row[COPY],
                job,
                article);
        sql.update("UPDATE job_copy SET source_path = ? WHERE job = ? AND source_path = ?", row[PATH], job, row[COPY]);
    }
}
