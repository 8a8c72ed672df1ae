package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.RunHistory;
import org.mithaq.job.RunStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows past runs, or one of them whole. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Shows past runs, one a line, or all that there is to tell of one.",
        description = {
            "Of one run: what came in, what was rejected and why, which rows changed, how long each step took.",
            "In the list NEW counts articles that no good run had seen before; a ! marks a quiet night."
        })
final class HistoryCommand implements Callable<Integer> {
    private static final String RUN_ID = "R-[0-9]{8}T[0-9]{6}Z(-[0-9]+)?";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "JOB|RUN",
            arity = "0..1",
            description = "Only runs of this job; or a run, such as R-20251107T020000Z, to see it whole.")
    private @Nullable String named;

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many runs to list (default: 30).")
    private int last = 30;

    @Override
    public Integer call() throws JobDefinitionException {
        int code = named != null && named.matches(RUN_ID) ? story(named) : list(named);
        out().flush();
        spec.commandLine().getErr().flush();
        return code;
    }

    private int list(@Nullable String job) throws JobDefinitionException {
        RunHistory history = RunHistory.read(ledger.home(), job, last);
        if (history instanceof RunHistory.Busy busy) {
            err().println("A run is going on"
                    + busy.holder().map(RunLines::words).orElse("")
                    + ". Until it ends only the last published run of each job can be read.");
            new RunLines(out()).print(busy.published());
        } else if (history instanceof RunHistory.Past past && past.runs().isEmpty()) {
            out().printf("There are no runs%s in %s.%n", job == null ? "" : " of job " + job, ledger.folder());
        } else if (history instanceof RunHistory.Past past) {
            new RunLines(out()).print(past.runs());
        }
        return ExitCodes.DONE;
    }

    private int story(String runId) throws JobDefinitionException {
        RunStory story = RunStory.read(ledger.home(), runId);
        if (story instanceof RunStory.Told told) {
            new RunPage(out()).print(told);
            return ExitCodes.DONE;
        }
        if (story instanceof RunStory.Busy busy) {
            err().println("A run holds the ledger"
                    + busy.holder().map(RunLines::words).orElse("")
                    + ". Ask again when it has ended; run.json in the run's folder can be read meanwhile.");
            return ExitCodes.LOCKED;
        }
        RunStory.Unknown unknown = (RunStory.Unknown) story;
        err().printf(
                        "There is no run %s in %s.%s%n",
                        runId,
                        ledger.folder(),
                        unknown.last().isEmpty()
                                ? ""
                                : " Its last runs are " + String.join(", ", unknown.last()) + ".");
        return ExitCodes.WRONG_USAGE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
