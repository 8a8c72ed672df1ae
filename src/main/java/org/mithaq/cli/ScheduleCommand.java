package org.mithaq.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.RunHistory;
import org.mithaq.job.Schedule;
import org.mithaq.job.Scheduler;
import org.mithaq.ledger.LedgerHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Stays, and runs a job at the times that its file names. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Stays in the foreground and runs a job at the times of its key 'schedule'.",
        description = {
            "Each run is a process of its own and one is over before the next begins. Times that were missed are made up"
                    + " for once, also those while this command was not there. SIGTERM and Ctrl-C stop the run that is"
                    + " going on after its chunk; the next start goes on with it."
        })
final class ScheduleCommand implements Callable<Integer> {
    private final CountDownLatch ending = new CountDownLatch(1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Parameters(paramLabel = "JOB", description = "Job to run.")
    private String job = "";

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Option(names = "--next", paramLabel = "N", description = "Prints the next N times and ends.")
    private @Nullable Integer next;

    @Mixin
    private LogChoice log = new LogChoice();

    @Override
    public Integer call() throws JobDefinitionException {
        Schedule schedule = choice.job(job).schedule();
        Clock clock = Clocks.at(null);
        LedgerHome home = ledger.home();
        if (next != null) {
            return list(schedule, clock.instant(), next);
        }
        keep(schedule, clock, home, log.remarks(spec.commandLine().getErr()));
        return ExitCodes.STOPPED;
    }

    private int list(Schedule schedule, Instant from, int count) {
        PrintWriter out = spec.commandLine().getOut();
        Instant at = from;
        for (int i = 0; i < count; i++) {
            out.println(schedule.after(at));
            at = schedule.after(at).toInstant();
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private void keep(Schedule schedule, Clock clock, LedgerHome home, Remarks remarks) {
        ScheduledRun run = new ScheduledRun(words(), ledger.environment());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            ending.countDown();
                            run.end();
                        },
                        "end of schedule"));
        new Scheduler(schedule, clock, this::pause, date -> run(run, date, remarks), remarks::say).keep(last(home));
    }

    private void run(ScheduledRun run, LocalDate date, Remarks remarks) {
        int code = run.of(date);
        if (code != ExitCodes.DONE) {
            remarks.warn("The run for %s ended with code %d.".formatted(date, code));
        }
    }

    /** The job's last run; while another process runs one, the last that is published. */
    private RunHistory.@Nullable Entry last(LedgerHome home) {
        RunHistory history = RunHistory.read(home, job, 1);
        List<RunHistory.Entry> runs =
                history instanceof RunHistory.Past past ? past.runs() : ((RunHistory.Busy) history).published();
        return runs.isEmpty() ? null : runs.get(0);
    }

    private boolean pause(Duration most) {
        try {
            return !ending.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> words() {
        List<String> words =
                new ArrayList<>(List.of("run", job, "--output", ledger.folder().toString()));
        words.addAll(choice.words());
        words.addAll(List.of("--log-format", log.word()));
        return words;
    }
}
