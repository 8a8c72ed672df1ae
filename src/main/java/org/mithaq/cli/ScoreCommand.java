package org.mithaq.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.ExportFolder;
import org.mithaq.score.Score;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures an export against gold records. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Says how right an export is, measured against gold records.",
        description = {
            "GOLD holds articles/NAME.txt and records/NAME.json, what a careful reader writes down of each article."
                    + " The export must be of those articles: mithaq run --seeds GOLD/articles --output DIR."
                    + " Nothing is read or extracted here; without --run or --export the last good run is measured.",
            "_f1 joins precision (what is found is right) and recall (what is right is found). event asks for the kind and"
                    + " half of the participants, event_strict for all of them in the right role. date_invented is the"
                    + " share of undated events that were given a day. A line NAME_of or NAME_gold says of how many."
        })
final class ScoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ExportChoice exports = new ExportChoice();

    @Parameters(paramLabel = "GOLD", description = "Folder of gold records.")
    private Path gold = Path.of("");

    @ArgGroup
    private @Nullable Which which;

    @Option(names = "--errors", description = "Also lists what is missed, spurious or wrong, one line each.")
    private boolean errors;

    @Option(
            names = "--min",
            paramLabel = "NAME=VALUE",
            description = "Ends with code 1 if the figure is lower, such as event_f1=0.7. May be repeated.")
    private Map<String, Double> floors = Map.of();

    /** Which export, when not the last good one. */
    static final class Which {
        @Option(names = "--run", paramLabel = "RUN", description = "Measures this run, such as R-20251107T020000Z.")
        private @Nullable String run;

        @Option(names = "--export", paramLabel = "DIR", description = "Measures the CSV tables in this folder.")
        private @Nullable Path export;
    }

    @Override
    public Integer call() {
        Score score = Score.of(gold, export());
        List<String> low = tooLow(score);
        print(score);
        low.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return low.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private Path export() {
        if (which == null) {
            return exports.latest();
        }
        Path folder = which.export;
        return folder == null ? exports.run(String.valueOf(which.run)) : ExportFolder.at(folder);
    }

    private void print(Score score) {
        PrintWriter out = spec.commandLine().getOut();
        Sheet sheet = new Sheet(out, 25);
        score.figures().forEach((name, figure) -> sheet.line(name, words(figure)));
        if (errors) {
            score.differences().forEach(each -> out.println(each.file() + "\t" + each.kind() + "\t" + each.what()));
        }
        out.flush();
    }

    private List<String> tooLow(Score score) {
        List<String> low = new ArrayList<>();
        if (!score.missing().isEmpty()) {
            low.add("%d articles of the gold are not in the export, and all their records count as missed: %s"
                    .formatted(score.missing().size(), String.join(", ", score.missing())));
        }
        floors.forEach((name, floor) -> {
            Number figure = score.figures().get(name);
            if (figure == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--min %s: there is no such figure. The figures are %s."
                                .formatted(
                                        name, String.join(", ", score.figures().keySet())));
            }
            if (figure.doubleValue() < floor) {
                low.add("%s is %s, less than %s".formatted(name, words(figure), floor));
            }
        });
        return low;
    }

    private static String words(Number figure) {
        return figure instanceof Double share ? rounded(share) : figure.toString();
    }

    /** What lies in the middle goes to the even digit: 78 of 96 are 0.812, as in other tools that score. */
    static String rounded(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
