package org.mithaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Plays nights through: each brings as many new articles as the one before, in a folder of its own beside the older ones, and is a process of the program. Prints a line for
 * every night and the median of each ten, so that what a late night costs can be told from what an early one does. One sentence in six tells something.
 */
public final class Nights {
    private static final int TELLING = 6;
    private static final int TEN = 10;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private Nights() {}

    /**
     * Plays them.
     *
     * @param args the output folder, empty or of nights played before, which are gone on with; the last night, 365 for a year; articles a night
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path output = Files.createDirectories(Path.of(args[0]));
        int last = Integer.parseInt(args[1]);
        int articles = Integer.parseInt(args[2]);
        Path seeds = Files.createDirectories(output.resolve("nights-seeds"));
        Path jobs = WholeRun.jobs(output);
        ArticleGenerator generator = new ArticleGenerator(TELLING);
        double[] ten = new double[TEN];
        int first;
        try (Stream<Path> played = Files.list(seeds)) {
            first = (int) played.count() + 1;
        }
        for (int night = first; night <= last; night++) {
            Path folder = Files.createDirectories(seeds.resolve(String.format(Locale.ROOT, "%05d", night)));
            for (int i = 0; i < articles; i++) {
                Files.writeString(
                        folder.resolve(String.format(Locale.ROOT, "%05d.txt", i)),
                        generator.article(night * articles + i));
            }
            double seconds = play(FIRST.plusDays(night), jobs, seeds, output);
            ten[night % TEN] = seconds;
            System.out.printf(
                    Locale.ROOT, "night %d: %.2f s, %.1f MB%n", night, seconds, bytes(output.resolve("bench")) / 1e6);
            if (night % TEN == TEN - 1 && night - first >= TEN - 1) {
                double[] sorted = ten.clone();
                Arrays.sort(sorted);
                System.out.printf(Locale.ROOT, "ten nights up to %d: %.2f s%n", night, sorted[TEN / 2]);
            }
        }
    }

    private static double play(LocalDate date, Path jobs, Path seeds, Path output)
            throws IOException, InterruptedException {
        Instant clock = date.atStartOfDay().toInstant(ZoneOffset.UTC);
        List<String> words = new ArrayList<>(List.of(
                "run", "bench", "--jobs", jobs.toString(), "--seeds", seeds.toString(), "--output",
                output.toString(), "--date", date.toString(), "--clock", clock.toString()));
        long begin = System.nanoTime();
        int code = WholeRun.process(words).waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (code != 0) {
            throw new IllegalStateException("night of " + date + " ended with exit code " + code);
        }
        return seconds;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Nights::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
