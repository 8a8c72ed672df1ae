package org.mithaq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.mithaq.broker.BrokerUnavailable;
import org.mithaq.export.ExportException;
import org.mithaq.job.JobDefinitionException;
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
        })
final class MithaqCommand implements Callable<Integer> {
    /** By their names, in the order in which help tells of them. */
    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("run", RunCommand.class),
            Map.entry("worker", WorkerCommand.class),
            Map.entry("resume", ResumeCommand.class),
            Map.entry("check", CheckCommand.class),
            Map.entry("text", TextCommand.class),
            Map.entry("status", StatusCommand.class),
            Map.entry("history", HistoryCommand.class),
            Map.entry("rejects", RejectsCommand.class),
            Map.entry("retry-rejects", RetryRejectsCommand.class),
            Map.entry("review", ReviewCommand.class),
            Map.entry("schedule", ScheduleCommand.class),
            Map.entry("backup", BackupCommand.class),
            Map.entry("restore", RestoreCommand.class),
            Map.entry("forget", ForgetCommand.class),
            Map.entry("compact", CompactCommand.class),
            Map.entry("export", ExportCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("score", ScoreCommand.class),
            Map.entry("compare", CompareCommand.class));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command line with its streams; every end is an exit code. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return commandLine(out, err, name -> true);
    }

    /** The same for words that are at hand: of commands that they do not name, nothing is made, which is a good part of a start. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, String... args) {
        String named = args.length == 0 ? "run" : args[0];
        boolean isKnown = COMMANDS.stream().anyMatch(command -> command.getKey().equals(named));
        return commandLine(out, err, name -> !isKnown || name.equals(named));
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err, Predicate<String> wanted) {
        CommandLine line = new CommandLine(new MithaqCommand(), new CommandFactory());
        COMMANDS.stream()
                .filter(command -> wanted.test(command.getKey()))
                .forEach(command -> line.addSubcommand(command.getKey(), command.getValue()));
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
