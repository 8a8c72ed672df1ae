package org.mithaq.job;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Publication;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunAccounts;
import org.mithaq.source.Rejection;

/**
 * The run's entry in the ledger, from its first step to its last. Holds state because steps share it: a restarted run goes on under the id that it had.
 */
final class RunBook {
    private static final int ENOUGH_RUNS = 10_000;
    private static final int ENOUGH_NAMES = 5;
    private static final String KILLED = "Its process was killed, or its machine or database went down, while it ran.";

    private final Ledger ledger;
    private final RunRequest request;
    private final RunIdentity identity;
    private final List<Rejection> warnings = Collections.synchronizedList(new ArrayList<>());

    private Ledger.@Nullable Run run;
    private @Nullable Intake intake;

    RunBook(Ledger ledger, RunRequest request, RunIdentity identity) {
        this.ledger = ledger;
        this.request = request;
        this.identity = identity;
    }

    /** Begins the run of this Batch instance, or goes on with the one that was stopped or failed. */
    void open(long jobInstanceId) {
        run = runOf(jobInstanceId).orElseGet(() -> ledger.begin(start(jobInstanceId)));
        ledger.accounts().open(run, request.reading());
        LogContext.run(run.job(), run.runId());
    }

    /** Counts what came in, when the ledger knows what lies in the seeds. */
    void takeIn() {
        intake = ledger.accounts().take(run(), request.definition().operation().minShareOfUsual());
    }

    /** What came in. */
    Intake intake() {
        if (intake == null) {
            throw new IllegalStateException("Nothing is counted yet: the step 'consolidate' comes first.");
        }
        return intake;
    }

    /** The run of a Batch instance, if one was begun. */
    Optional<Ledger.Run> runOf(long jobInstanceId) {
        return ledger.runs(null, ENOUGH_RUNS).stream()
                .filter(each -> each.jobInstanceId() == jobInstanceId)
                .findFirst();
    }

    /** Fills the run's figures and its final status, before the export that shows them. */
    void complete() {
        run = ledger.complete(runId(), request.clock().instant());
    }

    /** Closes the run without an export. */
    void close(String status) {
        if (run != null) {
            run = ledger.finish(runId(), status, request.clock().instant());
        }
    }

    /** Closes a run that failed, with the reason. */
    void fail(String problem) {
        close("FAILED");
        if (run != null) {
            ledger.accounts().problem(runId(), problem);
        }
    }

    /** What is to be told of the run as far as it has come. */
    RunResult.Account account() {
        Ledger.Run told = run;
        if (told == null) {
            return RunResult.Account.NONE;
        }
        RunAccounts accounts = ledger.accounts();
        boolean complete = told.status().startsWith("COMPLETED");
        return new RunResult.Account(
                told,
                intake,
                ledger.stepTimes().of(told),
                complete ? accounts.changes(told) : List.of(),
                complete ? accounts.added(told, ENOUGH_NAMES) : List.of());
    }

    /** Closes the run of a process that was killed. */
    void fail(long jobInstanceId) {
        runOf(jobInstanceId).ifPresent(dead -> {
            ledger.finish(dead.runId(), "FAILED", request.clock().instant());
            ledger.accounts().problem(dead.runId(), KILLED);
        });
    }

    Ledger.Run run() {
        if (run == null) {
            throw new IllegalStateException("The run has not begun: the step 'discover' comes first.");
        }
        return run;
    }

    String runId() {
        return run().runId();
    }

    Publication publication() {
        return Publication.of(request.output(), request.definition().name(), runId());
    }

    /** Whether this run's folder was renamed into place before it crashed. */
    boolean isPublished() {
        return Files.isDirectory(publication().target());
    }

    void warn(List<Rejection> what) {
        warnings.addAll(what);
    }

    /** What the exports could not hold, one line each, sorted because formats run side by side. */
    List<String> warnings() {
        synchronized (warnings) {
            return warnings.stream()
                    .map(each -> each.code() + ": " + each.detail())
                    .sorted()
                    .toList();
        }
    }

    private Ledger.RunStart start(long jobInstanceId) {
        return new Ledger.RunStart(
                request.definition().name(),
                request.date(),
                identity.fingerprint(),
                jobInstanceId,
                request.clock().instant(),
                RunIdentity.jobVersion());
    }
}
