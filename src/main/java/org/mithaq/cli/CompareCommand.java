package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.mithaq.compare.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what two exports have that differs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Shows the rows that one run adds, changes and removes against another.",
        description = {
            "To see what a changed pack does before it is adopted, run the same articles with it into another --output,"
                    + " or with --force, and compare. Evidence, rejects and the ids of runs are not compared.",
            "BEFORE and AFTER are each a run, such as R-20251107T020000Z, the word latest, or a folder that holds an export."
        })
final class CompareCommand implements Callable<Integer> {
    /** How the differences are printed. */
    enum Format {
        TABLE,
        CSV
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ExportChoice exports = new ExportChoice();

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The run or export to compare with.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The run or export whose differences are shown.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table for people, csv for programs: one line a row added or removed, one a changed cell"
                    + " (default: table).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        Comparison comparison = new Comparison(exports.named(before), exports.named(after));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.CSV) {
            ComparedLines.print(out, comparison);
        } else {
            new ComparedPage(out).print(comparison);
        }
        out.flush();
        return ExitCodes.DONE;
    }
}
