package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.RunHistory;
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
        header = "Shows at one glance the last good run, the one that is going on, and those that failed.")
final class StatusCommand implements Callable<Integer> {
    /** The last good run may lie behind many that failed. */
    private static final int FAR_BACK = 400;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "JOB", arity = "0..1", description = "Only runs of this job.")
    private @Nullable String job;

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many runs to show (default: 10).")
    private int last = 10;

    @Override
    public Integer call() throws JobDefinitionException {
        RunHistory history = RunHistory.read(ledger.home(), job, Math.max(last, FAR_BACK));
        if (history instanceof RunHistory.Busy busy) {
            new Sheet(out(), 12)
                    .line(
                            "Running",
                            busy.holder()
                                    .map(holder -> "job %s in %s, since %s"
                                            .formatted(holder.job(), holder.process(), holder.started()))
                                    .orElse("a run holds the ledger"));
            print(busy.published());
        } else if (history instanceof RunHistory.Past past) {
            print(past.runs());
        }
        out().flush();
        return ExitCodes.DONE;
    }

    private void print(List<RunHistory.Entry> runs) {
        if (runs.isEmpty()) {
            out().printf("There are no runs%s in %s.%n", job == null ? "" : " of job " + job, ledger.folder());
            return;
        }
        new StatusPage(out()).print(runs);
        new RunLines(out()).print(runs.subList(0, Math.min(last, runs.size())));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
