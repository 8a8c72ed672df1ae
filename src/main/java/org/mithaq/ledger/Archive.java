package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.article.Wording;
import org.mithaq.article.copy.Sketch;
import org.mithaq.event.Findings;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.ledger.Ledger.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what was found in each article; what an article had before is deleted first, so a replay is harmless. */
final class Archive {
    private static final int MOST = 9;
    private static final int BATCH = 1000;

    private final JdbcTemplate sql;
    private final RecordRows rows;

    Archive(JdbcTemplate sql, RecordRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    void eachKnown(String job, String packs, KnownHandler handler) {
        sql.query(
                "SELECT article_id FROM article WHERE packs = ?",
                row -> {
                    handler.known(row.getString(1), null);
                },
                packs);
        sql.query(
                "SELECT article_id, source_path FROM job_reject WHERE job = ? AND packs = ? AND article_id IS NOT NULL",
                row -> {
                    handler.known(row.getString(1), row.getString(2));
                },
                job,
                packs);
    }

    void eachArticle(String job, KnownHandler handler) {
        sql.query(
                "SELECT article_id FROM job_article WHERE job = ? AND EXISTS (SELECT 1 FROM article a WHERE a.article_id = job_article.article_id)",
                row -> {
                    handler.known(row.getString(1), null);
                },
                job);
    }

    Optional<String> text(String articleId) {
        return sql.queryForList("SELECT body FROM article WHERE article_id = ?", String.class, articleId).stream()
                .findFirst();
    }

    /** Writes one chunk; of outcomes that speak of one article or path the last counts. */
    void record(String runId, String job, String packs, List<Outcome> chunk) {
        Map<String, Outcome.Read> read = new LinkedHashMap<>();
        Map<String, Outcome.Rejected> rejected = new LinkedHashMap<>();
        Map<String, Outcome.Copy> copies = new LinkedHashMap<>();
        Map<String, Outcome.Seen> seen = new LinkedHashMap<>();
        for (Outcome outcome : chunk) {
            if (outcome instanceof Outcome.Read one) {
                read.put(one.findings().article().source().id(), one);
            } else if (outcome instanceof Outcome.Rejected one) {
                rejected.put(one.sourcePath(), one);
            } else if (outcome instanceof Outcome.Copy one) {
                copies.put(one.sourcePath(), one);
            } else if (outcome instanceof Outcome.Seen one) {
                seen.put(one.articleId(), one);
            }
        }
        articles(
                runId,
                job,
                packs,
                read.values().stream().map(Outcome.Read::findings).toList());
        rejects(runId, job, packs, List.copyOf(rejected.values()));
        copies(runId, job, List.copyOf(copies.values()));
        seen(job, List.copyOf(seen.values()));
    }

    private void articles(String runId, String job, String packs, List<Findings> chunk) {
        forget(chunk.stream().map(findings -> findings.article().source().id()).toList());
        List<Object[]> articles = new ArrayList<>();
        List<Object[]> wordings = new ArrayList<>();
        List<Object[]> found = new ArrayList<>();
        for (Findings findings : chunk) {
            articles.add(article(packs, findings));
            wordings.add(wording(findings));
            addFindings(found, findings);
        }
        sql.batchUpdate(
                "INSERT INTO article (article_id, packs, order_key, content_key, cells, body) VALUES (?, ?, ?, ?, ?, ?)",
                articles);
        sql.batchUpdate(
                "INSERT INTO article_wording (article_id, words, sketch, word_hashes, name_hashes) VALUES (?, ?, ?, ?, ?)",
                wordings);
        sql.batchUpdate("INSERT INTO finding (kind, sort_key, article_id, doc) VALUES (?, ?, ?, ?)", found);
        see(
                runId,
                job,
                chunk.stream()
                        .map(Findings::article)
                        .map(one -> new Sighting(one.source().id(), one.source().path()))
                        .toList());
        noMoreRejected(
                job, chunk.stream().map(one -> one.article().source().path()).toList());
    }

    private void forget(List<String> articleIds) {
        List<Object[]> ids = articleIds.stream().map(id -> new Object[] {id}).toList();
        sql.batchUpdate("DELETE FROM finding WHERE article_id = ?", ids);
        sql.batchUpdate("DELETE FROM article_wording WHERE article_id = ?", ids);
        sql.batchUpdate("DELETE FROM article WHERE article_id = ?", ids);
    }

    private void noMoreRejected(String job, List<String> paths) {
        sql.batchUpdate(
                "DELETE FROM job_reject WHERE job = ? AND source_path = ?",
                paths.stream().map(path -> new Object[] {job, path}).toList());
    }

    private @Nullable Object[] article(String packs, Findings findings) {
        QuotedArticle quoted = new QuotedArticle(findings.article());
        Row row = ArticleRow.of(rows.row("articles"), findings.article(), findings.datelineIso3(), quoted);
        return new @Nullable Object[] {
            findings.article().source().id(),
            packs,
            Digest.joined(
                    ArticleRow.publishedKey(findings.article()),
                    findings.article().source().id()),
            ArticleRow.contentKey(findings.article()),
            Documents.write(row.cells()),
            findings.article().text()
        };
    }

    private static Object[] wording(Findings findings) {
        Wording wording = findings.wording();
        return new Object[] {
            findings.article().source().id(),
            wording.size(),
            Sketch.of(wording).bytes(),
            wording.wordBytes(),
            wording.nameBytes()
        };
    }

    private void addFindings(List<Object[]> found, Findings findings) {
        CheckedFindings checked = FindingsCheck.check(rows, findings);
        String id = findings.article().source().id();
        String published = ArticleRow.publishedKey(findings.article());
        List<Object> all = Stream.of(checked.entities(), checked.accords(), checked.events(), checked.warnings())
                .<Object>flatMap(List::stream)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            found.add(finding(all.get(i), published, id, i));
        }
        if (!findings.gaps().isEmpty()) {
            FoundGaps gaps = new FoundGaps(findings.article().language(), findings.gaps());
            found.add(finding(gaps, published, id, all.size()));
        }
    }

