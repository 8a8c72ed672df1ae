package org.mithaq.ledger;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.ledger.Ledger.Run;
import org.springframework.jdbc.core.JdbcTemplate;

/** What operators ask of a run beside its figures: what came in, what was rejected and why, what changed, why it failed. Nothing of it reaches an export's tables. */
public final class RunAccounts {
    /** So many runs say what is usual, and that few say nothing. */
    private static final int USUAL_OF = 14;

    private static final int FEWEST = 3;
    private static final int EXAMPLES = 3;
    private static final int ENOUGH_RUNS = 1000;

    private final JdbcTemplate sql;
    private final Contract contract;
    private final Path folder;
    private final Contract.Table changes;
    private final int tableName;
    private final int change;
    private final int rowId;

    RunAccounts(JdbcTemplate sql, Contract contract, Path folder) {
        this.sql = sql;
        this.contract = contract;
        this.folder = folder;
        this.changes = contract.table("changes");
        this.tableName = changes.index("table_name");
        this.change = changes.index("change");
        this.rowId = changes.index("row_id");
    }

    /** Notes what a run is to read; an account that is there already is kept. */
    public void open(Run run, Reading reading) {
        if (find(run.runId()).isEmpty()) {
            sql.update(
                    "INSERT INTO run_account (run_id, job, reading) VALUES (?, ?, ?)",
                    run.runId(),
                    run.job(),
                    reading.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Counts what came in and what was rejected. To be called after {@link Ledger#reconcile}; calling it again does no harm.
     *
     * @param minShareOfUsual a smaller share of the usual number of new articles is a quiet night
     */
    public Intake take(Run run, double minShareOfUsual) {
        List<String> since = sinceLastGood(run);
        long fresh = since.stream().mapToLong(id -> firstSeen(run.job(), id)).sum();
        long rejected = countRejects(run, since);
        Reading reading = find(run.runId()).map(Account::reading).orElse(Reading.NEW);
        Long usual = usual(run);
        boolean quiet = reading == Reading.NEW && (fresh == 0 || (usual != null && fresh < minShareOfUsual * usual));
        sql.update(
                "UPDATE run_account SET new_articles = ?, new_rejects = ?, usual = ?, quiet = ? WHERE run_id = ?",
                fresh,
                rejected,
                usual,
                quiet,
                run.runId());
        return new Intake(reading, fresh, rejected, usual, quiet);
    }

    /** Notes why a run failed, in words for the operator. */
    public void problem(String runId, String words) {
        sql.update("UPDATE run_account SET problem = ? WHERE run_id = ?", words, runId);
    }

    /** The account of a run; runs of older versions have none. */
    public Optional<Account> find(String runId) {
        return sql.query("SELECT * FROM run_account WHERE run_id = ?", RunAccounts::account, runId).stream()
                .findFirst();
    }

    /** What a run could not read, by code; the most frequent first. */
    public List<RejectCount> rejects(String runId) {
        return sql.query(
                "SELECT * FROM run_reject WHERE run_id = ? ORDER BY records DESC, reject_code",
                (row, number) -> new RejectCount(
                        row.getString("reject_code"),
                        row.getLong("records"),
                        row.getLong("new_records"),
                        List.of(Documents.read(row.getString("examples"), String[].class))),
                runId);
    }

    /** Rows added, changed and removed by a run whose tables the ledger still has, by table; empty for other runs and a job's first one. */
    public List<ChangedRows> changes(Run run) {
        Map<String, Long> counts = new TreeMap<>();
        DigestTable seen = new DigestTable();
        eachChange(run, cells -> {
            String which = Digest.joined(cells[tableName], cells[change]);
            // A row that changed has a line for each of its fields.
            if (seen.add(Digest.joined(which, cells[rowId]))) {
                counts.merge(which, 1L, Long::sum);
            }
        });
        return counts.entrySet().stream()
                .map(entry -> {
                    String[] parts = entry.getKey().split(String.valueOf(Digest.SEPARATOR), -1);
                    return new ChangedRows(parts[0], parts[1], entry.getValue());
                })
                .toList();
    }

    /** Names of the first accords, and titles of the first events, that a run added whose tables the ledger still has. */
    public List<String> added(Run run, int limit) {
        List<String> names = new ArrayList<>(added("accords", "name_en", run, limit));
        names.addAll(added("events", "title_en", run, limit));
        return names;
    }

    private List<String> added(String table, String name, Run run, int limit) {
        SortedSet<String> first = new TreeSet<>();
        eachChange(run, cells -> {
            if (table.equals(cells[tableName]) && "added".equals(cells[change])) {
                first.add(String.valueOf(cells[rowId]));
                if (first.size() > limit) {
                    first.remove(first.last());
                }
            }
        });
        Contract.Table records = contract.table(table);
        List<String> names = new ArrayList<>();
        if (!first.isEmpty()) {
            int key = records.keyIndex();
            try (TableReader reader = tables(run).open(records)) {
                for (Line line = reader.next(); line != null && names.size() < first.size(); line = reader.next()) {
                    if (first.contains(String.valueOf(line.cell(key)))) {
                        names.add(String.valueOf(line.cell(records.index(name))));
                    }
                }
            }
        }
        return names;
    }

    private void eachChange(Run run, Ledger.RowHandler handler) {
        if (tables(run).isComplete()) {
            tables(run).each(changes, handler);
        }
    }

    private TableFolder tables(Run run) {
        return TableFolder.of(folder, run.job(), run.runId());
    }

    /** Records of a job that cannot be read as things stand, of all jobs when {@code job} is null, sorted by job and path. */
    public List<StandingReject> standing(@Nullable String job) {
        String of = job == null ? "" : job;
        return sql.query("""
                SELECT j.job, j.source_path, COALESCE(s.run_id, j.run_id), j.last_run_id, j.doc FROM job_reject j
                LEFT JOIN reject_since s ON s.job = j.job AND s.source_path = j.source_path
                WHERE j.job = ? OR ? = '' ORDER BY j.job, j.source_path""", (row, number) -> standing(row), of, of);
    }

    /** How many records of a job cannot be read as things stand. */
    public long countStanding(String job) {
        Long count = sql.queryForObject("SELECT COUNT(*) FROM job_reject WHERE job = ?", Long.class, job);
        return count == null ? 0 : count;
    }

    /** This run and those before it that were never published: what they saw first is new to analysts. */
    private List<String> sinceLastGood(Run run) {
        List<String> ids = new ArrayList<>(List.of(run.runId()));
        for (Past past : past(run)) {
            if (past.published) {
                break;
            }
            ids.add(past.runId);
        }
        return ids;
    }

    /** The job's runs before this one, newest first. */
    private List<Past> past(Run run) {
        List<Past> all =
                sql.query("""
                SELECT run_id, published FROM run_log WHERE job = ?
                ORDER BY started_at DESC, LENGTH(run_id) DESC, run_id DESC LIMIT ?""", (row, number) -> new Past(row.getString(1), row.getBoolean(2)), run.job(), ENOUGH_RUNS);
        int here = all.indexOf(new Past(run.runId(), false));
        return here < 0 ? List.of() : all.subList(here + 1, all.size());
    }

    private long firstSeen(String job, String runId) {
        Long count = sql.queryForObject(
                "SELECT COUNT(*) FROM job_article WHERE job = ? AND first_run_id = ?", Long.class, job, runId);
        return count == null ? 0 : count;
    }

    private long countRejects(Run run, List<String> since) {
        noteSince(run);
        Map<String, Tally> tallies = new TreeMap<>();
        sql.query(
                """
                SELECT j.source_path, s.run_id, j.doc FROM job_reject j
                JOIN reject_since s ON s.job = j.job AND s.source_path = j.source_path
                WHERE j.job = ? ORDER BY j.source_path""",
                row -> {
                    FoundWarning found = Documents.read(row.getString(3), FoundWarning.class);
                    tallies.computeIfAbsent(found.code(), code -> new Tally())
                            .add(row.getString(1), found.detail(), since.contains(row.getString(2)));
                },
                run.job());
        sql.update("DELETE FROM run_reject WHERE run_id = ?", run.runId());
        tallies.forEach((code, tally) -> sql.update(
                "INSERT INTO run_reject (run_id, reject_code, records, new_records, examples) VALUES (?, ?, ?, ?, ?)",
                run.runId(),
                code,
                tally.records,
                tally.fresh,
                Documents.write(tally.examples())));
        return tallies.values().stream().mapToLong(tally -> tally.fresh).sum();
    }

    private void noteSince(Run run) {
        sql.update("""
                DELETE FROM reject_since WHERE job = ? AND NOT EXISTS (
                    SELECT 1 FROM job_reject j WHERE j.job = reject_since.job AND j.source_path = reject_since.source_path)""", run.job());
        sql.update("""
                INSERT INTO reject_since (job, source_path, run_id)
                SELECT j.job, j.source_path, ? FROM job_reject j WHERE j.job = ? AND NOT EXISTS (
                    SELECT 1 FROM reject_since s WHERE s.job = j.job AND s.source_path = j.source_path)""", run.runId(), run.job());
    }

    private @Nullable Long usual(Run run) {
        List<Long> last = new ArrayList<>(sql.queryForList("""
                SELECT a.new_articles FROM run_account a JOIN run_log r ON r.run_id = a.run_id
                WHERE a.job = ? AND a.run_id <> ? AND r.published AND a.reading = 'new' AND a.new_articles IS NOT NULL
                ORDER BY r.started_at DESC, LENGTH(r.run_id) DESC, r.run_id DESC LIMIT ?""", Long.class, run.job(), run.runId(), USUAL_OF));
        if (last.size() < FEWEST) {
            return null;
        }
        Collections.sort(last);
        return (last.get((last.size() - 1) / 2) + last.get(last.size() / 2)) / 2;
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Reading reading = Reading.valueOf(row.getString("reading").toUpperCase(Locale.ROOT));
        long newArticles = row.getLong("new_articles");
        boolean taken = !row.wasNull();
        long newRejects = row.getLong("new_rejects");
        long usual = row.getLong("usual");
        Long known = row.wasNull() ? null : usual;
        return new Account(
                reading,
                taken ? new Intake(reading, newArticles, newRejects, known, row.getBoolean("quiet")) : null,
                row.getString("problem"));
    }

    private static StandingReject standing(ResultSet row) throws SQLException {
        FoundWarning found = Documents.read(row.getString(5), FoundWarning.class);
        return new StandingReject(
                row.getString(1),
                row.getString(2),
                found.code(),
                found.stage(),
                found.detail(),
                row.getString(3),
                row.getString(4));
    }

    /**
     * The account of a run.
     *
     * @param intake what came in; null while the run has not come so far
     * @param problem why an attempt at it failed, or null
     */
    public record Account(
            Reading reading,
            @Nullable Intake intake,
            @Nullable String problem) {}

    /**
     * Rejected records with one code.
     *
     * @param records all of them, those of earlier runs that still lie in the seeds included
     * @param newRecords those that came since the last good run; of these are the first examples
     * @param examples the first of them, one line each
     */
    public record RejectCount(String code, long records, long newRecords, List<String> examples) {
        /** Copies the examples. */
        public RejectCount {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Rows that a run brought.
     *
     * @param change added, changed or removed
     */
    public record ChangedRows(String table, String change, long rows) {}

    /**
     * A record that cannot be read.
     *
     * @param stage where it failed
     * @param runId run since which it is rejected
     * @param lastRunId run that met it last
     */
    public record StandingReject(
            String job, String path, String code, String stage, String detail, String runId, String lastRunId) {}

    /** A run, and whether analysts have it. */
    private record Past(String runId, boolean published) {}

    /** Counts one code, and holds its first examples: new ones before those of earlier runs. */
    private static final class Tally {
        private final List<String> newExamples = new ArrayList<>();
        private final List<String> oldExamples = new ArrayList<>();
        private long records;
        private long fresh;

        void add(String path, String detail, boolean isNew) {
            records++;
            fresh += isNew ? 1 : 0;
            List<String> examples = isNew ? newExamples : oldExamples;
            if (examples.size() < EXAMPLES) {
                examples.add(detail.contains(path) ? detail : path + ": " + detail);
            }
        }

        List<String> examples() {
            newExamples.addAll(oldExamples);
            return newExamples.subList(0, Math.min(EXAMPLES, newExamples.size()));
        }
    }
}
