package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.mithaq.job.JobDefinition;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.SeedSurvey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a job file and says what a run would read. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Checks a job file and says what a run would read. Writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Parameters(
            paramLabel = "JOB",
            arity = "0..1",
            defaultValue = "accords",
            description = "Job to check (default: accords).")
    private String job = "accords";

    @Override
    public Integer call() throws JobDefinitionException {
        JobDefinition definition = choice.job(job);
        Progress progress = Progress.on(spec.commandLine().getErr());
        SeedSurvey.Survey survey = SeedSurvey.ofArticles(definition, progress);
        progress.end();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s is valid; a run would read %s.%n%n",
                definition.origin(), definition.seeds().folder());
        new SurveyTable(out).print(survey, false);
        out.flush();
        Remarks remarks = new Remarks.Lines(spec.commandLine().getErr());
        definition
                .operation()
                .missing(System.getenv())
                .forEach(variable -> remarks.warn(
                        "The job file names the environment variable %s, which is not set here: what needs it is not sent. Set it for the runs too."
                                .formatted(variable)));
        return survey.tooManyRejects() ? ExitCodes.TOO_MANY_REJECTS : ExitCodes.DONE;
    }
}
