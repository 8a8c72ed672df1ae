package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.RunHistory;
import org.mithaq.job.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the last runs. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Shows the last runs, and who runs now.")
final class StatusCommand implements Callable<Integer> {
    private static final String ROW = "%-20s  %-10s  %-10s  %-22s  %8s  %8s  %8s  %8s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "JOB", arity = "0..1", description = "Only runs of this job.")
    private @Nullable String job;

    @Mixin
    private OutputChoice output = new OutputChoice();

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many runs to show (default: 10).")
    private int last = 10;

    @Override
    public Integer call() {
        RunHistory history = RunHistory.read(output.folder(), job, last);
        if (history instanceof RunHistory.Busy busy) {
            out().println("A run is going on"
                    + busy.holder().map(StatusCommand::words).orElse("") + ".");
            out().println("Last published runs:");
            print(busy.published());
        } else if (history instanceof RunHistory.Past past) {
            print(past.runs());
        }
        out().flush();
        return ExitCodes.DONE;
    }

    private void print(List<RunHistory.Entry> runs) {
        if (runs.isEmpty()) {
            out().printf("There are no runs%s in %s.%n", job == null ? "" : " of job " + job, output.folder());
            return;
        }
        out().printf(Locale.ROOT, ROW, "RUN", "JOB", "DATE", "STATUS", "READ", "REJECTED", "ACCORDS", "EVENTS");
        runs.forEach(run -> out().printf(
                        Locale.ROOT,
                        ROW,
                        run.runId(),
                        run.job(),
                        run.date(),
                        run.status(),
                        run.read(),
                        run.rejected(),
                        run.accords(),
                        run.events()));
    }

    private static String words(RunLock.Holder holder) {
        return ": job %s in process %d, since %s".formatted(holder.job(), holder.pid(), holder.started());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
