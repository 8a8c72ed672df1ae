package org.mithaq.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.ArticleReader;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all measurements and prints them as a table: milliseconds a pass, MB of UTF-8 a second, and how many times as long as Lucene's analyzer it takes. */
public final class SpeedTable {
    private static final String YARDSTICK = "lucene";

    private SpeedTable() {}

    /**
     * Measures.
     *
     * @param args regular expressions for the measurements to run; all without one
     * @throws RunnerException when one fails
     */
    public static void main(String[] args) throws RunnerException {
        String folder = System.getProperty("bench.texts", "seeds");
        var options = new OptionsBuilder().shouldFailOnError(true).jvmArgsPrepend("-Dbench.texts=" + folder);
        for (String each : args.length == 0 ? new String[] {"org.mithaq.bench"} : args) {
            options.include(each);
        }
        print(run(options.build()));
    }

    private static Collection<RunResult> run(Options options) throws RunnerException {
        return new Runner(options).run();
    }

    private static void print(Collection<RunResult> results) {
        ArticleReader reader = ArticleReader.load(Texts.LANGUAGES);
        Map<String, Long> bytes = new HashMap<>();
        Map<String, Double> yardstick = new HashMap<>();
        for (RunResult each : results) {
            String language = language(each);
            if (!language.isEmpty()) {
                bytes.computeIfAbsent(language, key -> Texts.bytes(Texts.of(key, reader)));
            }
            if (name(each).equals(YARDSTICK)) {
                yardstick.put(language, millis(each));
            }
        }
        List<RunResult> sorted = List.copyOf(results);
        System.out.printf(Locale.ROOT, "%n%-14s %-4s %10s %10s %10s%n", "what", "", "ms", "MB/s", "x Lucene");
        for (RunResult each : sorted) {
            System.out.println(row(each, bytes.get(language(each)), yardstick.get(language(each))));
        }
    }

    private static String row(
            RunResult result,
            @Nullable Long bytes,
            @Nullable Double yardstick) {
        double millis = millis(result);
        return String.format(Locale.ROOT, "%-14s %-4s %10.3f", name(result), language(result), millis)
                + (bytes == null ? "" : String.format(Locale.ROOT, " %10.1f", bytes / millis / 1000))
                + (yardstick == null ? "" : String.format(Locale.ROOT, " %10.2f", millis / yardstick));
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String language(RunResult result) {
        String language = result.getParams().getParam("language");
        return language == null ? "" : language;
    }

    private static double millis(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
