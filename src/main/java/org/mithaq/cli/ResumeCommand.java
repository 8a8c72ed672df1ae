package org.mithaq.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.RunHistory;
import org.mithaq.job.RunHistory.Entry;
import org.mithaq.job.RunRequest;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.ledger.LedgerHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with the run that did not end. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Goes on with a job's newest run, for its own date, if it was stopped, killed or failed.",
        description = "Where seeds, packs or settings have changed since, it is a new run for that date.")
final class ResumeCommand implements Callable<Integer> {
    private final long began = System.nanoTime();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Parameters(
            paramLabel = "JOB",
            arity = "0..1",
            defaultValue = "accords",
            description = "Job whose run goes on (default: accords).")
    private String job = "accords";

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "Fixes all times of the run, such as 2025-11-07T02:00:00Z; equal runs then give equal bytes.")
    private @Nullable Instant instant;

    @Mixin
    private ThreadChoice threads = new ThreadChoice();

    @Mixin
    private LogChoice log = new LogChoice();

    @Override
    public Integer call() throws JobDefinitionException {
        LedgerHome home = ledger.home();
        RunHistory history = RunHistory.read(home, job, 1);
        Optional<Entry> newest = history instanceof RunHistory.Past past
                ? past.runs().stream().findFirst().filter(run -> !run.isGood())
                : Optional.empty();
        if (history instanceof RunHistory.Past && newest.isEmpty()) {
            spec.commandLine().getOut().println("No run of job %s is unfinished.".formatted(job));
            spec.commandLine().getOut().flush();
            return ExitCodes.DONE;
        }
        Clock clock = Clocks.at(instant);
        // While a run goes on there is nothing to resume, and to start one says who holds the ledger.
        LocalDate date = newest.map(run -> LocalDate.parse(run.date()))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone()));
        PrintWriter err = spec.commandLine().getErr();
        Remarks remarks = log.remarks(err);
        RunRequest request = new RunRequest(choice.job(job), home, date, clock, Reading.NEW, threads.count());
        return new RunCall(spec.commandLine().getOut(), remarks, began).execute(request, log.progress(err, remarks));
    }
}
