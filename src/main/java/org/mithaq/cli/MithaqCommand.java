package org.mithaq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.mithaq.export.ExportException;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.broker.BrokerUnavailable;
import org.mithaq.ledger.LedgerUnavailable;
import org.mithaq.score.GoldException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program itself. Without a command it runs the job {@code accords}. */
@Command(
        name = "mithaq",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Reads news articles, Arabic first, and writes accord and event records for analysts.",
        footer = {
            "%nWithout a command: run accords.",
            "The ledger is a file in the output folder, or in PostgreSQL where Spring's properties name a database:",
            "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD, or a file with such"
                    + " properties in SPRING_CONFIG_LOCATION."
        },
        subcommands = {
            RunCommand.class,
            WorkerCommand.class,
            ResumeCommand.class,
            CheckCommand.class,
            TextCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            RejectsCommand.class,
            RetryRejectsCommand.class,
            ReviewCommand.class,
            ScheduleCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ForgetCommand.class,
            CompactCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            ScoreCommand.class,
            CompareCommand.class
        })
final class MithaqCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command line with its streams; every end is an exit code. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new MithaqCommand(), new CommandFactory());
        line.setOut(out).setErr(err).setUsageHelpAutoWidth(false).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(MithaqCommand::wrongUsage);
        line.setExecutionExceptionHandler(MithaqCommand::failed);
        explainExitCodes(line);
        return line;
    }

    @Override
    public Integer call() {
        return spec.commandLine().execute("run");
    }

    private static void explainExitCodes(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCodes.explained());
        line.getSubcommands().values().forEach(MithaqCommand::explainExitCodes);
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        line.getErr().println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
        line.getErr().printf("See: %s --help%n", line.getCommandSpec().qualifiedName());
        line.getErr().flush();
        return ExitCodes.WRONG_USAGE;
    }

    private static int failed(Exception e, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (e instanceof JobDefinitionException || e instanceof ExportException || e instanceof GoldException) {
            err.println(e.getMessage());
            err.flush();
            return ExitCodes.WRONG_USAGE;
        }
        if (e instanceof LedgerUnavailable || e instanceof BrokerUnavailable) {
            err.println(e.getMessage());
            err.flush();
            return ExitCodes.FAILED;
        }
        err.printf("The program failed. Please report it with the lines below.%n");
        e.printStackTrace(err);
        err.flush();
        return ExitCodes.FAILED;
    }

    /** Says which build this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"mithaq " + number()};
        }

        static String number() throws IOException {
            Properties build = new Properties();
            try (InputStream stream = Version.class.getResourceAsStream("/build.properties")) {
                build.load(stream);
            }
            return build.getProperty("version");
        }
    }
}
