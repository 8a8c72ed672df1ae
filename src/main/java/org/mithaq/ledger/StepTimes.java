package org.mithaq.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the steps of a run took, from Spring Batch's own tables. */
public final class StepTimes {
    private final JdbcTemplate sql;

    StepTimes(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The steps of a run in the order in which they began first; empty where Batch's rows are gone. */
    public List<StepTime> of(Ledger.Run run) {
        Map<String, StepTime> steps = new LinkedHashMap<>();
        sql.query(
                """
                SELECT s.STEP_NAME, s.STATUS, s.START_TIME, s.END_TIME, s.READ_COUNT
                FROM BATCH_STEP_EXECUTION s
                JOIN BATCH_JOB_EXECUTION e ON e.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID
                WHERE e.JOB_INSTANCE_ID = ? AND s.STATUS <> 'STARTING' AND s.STEP_NAME NOT LIKE '%:%'
                ORDER BY s.STEP_EXECUTION_ID""",
                row -> {
                    steps.merge(row.getString(1), read(row), StepTime::then);
                },
                run.jobInstanceId());
        return List.copyOf(steps.values());
    }

    private static StepTime read(ResultSet row) throws SQLException {
        return new StepTime(
                row.getString(1),
                1,
                row.getString(2),
                seconds(row.getObject(3, LocalDateTime.class), row.getObject(4, LocalDateTime.class)),
                row.getLong(5));
    }

    /** Batch writes the machine's local time, which jumps twice a year. */
    private static double seconds(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        if (start == null || end == null) {
            return 0;
        }
        ZoneId machine = ZoneId.systemDefault();
        Duration took = Duration.between(start.atZone(machine), end.atZone(machine));
        return took.isNegative() ? 0 : took.toNanos() / 1e9;
    }

    /**
     * A step, all its attempts together.
     *
     * @param status of the last attempt, as Batch names it
     * @param seconds how long it took; 0 for an attempt that was killed
     * @param records that it read in its last attempt; 0 where it does not read records
     */
    public record StepTime(String step, int attempts, String status, double seconds, long records) {
        StepTime then(StepTime next) {
            return new StepTime(step, attempts + 1, next.status, seconds + next.seconds, next.records);
        }
    }
}
