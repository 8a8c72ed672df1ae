package org.mithaq.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.ledger.Ledger.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what was found in each article; what an article had before is deleted first, so a replay is harmless. Holds the last number of an article. */
final class Archive {
    private static final int BATCH = 1000;

    /** All articles, and where the job has them. */
    private static final String PLACES = """
            SELECT a.article_id, a.packs, j.state, j.source_path, a.article_no FROM article a
            LEFT JOIN job_article j ON j.job = ? AND j.article_no = a.article_no""";

    private static final String SEEN = """
            SELECT s.article_id, s.source_path, COALESCE(a.article_no, 0), COALESCE(j.article_no, 0) FROM seen_record s
            LEFT JOIN article a ON a.article_id = s.article_id
            LEFT JOIN job_article j ON j.job = s.job AND j.article_no = a.article_no
            WHERE s.job = ? ORDER BY 3, 1, 2""";

    private final JdbcTemplate sql;
    private final RecordRows rows;
    private final ArticleChanges changes;
    private long next;

    Archive(JdbcTemplate sql, RecordRows rows) {
        this.sql = sql;
        this.rows = rows;
        this.changes = new ArticleChanges(sql);
    }

    /** @param kept the listing of the job's last good run, if it can be gone on with */
    void eachKnown(String job, String packs, Optional<KeptListing> kept, KnownHandler handler) {
        if (kept.isPresent() && kept.get().isAll(articles())) {
            Listing.eachKnown(kept.get(), packs, handler);
        } else {
            sql.query(
                    PLACES,
                    row -> {
                        if (packs.equals(row.getString(2))) {
                            handler.article(row.getString(1));
                        }
                        place(row, handler);
                    },
                    job);
        }
        sql.query(
                "SELECT article_id, source_path FROM job_reject WHERE job = ? AND packs = ? AND article_id IS NOT NULL",
                row -> {
                    handler.reject(row.getString(1), row.getString(2));
                },
                job,
                packs);
    }

    void eachArticle(String job, KnownHandler handler) {
        sql.query(
                PLACES,
                row -> {
                    if (row.getString(3) != null) {
                        handler.article(row.getString(1));
                    }
                    place(row, handler);
                },
                job);
    }

    private long articles() {
        return Objects.requireNonNull(sql.queryForObject("SELECT COUNT(*) FROM article", Long.class));
    }

    private static void place(ResultSet row, KnownHandler handler) throws SQLException {
        place(row.getString(1), row.getString(3), row.getString(4), row.getLong(5), handler);
    }

    /** Tells where an article lies, if it does. */
    static void place(String id, @Nullable String state, @Nullable String path, long number, KnownHandler handler) {
        if ("present".equals(state) && path != null && number < Integer.MAX_VALUE) {
            handler.place(id, path, (int) number);
        }
    }

    /** Writes one chunk; of outcomes that speak of one article or path the last counts. */
    void record(String runId, String job, String packs, List<Outcome> chunk) {
        Map<String, ArticleEntry> read = new LinkedHashMap<>();
        Map<String, Outcome.Delivered> delivered = new LinkedHashMap<>();
        Map<String, Outcome.Rejected> rejected = new LinkedHashMap<>();
        Map<String, Outcome.Copy> copies = new LinkedHashMap<>();
        Map<String, Outcome.Seen> seen = new LinkedHashMap<>();
        for (Outcome outcome : chunk) {
            if (outcome instanceof Outcome.Read one) {
                read.put(one.findings().article().source().id(), ArticleEntry.of(rows, one.findings()));
            } else if (outcome instanceof Outcome.Filed one) {
                read.put(one.entry().id(), one.entry());
            } else if (outcome instanceof Outcome.Delivered one) {
                delivered.put(one.articleId(), one);
            } else if (outcome instanceof Outcome.Rejected one) {
                rejected.put(one.sourcePath(), one);
            } else if (outcome instanceof Outcome.Copy one) {
                copies.put(one.sourcePath(), one);
            } else if (outcome instanceof Outcome.Seen one) {
                seen.put(one.articleId(), one);
            }
        }
        articles(runId, job, packs, List.copyOf(read.values()));
        deliveries(runId, job, packs, List.copyOf(delivered.values()));
        rejects(runId, job, packs, List.copyOf(rejected.values()));
        copies(runId, job, List.copyOf(copies.values()));
        seen(job, List.copyOf(seen.values()));
    }

