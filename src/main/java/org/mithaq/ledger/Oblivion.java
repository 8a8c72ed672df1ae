package org.mithaq.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Forgets articles for good, as the law may demand. What was made of them leaves the ledger; that they are not to be read again stays. */
final class Oblivion {
    /** An article, and the first run whose exports may hold it, by every way in which the ledger knows it. */
    private static final String KNOWN = """
            SELECT a.article_id, j.job, j.first_run_id, j.source_path FROM job_article j JOIN article a ON a.article_no = j.article_no
            UNION SELECT c.article_id, c.job, c.run_id, c.source_path FROM job_copy c
            UNION SELECT r.article_id, r.job, COALESCE(s.run_id, r.run_id), r.source_path FROM job_reject r
                LEFT JOIN reject_since s ON s.job = r.job AND s.source_path = r.source_path WHERE r.article_id IS NOT NULL
            UNION SELECT f.article_id, f.job, f.first_run_id, '' FROM forgotten_article f""";

    private final JdbcTemplate sql;

    Oblivion(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The ids of articles with an id or a path in the seeds. */
    Set<String> find(String idOrPath) {
        return new TreeSet<>(sql.queryForList(
                "SELECT DISTINCT article_id FROM (" + KNOWN + ") AS known WHERE article_id = ? OR source_path = ?",
                String.class,
                idOrPath,
                idOrPath));
    }

    /** The jobs that have or had an article, each with the first run whose exports may hold it. */
    SortedMap<String, String> jobs(String articleId) {
        SortedMap<String, String> jobs = new TreeMap<>();
        sql.query(
                "SELECT job, MIN(first_run_id) FROM (" + KNOWN + ") AS known WHERE article_id = ? GROUP BY job",
                row -> {
                    jobs.put(row.getString(1), row.getString(2));
                },
                articleId);
        return jobs;
    }

    /** Deletes all that is known of an article, and notes that it is forgotten. */
    void forget(String articleId, Instant when) {
        jobs(articleId).forEach((job, firstRun) -> {
            sql.update("DELETE FROM forgotten_article WHERE article_id = ? AND job = ?", articleId, job);
            sql.update(
                    "INSERT INTO forgotten_article (article_id, job, first_run_id, forgotten_at) VALUES (?, ?, ?, ?)",
                    articleId,
                    job,
                    firstRun,
                    Cells.instant(when));
        });
        List<Long> numbers =
                sql.queryForList("SELECT article_no FROM article WHERE article_id = ?", Long.class, articleId);
        Set<String> events = eventsOf(articleId);
        jobs(articleId).keySet().forEach(job -> forgetDecisions(job, articleId, events));
        new ArticleChanges(sql).noteAny();
        for (long number : numbers) {
            sql.update("DELETE FROM article WHERE article_no = ?", number);
            sql.update("DELETE FROM article_content WHERE article_no = ?", number);
            sql.update("DELETE FROM job_article WHERE article_no = ?", number);
        }
        for (String path :
                sql.queryForList("SELECT source_path FROM job_reject WHERE article_id = ?", String.class, articleId)) {
            // Examples of rejects show excerpts; which of them are this article's is not worth telling apart.
            sql.update("UPDATE run_reject SET examples = '[]' WHERE POSITION(? IN examples) > 0", path);
        }
        sql.update("DELETE FROM job_copy WHERE article_id = ?", articleId);
        sql.update("DELETE FROM job_reject WHERE article_id = ?", articleId);
        sql.update("DELETE FROM seen_record WHERE article_id = ?", articleId);
    }

    /** The ids of the events that it reports. */
    private Set<String> eventsOf(String articleId) {
        Set<String> events = new TreeSet<>();
        sql.queryForList("SELECT said FROM article WHERE article_id = ? AND said IS NOT NULL", String.class, articleId)
                .forEach(said -> Said.read(said).events().forEach(event -> events.add(event.id())));
        return events;
    }

    /** What reviewers decided of its reports may repeat its words. */
    private void forgetDecisions(String job, String articleId, Set<String> events) {
        sql.update("DELETE FROM review_decision WHERE job = ? AND article_id = ?", job, articleId);
        sql
                .query(
                        "SELECT decision_id, table_name, row_id FROM review_decision WHERE job = ? AND table_name LIKE 'event%'",
                        (row, number) -> List.of(
                                row.getString(1),
                                String.valueOf(RecordRows.recordOf(row.getString(2), row.getString(3)))),
                        job)
                .stream()
                .filter(decision -> events.contains(decision.get(1)))
                .forEach(decision -> sql.update(
                        "DELETE FROM review_decision WHERE job = ? AND decision_id = ?", job, decision.get(0)));
    }

    /** The ids of all that were forgotten. */
    Set<String> forgotten() {
        return new TreeSet<>(sql.queryForList("SELECT DISTINCT article_id FROM forgotten_article", String.class));
    }
}
