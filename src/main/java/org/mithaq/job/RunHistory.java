package org.mithaq.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Holder;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.RunAccounts;

/** What is known of past runs. */
public sealed interface RunHistory {
    /** Runs of the ledger, newest first. */
    record Past(List<Entry> runs) implements RunHistory {}

    /**
     * A run holds the ledger; what was published before can be read all the same.
     *
     * @param holder who, as far as that is known
     * @param published the last good run of each job
     */
    record Busy(Optional<Holder> holder, List<Entry> published) implements RunHistory {}

    /**
     * A run in figures.
     *
     * @param date its logical date
     * @param started when it began; null where that is not known
     * @param finished when it ended; null while it goes on, or when it was killed
     * @param intake what came in; null where that is not known
     * @param problem why an attempt at it failed, or null
     */
    record Entry(
            String runId,
            String job,
            String date,
            String status,
            @Nullable Instant started,
            @Nullable Instant finished,
            long read,
            long rejected,
            long accords,
            long events,
            long added,
            long changed,
            long removed,
            @Nullable Intake intake,
            @Nullable String problem) {
        /** Whether analysts have its tables. */
        public boolean isGood() {
            return status.startsWith("COMPLETED");
        }
    }

    /** Reads the history of a job, or of all jobs when {@code job} is null; without a ledger it is empty, and none is made. */
    static RunHistory read(LedgerHome home, @Nullable String job, int limit) {
        return LedgerLook.<RunHistory>at(
                home,
                () -> new Past(List.of()),
                holder -> new Busy(holder, PublishedFigures.of(home.output(), job)),
                ledger -> new Past(ledger.runs(job, limit).stream()
                        .map(run -> entry(ledger, run))
                        .toList()));
    }

    private static Entry entry(Ledger ledger, Ledger.Run run) {
        Optional<RunAccounts.Account> account = ledger.accounts().find(run.runId());
        return new Entry(
                run.runId(),
                run.job(),
                run.businessDate().toString(),
                run.status(),
                run.startedAt(),
                run.finishedAt(),
                run.articlesRead(),
                run.articlesRejected(),
                run.accords(),
                run.events(),
                run.rowsAdded(),
                run.rowsChanged(),
                run.rowsRemoved(),
                account.map(RunAccounts.Account::intake).orElse(null),
                account.map(RunAccounts.Account::problem).orElse(null));
    }
}
