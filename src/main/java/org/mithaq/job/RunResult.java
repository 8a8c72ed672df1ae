package org.mithaq.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Holder;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunAccounts.ChangedRows;
import org.mithaq.ledger.StepTimes.StepTime;

/** How a run ended. */
public sealed interface RunResult {
    /**
     * It is published.
     *
     * @param run its figures
     * @param folder where the exports lie
     * @param tooManyRejects whether more articles were rejected than the job allows
     * @param warnings what an export could not hold exactly, one line each
     * @param account what else is to be told of it
     */
    record Done(Ledger.Run run, Path folder, boolean tooManyRejects, List<String> warnings, Account account)
            implements RunResult {
        /** Copies the warnings. */
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The last good run read the same seeds with the same packs for the same date.
     *
     * @param run that run
     * @param folder where its exports lie
     */
    record NothingNew(Ledger.Run run, Path folder) implements RunResult {}

    /** A run was to read rejects again, and there are none. */
    record NothingRejected() implements RunResult {}

    /**
     * Another run is in the way.
     *
     * @param what it holds: the ledger, or the output folder
     * @param holder who, as far as that is known
     */
    record Held(String what, Optional<Holder> holder) implements RunResult {
        /** Says so. */
        public String words() {
            return "another run holds " + what
                    + holder.map(who ->
                                    " (%s with job %s, since %s)".formatted(who.process(), who.job(), who.started()))
                            .orElse("");
        }
    }

    /** It was stopped and goes on where it was when it is started again. */
    record Stopped() implements RunResult {}

    /**
     * It failed.
     *
     * @param problem one line that names the thing and the fix
     * @param bug what was thrown, when the fault is the program's own; else null
     * @param account how far it had come
     */
    record Failed(String problem, @Nullable Throwable bug, Account account) implements RunResult {}

    /**
     * What is to be told of a run beside its end.
     *
     * @param run its figures; null when it had not begun
     * @param intake what came in; null when it had not come so far
     * @param steps how long its steps took
     * @param changes rows that it brought, by table
     * @param added names of the first accords and events that are new
     */
    record Account(
            Ledger.@Nullable Run run,
            @Nullable Intake intake,
            List<StepTime> steps,
            List<ChangedRows> changes,
            List<String> added) {
        /** Of a run that had not begun. */
        static final Account NONE = new Account(null, null, List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Account {
            steps = List.copyOf(steps);
            changes = List.copyOf(changes);
            added = List.copyOf(added);
        }
    }
}
