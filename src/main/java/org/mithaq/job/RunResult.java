package org.mithaq.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger;

/** How a run ended. */
public sealed interface RunResult {
    /**
     * It is published.
     *
     * @param run its figures
     * @param folder where the exports lie
     * @param tooManyRejects whether more articles were rejected than the job allows
     * @param warnings what an export could not hold exactly, one line each
     */
    record Done(Ledger.Run run, Path folder, boolean tooManyRejects, List<String> warnings) implements RunResult {
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

    /**
     * Another run holds the ledger.
     *
     * @param holder who, as far as the lock file says
     */
    record Held(Optional<RunLock.Holder> holder) implements RunResult {}

    /** It was stopped and goes on where it was when it is started again. */
    record Stopped() implements RunResult {}

    /**
     * It failed.
     *
     * @param problem one line that names the thing and the fix
     * @param bug what was thrown, when the fault is the program's own; else null
     */
    record Failed(String problem, @Nullable Throwable bug) implements RunResult {}
}
