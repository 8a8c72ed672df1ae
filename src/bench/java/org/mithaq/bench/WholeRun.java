package org.mithaq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the job as a process over seeds that {@link ArticleGenerator} has written, and prints what it took: a line for the whole, with the largest resident memory, and the
 * program's own table of steps. The process gets the options in {@code -Dwhole.jvm}, {@code -Xmx512m} and the serial collector if there are none.
 */
public final class WholeRun {
    private static final String STANDARD = "-Xmx512m -XX:+UseSerialGC";
    private static final long MILLIS = 50;

    private WholeRun() {}

    /**
     * Measures one run.
     *
     * @param args the seeds; the output folder; more options of {@code run}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path seeds = Path.of(args[0]);
        Path output = Files.createDirectories(Path.of(args[1]));
        Path jobs = jobs(output);
        List<String> words = new ArrayList<>(List.of(
                "run", "bench", "--jobs", jobs.toString(), "--seeds", seeds.toString(), "--output", output.toString(),
                "--date", "2026-01-01", "--clock", "2026-01-01T00:00:00Z"));
        words.addAll(Arrays.asList(args).subList(2, args.length));
        long begin = System.nanoTime();
        Process process = process(words);
        long peak = 0;
        while (!process.waitFor(MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, resident(process));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long bytes = bytes(seeds);
        System.out.printf(
                Locale.ROOT,
                "%s: code %d, %.1f s, %.1f MB of seeds, %.1f MB/s, at most %,d MB resident%n",
                String.join(" ", words.subList(11, words.size())),
                process.exitValue(),
                seconds,
                bytes / 1e6,
                bytes / 1e6 / seconds,
                peak >> 10);
        Path latest = output.resolve("bench/latest").toRealPath();
        process(List.of("history", "--output", output.toString(), String.valueOf(latest.getFileName())))
                .waitFor();
        try (Stream<Path> files = Files.list(latest.resolve("csv"))) {
            long tables = files.mapToLong(file -> file.toFile().length()).sum();
            System.out.printf(Locale.ROOT, "tables of %.1f MB%n", tables / 1e6);
        }
    }

    /** A folder with the job {@code bench}. */
    static Path jobs(Path output) throws IOException {
        Path jobs = Files.createDirectories(output.resolve("bench-jobs"));
        Files.writeString(
                jobs.resolve("bench.yaml"),
                "job: bench\nseeds: { folder: seeds, max-container-bytes: 1000000000000 }\nlanguages: [ar, en]\nchunk-size: 500\noutputs: { csv: {} }\n");
        return jobs;
    }

    /** Starts the program with the options of {@code -Dwhole.jvm}. */
    static Process process(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("whole.jvm", STANDARD).split(" ")));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "org.mithaq.cli.MithaqApplication"));
        command.addAll(words);
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** Kilobytes at most so far, as Linux says. */
    private static long resident(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static long bytes(Path seeds) throws IOException {
        try (Stream<Path> files = Files.walk(seeds)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
