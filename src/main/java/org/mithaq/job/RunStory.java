package org.mithaq.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Holder;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.RunAccounts;
import org.mithaq.ledger.RunAccounts.ChangedRows;
import org.mithaq.ledger.RunAccounts.RejectCount;
import org.mithaq.ledger.StepTimes.StepTime;

/** All that the ledger tells of one run. */
public sealed interface RunStory {
    /**
     * The run is there.
     *
     * @param intake what came in; null for runs of older versions, and those that did not come so far
     * @param problem why an attempt at it failed, or null
     * @param rejects what it could not read, by code
     * @param steps how long its steps took
     * @param changes rows that it brought, by table; known of the last run only
     */
    record Told(
            Ledger.Run run,
            @Nullable Intake intake,
            @Nullable String problem,
            List<RejectCount> rejects,
            List<StepTime> steps,
            List<ChangedRows> changes)
            implements RunStory {
        /** Copies the lists. */
        public Told {
            rejects = List.copyOf(rejects);
            steps = List.copyOf(steps);
            changes = List.copyOf(changes);
        }
    }

    /**
     * There is no such run.
     *
     * @param last the last runs that there are
     */
    record Unknown(List<String> last) implements RunStory {}

    /** A run holds the ledger. */
    record Busy(Optional<Holder> holder) implements RunStory {}

    /** Reads the story of a run. */
    static RunStory read(LedgerHome home, String runId) {
        return LedgerLook.<RunStory>at(
                home,
                () -> new Unknown(List.of()),
                Busy::new,
                ledger -> ledger.run(runId)
                        .<RunStory>map(run -> told(ledger, run))
                        .orElseGet(() -> unknown(ledger)));
    }

    private static Told told(Ledger ledger, Ledger.Run run) {
        RunAccounts accounts = ledger.accounts();
        Optional<RunAccounts.Account> account = accounts.find(run.runId());
        return new Told(
                run,
                account.map(RunAccounts.Account::intake).orElse(null),
                account.map(RunAccounts.Account::problem).orElse(null),
                accounts.rejects(run.runId()),
                ledger.stepTimes().of(run),
                accounts.changes(run));
    }

    private static Unknown unknown(Ledger ledger) {
        return new Unknown(ledger.runs(null, 5).stream().map(Ledger.Run::runId).toList());
    }
}
