package org.mithaq.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mithaq.event.Findings;
import org.mithaq.source.Rejection;
import org.mithaq.source.SourceDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what every run found. Holds the data source, because it is the only way to the database. */
public final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    /** Columns of {@link #review}: those of a record that was set aside. */
    public static final List<String> REVIEW_COLUMNS =
            List.of("review_id", "table_name", "row_id", "title", "confidence", "article_id", "quote", "note");

    /** Tables whose rows analysts follow from run to run; evidence and rejects only explain them. */
    public static final List<String> FOLLOWED_TABLES = Changes.TABLES;

    /** Columns of those that differ with every run and say nothing about the news. */
    public static final Set<String> RUN_COLUMNS = Changes.IGNORED;

    private static final int FETCHED = 1000;

    private final DataSource database;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Contract contract = Contract.load();
    private final RecordRows rows = new RecordRows(contract);
    private final RunLog runs;
    private final Archive archive;
    private final Path folder;

    /**
     * A ledger.
     *
     * @param database that {@link #migrate} has prepared: what was found, the only thing that cannot be made again
     * @param folder where the tables of runs lie, which are made of it
     */
    public Ledger(DataSource database, Path folder) {
        this.database = database;
        this.folder = folder;
        this.sql = new JdbcTemplate(database);
        // PostgreSQL hands over rows so many at a time, in a transaction, instead of all at once.
        this.sql.setFetchSize(FETCHED);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.runs = new RunLog(sql, contract);
        this.archive = new Archive(sql, rows);
    }

    /** Creates or upgrades the schema (Flyway), Spring Batch's tables included. */
    public void migrate() {
        new LedgerSchema(database).migrate();
    }

    /** Lets the numbers of Batch's instances follow each other: a process that is killed takes some with it. To be called by a run that holds the ledger. */
    public void closeGaps() {
        Long most = sql.queryForObject("""
                SELECT GREATEST(
                    COALESCE((SELECT MAX(JOB_INSTANCE_ID) FROM BATCH_JOB_INSTANCE), 0),
                    COALESCE((SELECT MAX(job_instance_id) FROM run_log), 0))""", Long.class);
        sql.execute("ALTER SEQUENCE BATCH_JOB_INSTANCE_SEQ RESTART WITH " + (Objects.requireNonNull(most) + 1));
    }

    /** Notes that a run has begun, with status STARTED, and returns it. The run id is R-yyyyMMddTHHmmssZ, with -2 and so on when taken. */
    public Run begin(RunStart start) {
        return inTransaction(() -> runs.begin(start));
    }

    /**
     * Fills a run's figures and its final status, COMPLETED or COMPLETED_WITH_REJECTS, and writes the table run. To be
     * called after {@link #consolidate} and before the export, because the export shows the run's own row.
     *
     * @param finished by the run's clock
     */
    public Run complete(String runId, Instant finished) {
        return inTransaction(() -> {
            mustBeConsolidated(runId);
            String status = runs.run(runId).articlesRejected() == 0 ? "COMPLETED" : "COMPLETED_WITH_REJECTS";
            Run run = runs.close(runId, status, finished);
            tables(run).write(contract.table("run"), runs.rows(run));
            return run;
        });
    }

    /**
     * Makes a completed run the job's last good one, against which the next run tells its changes. To be called when its
     * export is in place; calling it again does no harm.
     */
    public void publish(String runId) {
        inTransaction(() -> {
            mustBeConsolidated(runId);
            runs.publish(runId);
            return runId;
        });
        tables(runs.run(runId)).deleteOthers();
    }

    /** Closes a run that failed or was stopped, with its status of the contract's list run_status; it is not published. */
    public Run finish(String runId, String status, Instant finished) {
        return inTransaction(() -> runs.close(runId, status, finished));
    }

    /** The last run of a job that was published, newest first. */
    public Optional<Run> lastGoodRun(String job) {
        return runs.lastGood(job);
    }

    /** Past runs, newest first; of all jobs when {@code job} is null. */
    public List<Run> runs(@Nullable String job, int limit) {
        return runs.newestFirst(job, limit);
    }

    /** Hands over every article of a job, whichever packs read it, and no reject: for a run that reads again what was rejected. */
    public void eachArticle(String job, KnownHandler handler) {
        inTransaction(() -> {
            archive.eachArticle(job, handler);
            return job;
        });
    }

    /** Hands over what was read, or by this job rejected, with these packs; it need not be read again. */
    public void eachKnown(String job, String packsFingerprint, KnownHandler handler) {
        inTransaction(() -> {
            ArticleChanges changes = new ArticleChanges(sql);
            Optional<KeptListing> kept = runs.lastGood(job).flatMap(run -> KeptListing.in(tables(run), changes));
            archive.eachKnown(job, packsFingerprint, kept, handler);
            return job;
        });
    }

    /** To be called before the first {@link #record} of an attempt: what an earlier attempt has met is met again. */
    public void beginReading(String runId) {
        inTransaction(() -> {
            archive.forgetSeen(runs.run(runId).job());
            return runId;
        });
    }

    /**
     * An outcome made ready to be written, which any thread may do. Findings that can make no rows are a fault of the program, which costs their article alone: a reject
     * row that says so, and the trace in the log.
     */
    public Outcome filed(Outcome outcome) {
        return outcome instanceof Outcome.Read read ? filed(read.findings()) : outcome;
    }

    private Outcome filed(Findings findings) {
        try {
            return new Outcome.Filed(ArticleEntry.of(rows, findings));
        } catch (RuntimeException e) {
            SourceDocument source = findings.article().source();
            LOG.error("{}: its findings make no rows. Please report it with the lines below.", source.path(), e);
            Rejection fault = Rejection.of(
                    "E_MALFORMED",
                    "validate",
                    "%s: its findings make no rows (%s). This is a fault of the program: report it with the log; the run went on without the article."
                            .formatted(source.path(), e.getMessage()));
            return new Outcome.Rejected(source.path(), source.id(), fault);
        }
    }

    /** Writes the outcomes of one chunk in the caller's transaction; replaces what an article had before, so a replay is harmless. */
    public void record(String runId, String packsFingerprint, List<Outcome> chunk) {
        inTransaction(() -> {
            archive.record(runId, runs.run(runId).job(), packsFingerprint, chunk);
            return runId;
        });
    }

    /**
     * Settles what lies in the job's seeds now, when all outcomes of the run are recorded. Of several paths of one article the first in order is the article's and
     * the others are copies. An article that the run did not meet is marked deleted and keeps its records, or superseded when another article now has its path,
     * and loses them; one that is there again comes back.
     */
    public void reconcile(String runId) {
        reconcile(runId, new BitSet(), true);
    }

    /**
     * The same.
     *
     * @param there numbers of articles that lie where the last run left them, see {@link KnownHandler#place}, of which nothing is recorded
     * @param keepDeleted false when articles that are gone from the seeds go from the ledger too
     */
    public void reconcile(String runId, BitSet there, boolean keepDeleted) {
        inTransaction(() -> {
            String job = runs.run(runId).job();
            archive.settleSeen(runId, job);
            String lastGood = runs.lastGood(job).map(Run::runId).orElse(runId);
            new Presence(sql, job, runId).reconcile(there, lastGood);
            if (!keepDeleted) {
                archive.dropDeleted(job);
            }
            return runId;
        });
    }

    /** Makes the contract's corpus-level tables from all findings; records below the confidence go to review instead. */
    public void consolidate(String runId, double minConfidence) {
        inTransaction(() -> {
            Run run = runs.run(runId);
            Run lastGood = runs.lastGood(run.job()).orElse(null);
            if (lastGood == null || !lastGood.runId().equals(runId)) {
                sql.update("DELETE FROM consolidation");
                List<Decision> decisions = decisions().standing(run.job());
                runs.count(
                        runId,
                        new Consolidation(sql, contract, rows, folder, decisions).make(run, lastGood, minConfidence));
                sql.update("INSERT INTO consolidation (run_id) VALUES (?)", runId);
            }
            return runId;
        });
    }

    /**
     * Streams the rows of one table of the contract, of {@link Coverage#TABLE} or {@link DecisionRows#TABLE}, in its column order, sorted by key, as the last consolidated run made them;
     * values as the CSV prints them, null when empty.
     */
    public void read(String table, RowHandler handler) {
        tables().each(
                        Stream.of(Coverage.TABLE, DecisionRows.TABLE)
                                .filter(own -> own.name().equals(table))
                                .findFirst()
                                .orElseGet(() -> contract.table(table)),
                        handler);
    }

    /** Streams the records that were set aside, with {@link #REVIEW_COLUMNS}, sorted by the first of them. */
    public void review(RowHandler handler) {
        tables().each(OwnTables.REVIEW, handler);
    }

    /** The tables of a run, where they are kept: those of each job's last good run are, and those of a run that is complete and not yet published. */
    public Optional<RunTables> tablesOf(Run run) {
        return RunTables.kept(tables(run), contract);
    }

    private TableFolder tables() {
        return tables(
                runs.run(Objects.requireNonNull(sql.queryForObject("SELECT run_id FROM consolidation", String.class))));
    }

    private TableFolder tables(Run run) {
        return TableFolder.of(folder, run.job(), run.runId());
    }

    /** The ids of articles that are known by an id, or by a path in the seeds. */
    public Set<String> find(String idOrPath) {
        return new Oblivion(sql).find(idOrPath);
    }

    /** The jobs that have or had an article, each with the first run whose exports may hold it. */
    public SortedMap<String, String> jobsOf(String articleId) {
        return new Oblivion(sql).jobs(articleId);
    }

    /**
     * Forgets an article for good: all that is known of it goes, and it is not read again. The tables of its jobs go too, because they tell of it; the next run makes
     * them anew, and tells no changes. What is published has to be removed by the caller.
     */
    public void forget(String articleId, Instant when) {
        Oblivion oblivion = new Oblivion(sql);
        Set<String> jobs = oblivion.jobs(articleId).keySet();
        inTransaction(() -> {
            oblivion.forget(articleId, when);
            return articleId;
        });
        jobs.forEach(job -> TableFolder.deleteAllOf(folder, job));
    }

    /** The ids of articles that were forgotten. */
    public Set<String> forgotten() {
        return new Oblivion(sql).forgotten();
    }

    /** Lets go of what is kept of a job's runs but the newest; see {@link Retention}. */
    public void keepRuns(String job, int newest) {
        inTransaction(() -> {
            new Retention(sql).keep(runs.newestFirst(job, Integer.MAX_VALUE), job, newest);
            return job;
        });
    }

    /** The id of the accord or event that a row of a table belongs to, the row's own id for those two; null for any other table. */
    public static @Nullable String recordOf(@Nullable String table, @Nullable String rowId) {
        return RecordRows.recordOf(table, rowId);
    }

    /** Gives back the room that deleted rows took. In H2 the database is closed by that, and must not be used any more. */
    public void compact() {
        sql.execute(new LedgerSchema(database).vendor().equals("h2") ? "SHUTDOWN COMPACT" : "VACUUM FULL");
    }

    /** What workers read for a run. */
    public Assignments assignments() {
        return new Assignments(sql, transaction);
    }

    /** What reviewers decided. */
    public Decisions decisions() {
        return new Decisions(sql, transaction);
    }

    /** What operators ask of runs. */
    public RunAccounts accounts() {
        return new RunAccounts(sql, contract, folder);
    }

    /** How long the steps of runs took. */
    public StepTimes stepTimes() {
        return new StepTimes(sql);
    }

    /** A run by its id. */
    public Optional<Run> run(String runId) {
        return runs.find(runId);
    }

    /** The decoded text of an article. */
    public Optional<String> text(String articleId) {
        return new ArticleContents(sql).body(articleId);
    }

    private void mustBeConsolidated(String runId) {
        if (sql.queryForList("SELECT 1 FROM consolidation WHERE run_id = ?", runId)
                .isEmpty()) {
            throw new IllegalStateException(
                    "The tables are not those of run %s. Consolidate it first.".formatted(runId));
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Takes one row; the array is reused between calls. */
    @FunctionalInterface
    public interface RowHandler {
        /** Called once a row. */
        void row(@Nullable String[] values);
    }

    /** Takes what the ledger knows. */
    public interface KnownHandler {
        /** An article. */
        void article(String articleId);

        /** A rejected record, and the path under which it was rejected. */
        void reject(String articleId, String path);

        /** Where the job's last run left an article, known or to be read again, and a number by which {@link Ledger#reconcile} knows it. */
        void place(String articleId, String path, int number);
    }

    /** What came of one record of the seeds. */
    public sealed interface Outcome {
        /** An article was read and its findings made. */
        record Read(Findings findings) implements Outcome {}

        /** The same, made ready to be written: see {@link Ledger#filed}. */
        record Filed(ArticleEntry entry) implements Outcome {}

        /**
         * Nothing could be made of it.
         *
         * @param articleId id where the bytes could be read, else null
         */
        record Rejected(String sourcePath, @Nullable String articleId, Rejection rejection) implements Outcome {}

        /**
         * An article that a worker has read and filed, see {@link Assignments}.
         *
         * @param attempt for which it was read
         * @param number of the assignment
         * @param place of the record in it
         */
        record Delivered(String sourcePath, String articleId, String attempt, int number, int place)
                implements Outcome {}

        /** The ledger knows it already; see {@link Ledger#eachKnown}. */
        record Seen(String sourcePath, String articleId) implements Outcome {}

        /** The same bytes as an article under an earlier path. */
        record Copy(String sourcePath, String articleId) implements Outcome {}
    }

    /**
     * What names a run before it begins.
     *
     * @param job job name
     * @param businessDate logical date
     * @param fingerprint of seeds and packs
     * @param jobInstanceId Spring Batch's
     * @param started by the run's clock
     * @param jobVersion build
     */
    public record RunStart(
            String job,
            LocalDate businessDate,
            String fingerprint,
            long jobInstanceId,
            Instant started,
            String jobVersion) {}

    /**
     * A run and its figures, as the contract's table run has them.
     *
     * @param fingerprint of seeds and packs
     */
    public record Run(
            String runId,
            String job,
            long jobInstanceId,
            LocalDate businessDate,
            String fingerprint,
            Instant startedAt,
            @Nullable Instant finishedAt,
            String status,
            String jobVersion,
            long articlesRead,
            long articlesOk,
            long articlesRejected,
            long articlesDuplicate,
            long accords,
            long events,
            long rowsAdded,
            long rowsChanged,
            long rowsRemoved) {}
}