    private void articles(String runId, String job, String packs, List<ArticleEntry> chunk) {
        List<Sighting> sightings =
                chunk.stream().map(one -> new Sighting(one.id(), one.path())).toList();
        Map<String, Long> numbers = replace(runId, job, sightings);
        List<Object[]> articles = new ArrayList<>();
        List<Object[]> contents = new ArrayList<>();
        for (ArticleEntry entry : chunk) {
            long number = Objects.requireNonNull(numbers.get(entry.id()));
            articles.add(entry.article(number, packs));
            contents.add(entry.content(number));
        }
        sql.batchUpdate("""
                INSERT INTO article (article_no, article_id, packs, order_key, content_key, cells, words, sketch, revision, said,
                    warnings, gaps) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", articles);
        sql.batchUpdate(
                "INSERT INTO article_content (article_no, body, word_hashes, name_hashes, findings) VALUES (?, ?, ?, ?, ?)",
                contents);
    }

    private void deliveries(String runId, String job, String packs, List<Outcome.Delivered> chunk) {
        List<Sighting> sightings = chunk.stream()
                .map(one -> new Sighting(one.articleId(), one.sourcePath()))
                .toList();
        Assignments.takeIn(sql, replace(runId, job, sightings), packs, chunk);
    }

    /** Makes room for articles of a run, notes where they lie, and returns their numbers. */
    private Map<String, Long> replace(String runId, String job, List<Sighting> sightings) {
        Map<String, Long> numbers =
                forget(sightings.stream().map(Sighting::articleId).toList());
        List<Sighting> known = new ArrayList<>();
        List<Sighting> unknown = new ArrayList<>();
        sightings.forEach(one -> (numbers.containsKey(one.articleId()) ? known : unknown).add(one));
        unknown.forEach(one -> numbers.put(one.articleId(), nextNumber()));
        changes.note(numbers.values());
        see(runId, job, known, numbers);
        meet(runId, job, unknown, numbers);
        noMoreRejected(job, sightings.stream().map(Sighting::path).toList());
        return numbers;
    }

    /** Numbers of new articles follow those that are or were there: one process at a time writes. */
    private long nextNumber() {
        if (next == 0) {
            Long most = sql.queryForObject("""
                    SELECT GREATEST(
                        COALESCE((SELECT MAX(article_no) FROM article), 0),
                        COALESCE((SELECT MAX(article_no) FROM job_article), 0))""", Long.class);
            next = Objects.requireNonNull(most);
        }
        return ++next;
    }

    /** Deletes what is known of articles, and returns the numbers that they had. */
    private Map<String, Long> forget(List<String> articleIds) {
        Map<String, Long> numbers = new HashMap<>();
        if (articleIds.isEmpty()) {
            return numbers;
        }
        sql.query(
                "SELECT article_id, article_no FROM article WHERE article_id IN (%s)"
                        .formatted(String.join(", ", Collections.nCopies(articleIds.size(), "?"))),
                row -> {
                    numbers.put(row.getString(1), row.getLong(2));
                },
                articleIds.toArray());
        List<Object[]> known =
                numbers.values().stream().map(number -> new Object[] {number}).toList();
        if (!known.isEmpty()) {
            sql.batchUpdate("DELETE FROM article WHERE article_no = ?", known);
            sql.batchUpdate("DELETE FROM article_content WHERE article_no = ?", known);
        }
        return numbers;
    }

    private void noMoreRejected(String job, List<String> paths) {
        sql.batchUpdate(
                "DELETE FROM job_reject WHERE job = ? AND source_path = ?",
                paths.stream().map(path -> new Object[] {job, path}).toList());
    }

    /** Lets go of a job's articles that are gone from its seeds. */
    void dropDeleted(String job) {
        changes.noteAny();
        sql.update("DELETE FROM job_article WHERE job = ? AND state = 'deleted'", job);
        String nobodys = " WHERE NOT EXISTS (SELECT 1 FROM job_article j WHERE j.article_no = %s.article_no)";
        sql.update("DELETE FROM article_content" + nobodys.formatted("article_content"));
        sql.update("DELETE FROM article" + nobodys.formatted("article"));
    }

    private void rejects(String runId, String job, String packs, List<Outcome.Rejected> chunk) {
        List<String> articles = chunk.stream()
                .map(Outcome.Rejected::articleId)
                .flatMap(Stream::ofNullable)
                .toList();
        changes.note(forget(articles).values());
        noMoreRejected(job, chunk.stream().map(Outcome.Rejected::sourcePath).toList());
        sql.batchUpdate(
                "INSERT INTO job_reject (job, source_path, article_id, packs, run_id, last_run_id, doc) VALUES (?, ?, ?, ?, ?, ?, ?)",
                chunk.stream()
                        .map(one -> new @Nullable Object[] {
                            job,
                            one.sourcePath(),
                            one.articleId(),
                            packs,
                            runId,
                            runId,
                            Documents.write(FoundWarning.of(one.rejection()))
                        })
                        .toList());
    }

    private void copies(String runId, String job, List<Outcome.Copy> chunk) {
        sql.batchUpdate(
                "DELETE FROM job_copy WHERE job = ? AND source_path = ?",
                chunk.stream()
                        .map(copy -> new Object[] {job, copy.sourcePath()})
                        .toList());
        sql.batchUpdate(
                "INSERT INTO job_copy (job, source_path, article_id, run_id) VALUES (?, ?, ?, ?)",
                chunk.stream()
                        .map(copy -> new Object[] {job, copy.sourcePath(), copy.articleId(), runId})
                        .toList());
    }

    /** Forgets which records the run's earlier attempts have met. */
    void forgetSeen(String job) {
        sql.update("DELETE FROM seen_record WHERE job = ?", job);
    }

    private void seen(String job, List<Outcome.Seen> chunk) {
        sql.batchUpdate(
                "INSERT INTO seen_record (job, source_path, article_id) VALUES (?, ?, ?)",
                chunk.stream()
                        .map(one -> new Object[] {job, one.sourcePath(), one.articleId()})
                        .toList());
    }

    /** Notes that known articles and known rejects are there still, in the order in which they were read, so that each page of the ledger is written once. */
    void settleSeen(String runId, String job) {
        List<Settled> batch = new ArrayList<>();
        sql.query(
                SEEN,
                row -> {
                    batch.add(new Settled(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4) > 0));
                    if (batch.size() == BATCH) {
                        settle(runId, job, batch);
                    }
                },
                job);
        settle(runId, job, batch);
        forgetSeen(job);
    }

    private void settle(String runId, String job, List<Settled> batch) {
        sql.batchUpdate(
                "UPDATE job_article SET source_path = ?, state = 'present', last_run_id = ? WHERE job = ? AND article_no = ?",
                batch.stream()
                        .filter(Settled::isTheJobs)
                        .map(one -> new Object[] {one.path(), runId, job, one.number()})
                        .toList());
        changes.note(
                batch.stream().map(Settled::number).filter(number -> number > 0).toList());
        Map<String, Long> numbers = new HashMap<>();
        Map<String, Sighting> others = new LinkedHashMap<>();
        batch.stream().filter(one -> !one.isTheJobs() && one.number() > 0).forEach(one -> {
            numbers.put(one.articleId(), one.number());
            others.put(one.articleId(), new Sighting(one.articleId(), one.path()));
        });
        see(runId, job, List.copyOf(others.values()), numbers);
        boolean rejects = !sql.queryForList(
                        "SELECT 1 FROM job_reject WHERE job = ? AND article_id IS NOT NULL LIMIT 1", job)
                .isEmpty();
        if (rejects) {
            sql.batchUpdate(
                    "UPDATE job_reject SET last_run_id = ? WHERE job = ? AND source_path = ? AND article_id = ?",
                    batch.stream()
                            .map(one -> new Object[] {runId, job, one.path(), one.articleId()})
                            .toList());
        }
        batch.clear();
    }

    /**
     * A record that a run has met again.
     *
     * @param number of the article, 0 when there is none
     * @param isTheJobs whether the job has met the article before
     */
    private record Settled(String articleId, String path, long number, boolean isTheJobs) {}

    /** Notes that a job has met articles in a run; the first run stays as it was. */
    private void see(String runId, String job, List<Sighting> sightings, Map<String, Long> numbers) {
        int[] known = sql.batchUpdate(
                "UPDATE job_article SET source_path = ?, state = 'present', last_run_id = ? WHERE job = ? AND article_no = ?",
                sightings.stream()
                        .map(one -> new Object[] {one.path(), runId, job, numbers.get(one.articleId())})
                        .toList());
        meet(
                runId,
                job,
                IntStream.range(0, known.length)
                        .filter(i -> known[i] == 0)
                        .mapToObj(sightings::get)
                        .toList(),
                numbers);
    }

    /** Notes articles that the job has never met. */
    private void meet(String runId, String job, List<Sighting> sightings, Map<String, Long> numbers) {
        sql.batchUpdate(
                "INSERT INTO job_article (job, article_no, source_path, state, first_run_id, last_run_id) VALUES (?, ?, ?, 'present', ?, ?)",
                sightings.stream()
                        .map(one -> new Object[] {job, numbers.get(one.articleId()), one.path(), runId, runId})
                        .toList());
    }

    /** An article and the path under which it lies. */
    private record Sighting(String articleId, String path) {}
}
