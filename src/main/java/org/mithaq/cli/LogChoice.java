package org.mithaq.cli;

import java.io.PrintWriter;
import org.mithaq.job.RunProgress;
import picocli.CommandLine.Option;

/** The option that says how the log looks, shared by the commands that run unattended. */
final class LogChoice {
    /** How the log looks. */
    enum Format {
        PLAIN,
        ECS
    }

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "plain",
            description = "plain for people, ecs for JSON of the Elastic Common Schema, one event a line with run and"
                    + " article (default: plain).")
    private Format format = Format.PLAIN;

    /** Sets the log up and says where remarks go. */
    Remarks remarks(PrintWriter err) {
        if (format == Format.PLAIN) {
            return new Remarks.Lines(err);
        }
        StructuredLog.start();
        return new Remarks.Events();
    }

    /** Who watches a run. */
    RunProgress progress(PrintWriter err, Remarks remarks) {
        return format == Format.PLAIN
                ? Progress.on(err)
                : new RunProgress() {
                    @Override
                    public void stage(String words) {
                        remarks.say(words);
                    }

                    @Override
                    public void articles(long read) {}
                };
    }

    /** The word for a process of its own. */
    String word() {
        return format.name().toLowerCase(java.util.Locale.ROOT);
    }
}
