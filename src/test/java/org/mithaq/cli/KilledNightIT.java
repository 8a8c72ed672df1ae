package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.TestDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * A night that is killed at any moment, and the same command once more: the exports are those of a night that nobody disturbed, byte for byte. A quarter of the kills
 * falls anywhere, one while articles are read and tables made, one while the exports are written, one while they are shown. A few kills of a short night; many of a long one with
 * {@code -Dkills=200 -Dkilled.articles=2000}, on one database with {@code -Dkilled.database=h2} or {@code postgresql}.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class KilledNightIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int ARTICLES = Integer.getInteger("killed.articles", 120);
    private static final long SEED = Long.getLong("killed.seed", 7);
    private static final String DATABASE = System.getProperty("killed.database", "both");
    /** Nanoseconds; most of what comes behind the last rename is the end of the process, on a busy machine much of it. */
    private static final long SHOWING = 60_000_000;

    private static final String SECOND = "R-20251102T020000Z";
    private static final String EARLY = "Reading the articles";
    private static final String LATE = "Writing csv";

    private static final List<String> STATES = List.of(
            "Egypt", "Jordan", "Morocco", "Tunisia", "Algeria", "Iraq", "Qatar", "Kuwait", "Turkey", "France",
            "Germany", "Italy", "Japan", "India", "Poland", "Norway", "Kenya", "Ghana", "Brazil", "Chile");

    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    private Path folder;

    private Path seeds;
    private Path output;

    @BeforeEach
    void writeJob() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        output = folder.resolve("out");
        Files.writeString(
                Files.createDirectory(folder.resolve("jobs")).resolve("night.yaml"),
                "job: night\nseeds: { folder: '%s' }\nlanguages: [ar, en]\nchunk-size: 10\noutputs: { csv: {} }\n"
                        .formatted(seeds));
    }

    @Test
    void killedAtAnyMomentANightEndsAsIfNobodyHadDisturbedIt() throws IOException {
        assumeTrue(DATABASE.equals("both") || DATABASE.equalsIgnoreCase(database.name()));
        if (database == TestDatabase.POSTGRESQL) {
            TestDatabase.ownDatabase(output);
        }
        writeArticles(0, ARTICLES / 2);
        assertThat(night(output, 1).await().code()).isZero();
        Path before = copy(output, "before");
        // The second night has new articles, one that is corrected, one that is gone, copies, and a file that cannot be
        // read.
        writeArticles(ARTICLES / 2, ARTICLES);
        writeArticle(0, new Random(SEED));
        Files.delete(seeds.resolve("0001.txt"));
        Files.copy(seeds.resolve("0002.txt"), seeds.resolve("copy.txt"));
        Files.write(seeds.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        long start = System.nanoTime();
        MithaqProcess process = night(output, 2);
        process.awaitLine(EARLY);
        long early = System.nanoTime();
        process.awaitLine(LATE);
        long late = System.nanoTime();
        awaitFolder(process, output);
        long shown = System.nanoTime();
        CommandLineRun undisturbed = process.await();
        long end = System.nanoTime();
        assertThat(undisturbed.code()).as(undisturbed.err()).isZero();
        Map<String, byte[]> wanted = exports(output);

        Random random = new Random(SEED);
        KilledNights nights = new KilledNights(database, ARTICLES);
        for (int kill = 0; kill < KILLS; kill++) {
            Path trial = copy(before, "trial");
            linkLatest(trial);
            process = night(trial, 2);
            String moment;
            // Few kills on both databases have all four kinds between them.
            switch ((2 * kill + kill / 2 + (database == TestDatabase.H2 ? 0 : 1)) % 4) {
                case 0 -> moment = waited("its start", end - start, random);
                case 1 -> {
                    process.awaitLine(EARLY);
                    moment = waited("'" + EARLY + "'", late - early, random);
                }
                case 2 -> {
                    process.awaitLine(LATE);
                    moment = waited("'" + LATE + "'", shown - late, random);
                }
                default -> {
                    awaitFolder(process, trial);
                    moment = waited("the folder of the run was there", Math.min(end - shown, SHOWING), random);
                }
            }
            process.kill();
            killedAndDoneAgain(nights.begin(moment, process.await()), trial, wanted);
        }
        nights.print();
        assertThat(nights.problems()).isEmpty();
    }

    /** Waits for any part of a time. */
    private static String waited(String what, long most, Random random) {
        long nanos = (long) (most * random.nextDouble());
        sleep(nanos);
        return String.format(Locale.ROOT, "%.1f ms after %s", nanos / 1e6, what);
    }

    private static void awaitFolder(MithaqProcess process, Path out) {
        Path folder = out.resolve("night/runs").resolve(SECOND);
        while (process.isAlive() && !Files.isDirectory(folder)) {
            sleep(500_000);
        }
    }

    private void killedAndDoneAgain(KilledNights.Kill kill, Path trial, Map<String, byte[]> wanted) throws IOException {
        // What analysts see is a whole run at any time.
        Path latest = trial.resolve("night/latest");
        assertThat(latest.resolve("run.json")).isRegularFile();
        assertThat(latest.resolve("csv/datapackage.json")).isRegularFile();
        kill.found(
                Files.isDirectory(trial.resolve("night/runs").resolve(SECOND)),
                Files.readSymbolicLink(latest).endsWith(SECOND));
        kill.again(night(trial, 2).await(), exports(trial), wanted);
    }

    private static void sleep(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private MithaqProcess night(Path out, int number) throws IOException {
        String date = "2025-11-0" + number;
        return new MithaqProcess(
                database,
                folder,
                "run",
                "night",
                "--jobs",
                folder.resolve("jobs").toString(),
                "--output",
                out.toString(),
                "--date",
                date,
                "--clock",
                date + "T02:00:00Z");
    }

    private Path copy(Path from, String name) throws IOException {
        Path copy = folder.resolve(name);
        FileSystemUtils.deleteRecursively(copy);
        FileSystemUtils.copyRecursively(from, copy);
        database.copy(from, copy);
        return copy;
    }

    /** A copy of a folder has a folder where the link was. */
    private static void linkLatest(Path out) throws IOException {
        Path latest = out.resolve("night/latest");
        FileSystemUtils.deleteRecursively(latest);
        Files.deleteIfExists(latest);
        Files.createSymbolicLink(latest, Path.of("runs", "R-20251101T020000Z"));
    }

    private static Map<String, byte[]> exports(Path out) throws IOException {
        Map<String, byte[]> exports = new TreeMap<>();
        Path job = out.resolve("night");
        try (Stream<Path> files = Files.walk(job.resolve("runs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                exports.put(job.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        exports.put(
                "latest",
                Files.readSymbolicLink(job.resolve("latest")).toString().getBytes(StandardCharsets.UTF_8));
        return exports;
    }

    private void writeArticles(int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            writeArticle(i, new Random(i));
        }
    }

    private void writeArticle(int number, Random random) throws IOException {
        StringBuilder text = new StringBuilder("CAIRO, Nov 1 (Reuters) - Report number " + number + " of the day.\n\n");
        for (int i = 0; i < 6; i++) {
            String one = STATES.get(random.nextInt(STATES.size()));
            String other = STATES.get(random.nextInt(STATES.size()));
            int day = 1 + random.nextInt(28);
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 ->
                            "%s and %s signed a trade agreement on %d October 2025.\n\n".formatted(one, other, day);
                        case 1 ->
                            "The foreign ministers of %s and %s met on %d October 2025.\n\n".formatted(one, other, day);
                        case 2 -> "%s condemned the attack on its embassy in %s.\n\n".formatted(one, other);
                        case 3 ->
                            "وقعت مصر و%s مذكرة تفاهم في %d أكتوبر 2025.\n\n"
                                    .formatted(random.nextBoolean() ? "الأردن" : "تونس", day);
                        default ->
                            "%s said it would send %d tonnes of wheat to %s.\n\n".formatted(one, day * 10, other);
                    });
        }
        Files.writeString(seeds.resolve("%04d.txt".formatted(number)), text);
    }
}
