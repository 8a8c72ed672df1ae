package org.mithaq.cli;

import java.io.PrintWriter;
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

/** Shows one article as it is read, before any pack is asked for. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Shows an article as it is read: title, date and where it comes from, language, publisher,",
        description = "dateline, main text, and what was cut. Asks no language pack.")
final class TextCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Parameters(paramLabel = "FILE", description = "The article's file, or FILE#RECORD for one record of a container.")
    private String file = "";

    @Option(
            names = "--job",
            paramLabel = "JOB",
            defaultValue = "accords",
            description = "Job whose settings hold (default: accords).")
    private String job = "accords";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json with one object a line for each record (default: text).")
    private Format format = Format.TEXT;

    /** How the article is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws JobDefinitionException {
        JobDefinition definition = choice.job(job);
        PrintWriter out = spec.commandLine().getOut();
        SingleArticle.read(
                definition, file, format == Format.JSON ? new ArticleJson(out)::print : new ArticlePage(out)::print);
        out.flush();
        return ExitCodes.DONE;
    }
}
