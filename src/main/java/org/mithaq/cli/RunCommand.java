package org.mithaq.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinition;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.RunContext;
import org.mithaq.job.RunDispatch;
import org.mithaq.job.RunRequest;
import org.mithaq.job.SeedSurvey;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.ledger.LedgerHome;
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
    private LedgerChoice ledger = new LedgerChoice();

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

    @Mixin
    private ThreadChoice threads = new ThreadChoice();

    @Option(
            names = "--extract",
            paramLabel = "WHAT",
            defaultValue = "all",
            description = "all: find records. none: read articles only, to measure what that costs. (default: all)")
    private Extract extract = Extract.ALL;

    private enum Extract {
        ALL,
        NONE
    }

    @Mixin
    private WorkersChoice workers = new WorkersChoice();

    @Mixin
    private LogChoice log = new LogChoice();

    @Override
    public Integer call() throws JobDefinitionException {
        if (dryRun) {
            return dryRun(choice.job(job), Progress.on(err()));
        }
        Remarks remarks = log.remarks(err());
        LedgerHome home = ledger.home();
        try (RunContext context = new RunContext()) {
            RunRequest request = request(definition(home, remarks), home);
            return new RunCall(out(), remarks, began).execute(request, log.progress(err(), remarks), context);
        }
    }

    /** The seeds may lie on a disk that is not there tonight: that is told like any other failure. */
    private JobDefinition definition(LedgerHome home, Remarks remarks) throws JobDefinitionException {
        try {
            return choice.job(job);
        } catch (JobDefinitionException e) {
            e.definition()
                    .map(definition -> new RunDispatch(request(definition, home), System.getenv()))
                    .ifPresent(dispatch ->
                            dispatch.tellOfNone(String.join("\n", e.problems())).forEach(remarks::warn));
            throw e;
        }
    }

    private RunRequest request(JobDefinition definition, LedgerHome home) {
        Clock clock = Clocks.at(instant);
        LocalDate day = date == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : date;
        return new RunRequest(
                definition,
                home,
                day,
                clock,
                force ? Reading.EVERYTHING : Reading.NEW,
                threads.count(),
                extract == Extract.ALL,
                workers.of(home));
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

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
