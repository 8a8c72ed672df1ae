package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares what a job has in the ledger with what lies in its seeds now. */
final class Presence {
    private final JdbcTemplate sql;
    private final Archive archive;

    Presence(JdbcTemplate sql, Archive archive) {
        this.sql = sql;
        this.archive = archive;
    }

    /** The first path of each article is the article's, the others are copies; whatever has no path is gone. */
    void reconcile(String runId, String job, Map<String, String> articleIdByPath) {
        Set<String> known = new HashSet<>(sql.queryForList("SELECT article_id FROM article", String.class));
        Map<String, String> pathOf = new HashMap<>();
        List<Object[]> copies = new ArrayList<>();
        Map<String, String> copiedBy = copyRuns(job);
        TreeMap<String, String> inOrder = new TreeMap<>(CodePointOrder.COMPARATOR);
        inOrder.putAll(articleIdByPath);
        inOrder.forEach((path, id) -> {
            if (known.contains(id) && pathOf.putIfAbsent(id, path) != null) {
                copies.add(new Object[] {job, path, id, copiedBy.getOrDefault(path, runId)});
            }
        });
        present(runId, job, pathOf);
        gone(job, pathOf, articleIdByPath, known);
        replaceCopies(job, copies);
        dropRejects(runId, job, articleIdByPath);
    }

    private Map<String, String> copyRuns(String job) {
        Map<String, String> runs = new HashMap<>();
        sql.query(
                "SELECT source_path, run_id FROM job_copy WHERE job = ?",
                row -> {
                    runs.put(row.getString(1), row.getString(2));
                },
                job);
        return runs;
    }

    private void present(String runId, String job, Map<String, String> pathOf) {
        List<Archive.Sighting> sightings = new ArrayList<>();
        pathOf.forEach((id, path) -> sightings.add(new Archive.Sighting(id, path)));
        archive.see(runId, job, sightings);
    }

    private void gone(String job, Map<String, String> pathOf, Map<String, String> articleIdByPath, Set<String> known) {
        List<Object[]> states = new ArrayList<>();
        sql.query(
                "SELECT article_id, source_path, state FROM job_article WHERE job = ?",
                row -> {
                    if (!pathOf.containsKey(row.getString(1))
                            && !row.getString(3).equals("superseded")) {
                        boolean replaced = known.contains(articleIdByPath.getOrDefault(row.getString(2), ""));
                        states.add(new Object[] {replaced ? "superseded" : "deleted", job, row.getString(1)});
                    }
                },
                job);
        sql.batchUpdate("UPDATE job_article SET state = ? WHERE job = ? AND article_id = ?", states);
    }

    private void replaceCopies(String job, List<Object[]> copies) {
        sql.update("DELETE FROM job_copy WHERE job = ?", job);
        sql.batchUpdate("INSERT INTO job_copy (job, source_path, article_id, run_id) VALUES (?, ?, ?, ?)", copies);
    }

    /** A file that this run could not read stays rejected even if the seeds name no article for it. */
    private void dropRejects(String runId, String job, Map<String, String> articleIdByPath) {
        List<String> rejected = sql.queryForList(
                "SELECT source_path FROM job_reject WHERE job = ? AND run_id <> ?", String.class, job, runId);
        sql.batchUpdate(
                "DELETE FROM job_reject WHERE job = ? AND source_path = ?",
                rejected.stream()
                        .filter(path -> !articleIdByPath.containsKey(path))
                        .map(path -> new Object[] {job, path})
                        .toList());
    }
}
