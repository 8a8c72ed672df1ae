package org.mithaq.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mithaq.event.Findings;
import org.mithaq.source.Rejection;

/** Keeps what every run found. Holds the data source, because it is the only way to the database. */
public final class Ledger {

    /** A ledger over a database that {@link #migrate} has prepared. */
    public Ledger(DataSource database) {}

    /** Creates or upgrades the schema (Flyway), Spring Batch's tables included. */
    public void migrate() {
        throw new UnsupportedOperationException();
    }

    /** Notes that a run has begun, with status STARTED, and returns it. The run id is R-yyyyMMddTHHmmssZ, with -2 and so on when taken. */
    public Run begin(RunStart start) {
        throw new UnsupportedOperationException();
    }

    /** Closes a run with its status of the contract's list run_status, and fills its figures. */
    public Run finish(String runId, String status, Instant finished) {
        throw new UnsupportedOperationException();
    }

    /** The last run of a job that was published, newest first. */
    public Optional<Run> lastGoodRun(String job) {
        throw new UnsupportedOperationException();
    }

    /** Past runs, newest first; of all jobs when {@code job} is null. */
    public List<Run> runs(@Nullable String job, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Ids of the articles whose findings were made with these packs; they need not be read again. */
    public Set<String> articlesReadWith(String packsFingerprint) {
        throw new UnsupportedOperationException();
    }

    /** Writes the outcomes of one chunk in the caller's transaction; replaces what an article had before, so a replay is harmless. */
    public void record(String runId, String packsFingerprint, List<Outcome> chunk) {
        throw new UnsupportedOperationException();
    }

    /** Marks articles whose paths are no longer in the seeds as deleted, and brings back those that are there again. */
    public void reconcile(String runId, Set<String> presentArticleIds) {
        throw new UnsupportedOperationException();
    }

    /** Makes the contract's corpus-level tables from all findings; records below the confidence go to review instead. */
    public void consolidate(String runId, double minConfidence) {
        throw new UnsupportedOperationException();
    }

    /** Streams the rows of one table of the contract, in the contract's column order, sorted by key; values as the CSV prints them, null when empty. */
    public void read(String table, RowHandler handler) {
        throw new UnsupportedOperationException();
    }

    /** Rows of a table of the contract. */
    public long count(String table) {
        throw new UnsupportedOperationException();
    }

    /** The decoded text of an article. */
    public Optional<String> text(String articleId) {
        throw new UnsupportedOperationException();
    }

    /** Takes one row; the array is reused between calls. */
    @FunctionalInterface
    public interface RowHandler {
        /** Called once a row. */
        void row(@Nullable String[] values);
    }

    /** What came of one record of the seeds. */
    public sealed interface Outcome {
        /** An article was read and its findings made. */
        record Read(Findings findings) implements Outcome {}

        /**
         * Nothing could be made of it.
         *
         * @param articleId id where the bytes could be read, else null
         */
        record Rejected(String sourcePath, @Nullable String articleId, Rejection rejection) implements Outcome {}

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
