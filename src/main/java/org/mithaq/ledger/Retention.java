package org.mithaq.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets go of what is kept of old runs: their entries in Spring Batch's tables, and their accounts. A run that an article names keeps its row of figures. */
final class Retention {
    private static final List<String> NAMING = List.of(
            "SELECT 1 FROM job_article WHERE first_run_id = ?",
            "SELECT 1 FROM job_article WHERE last_run_id = ? AND state <> 'present'",
            "SELECT 1 FROM job_reject WHERE run_id = ?",
            "SELECT 1 FROM job_copy WHERE run_id = ?",
            "SELECT 1 FROM reject_since WHERE run_id = ?",
            "SELECT 1 FROM run_log WHERE run_id = ? AND published AND run_id IN (SELECT run_id FROM consolidation)");

    private static final String EXECUTIONS =
            "(SELECT job_execution_id FROM batch_job_execution WHERE job_instance_id = ?)";

    private static final List<String> OF_INSTANCE = List.of(
            "DELETE FROM batch_step_execution_context WHERE step_execution_id IN (SELECT step_execution_id FROM batch_step_execution WHERE job_execution_id IN "
                    + EXECUTIONS + ")",
            "DELETE FROM batch_step_execution WHERE job_execution_id IN " + EXECUTIONS,
            "DELETE FROM batch_job_execution_context WHERE job_execution_id IN " + EXECUTIONS,
            "DELETE FROM batch_job_execution_params WHERE job_execution_id IN " + EXECUTIONS,
            "DELETE FROM batch_job_execution WHERE job_instance_id = ?",
            "DELETE FROM batch_job_instance WHERE job_instance_id = ?");

    private final JdbcTemplate sql;

    Retention(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Lets go of a job's runs but the newest. */
    void keep(List<Ledger.Run> newestFirst, String job, int newest) {
        Set<String> accounted =
                new HashSet<>(sql.queryForList("SELECT run_id FROM run_account WHERE job = ?", String.class, job));
        newestFirst.stream()
                .skip(newest)
                .filter(run -> accounted.contains(run.runId()))
                .forEach(this::drop);
    }

    private void drop(Ledger.Run run) {
        OF_INSTANCE.forEach(delete -> sql.update(delete, run.jobInstanceId()));
        sql.update("DELETE FROM run_account WHERE run_id = ?", run.runId());
        sql.update("DELETE FROM run_reject WHERE run_id = ?", run.runId());
        boolean named = NAMING.stream()
                .anyMatch(query ->
                        !sql.queryForList(query + " LIMIT 1", run.runId()).isEmpty());
        if (!named) {
            sql.update("DELETE FROM run_log WHERE run_id = ?", run.runId());
        }
    }
}
