package org.mithaq.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Ledger.RunStart;
import org.springframework.jdbc.core.JdbcTemplate;

/** The runs of all jobs, and the contract's table run. */
final class RunLog {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("'R-'uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String STARTED = "STARTED";

    /** The runs that rows of a job name. */
    private static final List<String> NAMING = List.of(
            "SELECT DISTINCT first_run_id FROM job_article WHERE job = ?",
            "SELECT DISTINCT last_run_id FROM job_article WHERE job = ? AND state <> 'present'",
            "SELECT DISTINCT run_id FROM job_reject WHERE job = ?",
            "SELECT DISTINCT run_id FROM job_copy WHERE job = ?");

    private final JdbcTemplate sql;
    private final Contract contract;

    RunLog(JdbcTemplate sql, Contract contract) {
        this.sql = sql;
        this.contract = contract;
    }

    Run begin(RunStart start) {
        String runId = freeId(ID.format(start.started()));
        sql.update(
                """
                INSERT INTO run_log (run_id, job, job_instance_id, business_date, fingerprint, started_at, status,
                    job_version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                runId,
                start.job(),
                start.jobInstanceId(),
                start.businessDate().toString(),
                start.fingerprint(),
                Cells.instant(start.started()),
                STARTED,
                start.jobVersion());
        return run(runId);
    }

    private String freeId(String id) {
        String free = id;
        for (int number = 2; find(free).isPresent(); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    Run run(String runId) {
        return find(runId)
                .orElseThrow(() -> new IllegalArgumentException("The ledger has no run %s.".formatted(runId)));
    }

    Optional<Run> find(String runId) {
        return sql.query("SELECT * FROM run_log WHERE run_id = ?", RunLog::read, runId).stream()
                .findFirst();
    }

    Optional<Run> lastGood(String job) {
        return sql.query("""
                        SELECT * FROM run_log WHERE job = ? AND published
                        ORDER BY started_at DESC, LENGTH(run_id) DESC, run_id DESC LIMIT 1""", RunLog::read, job).stream().findFirst();
    }

    List<Run> newestFirst(@Nullable String job, int limit) {
        String of = job == null ? "" : job;
        return sql.query("""
                SELECT * FROM run_log WHERE job = ? OR ? = ''
                ORDER BY started_at DESC, LENGTH(run_id) DESC, run_id DESC LIMIT ?""", RunLog::read, of, of, limit);
    }

    Run close(String runId, String status, Instant finished) {
        sql.update(
                "UPDATE run_log SET status = ?, finished_at = ? WHERE run_id = ?",
                status,
                Cells.instant(finished),
                runId);
        return run(runId);
    }

    void publish(String runId) {
        sql.update("UPDATE run_log SET published = TRUE WHERE run_id = ?", runId);
    }

    /** Notes what the run's seeds came to. */
    void count(String runId, RunCounts counts) {
        List<Object> arguments = new ArrayList<>(List.of(counts.inOrder()));
        arguments.add(runId);
        sql.update("""
                UPDATE run_log SET articles_read = ?, articles_ok = ?, articles_rejected = ?, articles_duplicate = ?,
                    accords = ?, events = ?, rows_added = ?, rows_changed = ?, rows_removed = ?
                WHERE run_id = ?""", arguments.toArray());
    }

    /** Rows of the contract's table: this run and all that a row of articles or rejects names. */
    List<Row> rows(Run run) {
        Set<String> named = new HashSet<>(Set.of(run.runId()));
        NAMING.forEach(query -> named.addAll(sql.queryForList(query, String.class, run.job())));
        return sql.query("SELECT * FROM run_log ORDER BY run_id", RunLog::read).stream()
                .filter(each -> named.contains(each.runId()))
                .map(this::row)
                .toList();
    }

    /** A run that never ended was killed: for analysts it failed. */
    private Row row(Run run) {
        Instant finished = run.finishedAt();
        return new Row(contract.table("run"))
                .set("run_id", run.runId())
                .set("job_instance_id", Long.toString(run.jobInstanceId()))
                .set("business_date", run.businessDate().toString())
                .set("started_at", Cells.instant(run.startedAt()))
                .set("finished_at", finished == null ? null : Cells.instant(finished))
                .set("run_status", run.status().equals(STARTED) ? "FAILED" : run.status())
                .set("contract_version", contract.version())
                .set("code_list_version", contract.version())
                .set("job_version", run.jobVersion())
                .set("articles_read", Long.toString(run.articlesRead()))
                .set("articles_ok", Long.toString(run.articlesOk()))
                .set("articles_rejected", Long.toString(run.articlesRejected()))
                .set("articles_duplicate", Long.toString(run.articlesDuplicate()))
                .set("accords", Long.toString(run.accords()))
                .set("events", Long.toString(run.events()))
                .set("rows_added", Long.toString(run.rowsAdded()))
                .set("rows_changed", Long.toString(run.rowsChanged()))
                .set("rows_removed", Long.toString(run.rowsRemoved()));
    }

    private static Run read(ResultSet row, int number) throws SQLException {
        String finished = row.getString("finished_at");
        return new Run(
                row.getString("run_id"),
                row.getString("job"),
                row.getLong("job_instance_id"),
                LocalDate.parse(row.getString("business_date")),
                row.getString("fingerprint"),
                Instant.parse(row.getString("started_at")),
                finished == null ? null : Instant.parse(finished),
                row.getString("status"),
                row.getString("job_version"),
                row.getLong("articles_read"),
                row.getLong("articles_ok"),
                row.getLong("articles_rejected"),
                row.getLong("articles_duplicate"),
                row.getLong("accords"),
                row.getLong("events"),
                row.getLong("rows_added"),
                row.getLong("rows_changed"),
                row.getLong("rows_removed"));
    }
}
