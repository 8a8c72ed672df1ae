package org.mithaq.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mithaq.job.JobDefinition;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.SingleArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one article as it is read, and what is found in it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Shows an article as it is read, what is found in it, and the words each value rests on.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Parameters(paramLabel = "FILE", description = "The article's file.")
    private Path file = Path.of("");

    @Option(
            names = "--job",
            paramLabel = "JOB",
            defaultValue = "accords",
            description = "Job whose languages and limits hold (default: accords).")
    private String job = "accords";

    @Override
    public Integer call() throws JobDefinitionException {
        JobDefinition definition = choice.job(job);
        PrintWriter out = spec.commandLine().getOut();
        for (SingleArticle.Explained each : SingleArticle.of(definition, file)) {
            new ExplainedPage(out).print(each);
        }
        out.flush();
        return ExitCodes.DONE;
    }
}
