package org.mithaq.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinition;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.JobRun;
import org.mithaq.job.RunLock;
import org.mithaq.job.RunRequest;
import org.mithaq.job.RunResult;
import org.mithaq.job.SeedSurvey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the seeds and publishes the exports. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Reads a job's articles and publishes CSV tables and workbook.",
        description = {
            "A run is named by its job, its date and the fingerprint of seeds, packs and settings."
                    + " The same name again does no work; a run that was stopped or failed goes on."
        })
final class RunCommand implements Callable<Integer> {
    private final long began = System.nanoTime();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Parameters(
            paramLabel = "JOB",
            arity = "0..1",
            defaultValue = "accords",
            description = "Job to run (default: accords).")
    private String job = "accords";

    @Mixin
    private OutputChoice output = new OutputChoice();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Logical date of the run (default: today in UTC).")
    private @Nullable LocalDate date;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "Fixes all times of the run, such as 2025-11-07T02:00:00Z; equal runs then give equal bytes.")
    private @Nullable Instant instant;

    @Option(names = "--force", description = "Makes a new run and reads every article again, even if nothing is new.")
    private boolean force;

    @Option(names = "--dry-run", description = "Reads and extracts, but writes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws JobDefinitionException {
        JobDefinition definition = choice.job(job);
        Progress progress = Progress.on(err());
        if (dryRun) {
            return dryRun(definition, progress);
        }
        RunResult result = new JobRun(request(definition), progress).execute();
        progress.end();
        return tell(result);
    }

    private RunRequest request(JobDefinition definition) {
        Clock clock = Clocks.at(instant);
        LocalDate day = date == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : date;
        return new RunRequest(definition, output.folder(), day, clock, force);
    }

    private int dryRun(JobDefinition definition, Progress progress) {
        progress.stage("Reading the articles of " + definition.seeds().folder());
        SeedSurvey.Survey survey = SeedSurvey.ofFindings(definition, progress);
        progress.end();
        new SurveyTable(out()).print(survey, true);
        out().println("Dry run: nothing was written.");
        out().flush();
        return survey.tooManyRejects() ? ExitCodes.TOO_MANY_REJECTS : ExitCodes.DONE;
    }

    private int tell(RunResult result) {
        int code = code(result);
        out().flush();
        err().flush();
        return code;
    }

    private int code(RunResult result) {
        if (result instanceof RunResult.Done done) {
            return done(done);
        }
        if (result instanceof RunResult.NothingNew nothing) {
            out().printf(
                            "Nothing new to read: %s is complete, its exports lie in %s. Use --force for a new run.%n",
                            nothing.run().runId(), nothing.folder());
            return ExitCodes.DONE;
        }
        if (result instanceof RunResult.Held held) {
            err().println("Another run holds the ledger in " + output.folder()
                    + held.holder().map(RunCommand::words).orElse("") + ". Wait for its end, or use another --output.");
            return ExitCodes.LOCKED;
        }
        return result instanceof RunResult.Failed failed ? failed(failed) : stopped();
    }

    private int done(RunResult.Done done) {
        done.warnings().forEach(err()::println);
        new RunTable(out()).print(done, System.nanoTime() - began);
        if (!done.tooManyRejects()) {
            return ExitCodes.DONE;
        }
        err().printf(
                        Locale.ROOT,
                        "%,d of %,d articles were rejected, more than the job's max-reject-share allows. The reasons stand in the table 'rejects'.%n",
                        done.run().articlesRejected(),
                        done.run().articlesRead());
        return ExitCodes.TOO_MANY_REJECTS;
    }

    private int failed(RunResult.Failed failed) {
        err().println(failed.problem());
        if (failed.bug() != null) {
            failed.bug().printStackTrace(err());
        }
        return ExitCodes.FAILED;
    }

    private int stopped() {
        err().println("Stopped. The same command goes on where this run was.");
        return ExitCodes.STOPPED;
    }

    private static String words(RunLock.Holder holder) {
        return ": process %d with job %s, since %s".formatted(holder.pid(), holder.job(), holder.started());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
