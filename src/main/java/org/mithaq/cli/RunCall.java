package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.mithaq.job.JobRun;
import org.mithaq.job.RunContext;
import org.mithaq.job.RunDispatch;
import org.mithaq.job.RunProgress;
import org.mithaq.job.RunRequest;
import org.mithaq.job.RunResult;

/**
 * Runs a job for the commands that do, tells of it, and gives its exit code.
 *
 * @param out for the summary
 * @param remarks for everything else
 * @param began when the command began, by {@link System#nanoTime}
 */
record RunCall(PrintWriter out, Remarks remarks, long began) {
    /** Runs it. */
    int execute(RunRequest request, RunProgress progress) {
        return execute(request, progress, new RunContext());
    }

    /** Runs it in a context that was begun before. */
    int execute(RunRequest request, RunProgress progress, RunContext context) {
        RunResult result = new JobRun(request, progress, context).execute();
        if (progress instanceof Progress watched) {
            watched.end();
        }
        // A process that was asked to stop is over as soon as the ledger is closed.
        List<String> undelivered = new RunDispatch(request, System.getenv()).tell(result);
        int code = code(request, result, undelivered);
        out.flush();
        return code;
    }

    private int code(RunRequest request, RunResult result, List<String> undelivered) {
        if (result instanceof RunResult.Done done) {
            return done(done, undelivered);
        }
        if (result instanceof RunResult.NothingNew nothing) {
            out.printf(
                    "Nothing new to read: %s is complete, its exports lie in %s. Use --force for a new run.%n",
                    nothing.run().runId(), nothing.folder());
            return ExitCodes.DONE;
        }
        if (result instanceof RunResult.NothingRejected) {
            out.printf(
                    "No record of job %s is rejected, so there is nothing to read again.%n",
                    request.definition().name());
            return ExitCodes.DONE;
        }
        return ended(request, result, undelivered);
    }

    private int ended(RunRequest request, RunResult result, List<String> undelivered) {
        if (result instanceof RunResult.Held held) {
            remarks.fail(
                    "A%s. Wait for its end, or use %s."
                            .formatted(held.words().substring(1), request.home().another()),
                    null);
            undelivered.forEach(remarks::warn);
            return ExitCodes.LOCKED;
        }
        if (result instanceof RunResult.Failed failed) {
            remarks.fail(failed.problem(), failed.bug());
            undelivered.forEach(remarks::warn);
            return ExitCodes.FAILED;
        }
        remarks.say("Stopped. The same command goes on where this run was.");
        return ExitCodes.STOPPED;
    }

    private int done(RunResult.Done done, List<String> undelivered) {
        done.warnings().forEach(remarks::warn);
        new RunTable(out).print(done, undelivered, System.nanoTime() - began);
        if (!done.tooManyRejects()) {
            return ExitCodes.DONE;
        }
        remarks.warn(String.format(
                Locale.ROOT,
                "%,d of %,d articles were rejected, more than the job's max-reject-share allows. The reasons stand in the table 'rejects'.",
                done.run().articlesRejected(),
                done.run().articlesRead()));
        return ExitCodes.TOO_MANY_REJECTS;
    }
}
