package org.mithaq.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.RunRequest;
import org.mithaq.ledger.Intake.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads again what was rejected. */
@Command(
        name = "retry-rejects",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header =
                "Reads a job's rejected records again, in a new run, after a setting, a pack or the program was changed.",
        description = {
            "Articles that were read before are left as they are, even where packs have changed since; new ones are read."
                    + " The next run reads with the new packs whatever still rests on the old ones."
        })
final class RetryRejectsCommand implements Callable<Integer> {
    private final long began = System.nanoTime();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Parameters(
            paramLabel = "JOB",
            arity = "0..1",
            defaultValue = "accords",
            description = "Job whose rejects are read again (default: accords).")
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
        PrintWriter err = spec.commandLine().getErr();
        Clock clock = Clocks.at(instant);
        RunRequest request = new RunRequest(
                choice.job(job),
                ledger.home(),
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                clock,
                Reading.REJECTED,
                threads.count());
        Remarks remarks = log.remarks(err);
        return new RunCall(spec.commandLine().getOut(), remarks, began).execute(request, log.progress(err, remarks));
    }
}
