package org.mithaq.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.broker.BrokerAccount;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.WorkerRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads articles for runs in other processes. */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Reads articles for runs that ask for workers (run --workers remote), until it is stopped.",
        description = {
            "It needs the same release as the run, the same ledger in PostgreSQL (SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD),"
                    + " the same seeds, and the account of the broker (MITHAQ_BROKER_USER, MITHAQ_BROKER_PASSWORD)."
                    + " It may be started and killed at any time."
        })
final class WorkerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--broker",
            paramLabel = "URL",
            required = true,
            description = "Where runs say what is to be read, such as tcp://HOST:61616.")
    private String broker = "";

    @Option(
            names = "--seeds",
            paramLabel = "FOLDER",
            description = "Where the seeds lie on this machine (default: where the run has them).")
    private @Nullable Path seeds;

    @Mixin
    private ThreadChoice threads = new ThreadChoice();

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Mixin
    private LogChoice log = new LogChoice();

    @Override
    public Integer call() throws JobDefinitionException, InterruptedException {
        Remarks remarks = log.remarks(spec.commandLine().getErr());
        String problem = new WorkerRun(
                        ledger.home(), broker, BrokerAccount.of(System.getenv()), seeds, threads.count(), remarks::say)
                .execute();
        if (problem == null) {
            return ExitCodes.DONE;
        }
        remarks.fail(problem, null);
        return ExitCodes.WRONG_USAGE;
    }
}