    private static Object[] finding(Object found, String published, String articleId, int ordinal) {
        FindingKind kind = FindingKind.of(found);
        String key = Digest.joined(
                groupOf(found, articleId),
                published,
                rankOf(found),
                articleId,
                padded(placeOf(found)),
                padded(ordinal));
        return new Object[] {kind.name(), key, articleId, Documents.write(found)};
    }

    private static String groupOf(Object found, String articleId) {
        if (found instanceof FoundAccord accord) {
            return accord.accord().id();
        }
        if (found instanceof FoundEvent event) {
            return EventGroup.key(event.event());
        }
        return found instanceof Entity entity ? entity.id() : articleId;
    }

    /** Of accords of one day the most factual is to come last, because the last one wins. */
    private static int rankOf(Object found) {
        return found instanceof FoundAccord accord
                ? MOST - Factuality.rank(accord.accord().factuality())
                : 0;
    }

    private static int placeOf(Object found) {
        return found instanceof FoundEvent event ? event.event().triggerStart() : 0;
    }

    private static String padded(int number) {
        return Long.toString(10_000_000_000L + number).substring(1);
    }

    private void rejects(String runId, String job, String packs, List<Outcome.Rejected> chunk) {
        forget(chunk.stream()
                .map(Outcome.Rejected::articleId)
                .flatMap(Stream::ofNullable)
                .toList());
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

    /** Notes that known articles and known rejects are there still, in the order of articles, so that each page of the ledger is written once. */
    void settleSeen(String runId, String job) {
        List<Sighting> batch = new ArrayList<>();
        sql.query(
                "SELECT article_id, source_path FROM seen_record WHERE job = ? ORDER BY article_id, source_path",
                row -> {
                    batch.add(new Sighting(row.getString(1), row.getString(2)));
                    if (batch.size() == BATCH) {
                        settle(runId, job, batch);
                    }
                },
                job);
        settle(runId, job, batch);
        forgetSeen(job);
    }

    private void settle(String runId, String job, List<Sighting> batch) {
        see(runId, job, batch);
        sql.batchUpdate(
                "UPDATE job_reject SET last_run_id = ? WHERE job = ? AND source_path = ? AND article_id = ?",
                batch.stream()
                        .map(one -> new Object[] {runId, job, one.path(), one.articleId()})
                        .toList());
        batch.clear();
    }

    /** Notes that a job has seen articles in a run; the first run stays as it was. */
    private void see(String runId, String job, List<Sighting> sightings) {
        sql.batchUpdate(
                """
                INSERT INTO job_article (job, article_id, source_path, state, first_run_id, last_run_id)
                SELECT ?, a.article_id, ?, 'present', ?, ? FROM article a
                WHERE a.article_id = ? AND NOT EXISTS (
                    SELECT 1 FROM job_article j WHERE j.job = ? AND j.article_id = a.article_id)""",
                sightings.stream()
                        .map(one -> new Object[] {job, one.path(), runId, runId, one.articleId(), job})
                        .toList());
        sql.batchUpdate(
                """
                UPDATE job_article SET source_path = ?, state = 'present', last_run_id = ?
                WHERE job = ? AND article_id = ?""",
                sightings.stream()
                        .map(one -> new Object[] {one.path(), runId, job, one.articleId()})
                        .toList());
    }

    /** An article and the path under which it lies. */
    private record Sighting(String articleId, String path) {}
}
