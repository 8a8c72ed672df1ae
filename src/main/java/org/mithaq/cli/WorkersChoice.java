package org.mithaq.cli;

import org.jspecify.annotations.Nullable;
import org.mithaq.broker.BrokerAccount;
import org.mithaq.job.RemoteWorkers;
import org.mithaq.ledger.LedgerHome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Who reads the articles of a run: its own threads, or workers in other processes. */
final class WorkersChoice {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--workers",
            paramLabel = "WHERE",
            defaultValue = "local",
            description =
                    "local: this process reads. remote: processes started with 'mithaq worker' do, on any machines;"
                            + " the ledger has to be in PostgreSQL then. The results are the same. (default: local)")
    private Where where = Where.LOCAL;

    @Option(
            names = "--broker",
            paramLabel = "URL",
            description = "Artemis broker that tells remote workers what to read, such as tcp://HOST:61616"
                    + " (default: one in this process).")
    private @Nullable String broker;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:61616",
            description = "Where the broker in this process listens (default: ${DEFAULT-VALUE}).")
    private String listen = "";

    private enum Where {
        LOCAL,
        REMOTE
    }

    /** The remote workers; null where there are none. */
    @Nullable
    RemoteWorkers of(LedgerHome home) {
        if (where == Where.LOCAL) {
            return null;
        }
        if (!home.isShared()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--workers remote needs a ledger that workers can reach too. Set SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD of a PostgreSQL database, for the workers as well.");
        }
        return new RemoteWorkers(broker, listen, BrokerAccount.of(System.getenv()));
    }
}
