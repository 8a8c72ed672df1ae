package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.TestDatabase;

/**
 * A night that is killed at any moment, and the same command once more: the exports are those of a night that nobody disturbed, byte for byte. A quarter of the kills
 * falls anywhere, one while articles are read and tables made, one while the exports are written, one while they are shown. A few kills of a short night; many of a long one with
 * {@code -Dkills=200 -Dkilled.articles=2000}, up to five of the same night before it may end with
 * {@code -Dkilled.in.a.row=5}, on one database with {@code -Dkilled.database=h2} or {@code postgresql}.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class KilledNightIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int ARTICLES = Integer.getInteger("killed.articles", 120);
    private static final int IN_A_ROW = Integer.getInteger("killed.in.a.row", 1);
    private static final long SEED = Long.getLong("killed.seed", 7);
    private static final String DATABASE = System.getProperty("killed.database", "both");
    /** Nanoseconds; most of what comes behind the last rename is the end of the process, on a busy machine much of it. */
    private static final long SHOWING = 60_000_000;

    private static final String SECOND = "R-20251102T020000Z";
    private static final String EARLY = "Reading the articles";
    private static final String LATE = "Writing csv";

    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    private Path folder;

    private Path seeds;
    private Path output;

    @BeforeEach
    void writeJob() throws IOException {
        seeds = TwoNights.writeJob(folder);
        output = folder.resolve("out");
    }

    @Test
    void killedAtAnyMomentANightEndsAsIfNobodyHadDisturbedIt() throws IOException {
        assumeTrue(DATABASE.equals("both") || DATABASE.equalsIgnoreCase(database.name()));
        if (database == TestDatabase.POSTGRESQL) {
            TestDatabase.ownDatabase(output);
        }
        TwoNights.write(seeds, 0, ARTICLES / 2);
        assertThat(night(output, 1).await().code()).isZero();
        Path before = TwoNights.copy(database, output, "before");
        TwoNights.writeSecondNight(seeds, ARTICLES);
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
        Map<String, byte[]> wanted = TwoNights.exports(output);

        Random random = new Random(SEED);
        KilledNights nights = new KilledNights(database, ARTICLES);
        Path trial = output;
        int inARow = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (inARow == 0) {
                trial = TwoNights.copy(database, before, "trial");
                TwoNights.linkLatest(trial);
            }
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
            KilledNights.Kill killed = nights.begin(moment, process.await());
            inARow++;
            if (isWhole(killed, trial) || inARow == IN_A_ROW || kill + 1 == KILLS) {
                inARow = 0;
                killed.again(night(trial, 2).await(), TwoNights.exports(trial), wanted);
            }
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

    /** Whether the exports of the run that was killed are whole, so that nothing is left to be killed; what analysts see is a whole run at any time. */
    private static boolean isWhole(KilledNights.Kill kill, Path trial) throws IOException {
        Path latest = trial.resolve("night/latest");
        assertThat(latest.resolve("run.json")).isRegularFile();
        assertThat(latest.resolve("csv/datapackage.json")).isRegularFile();
        boolean whole = Files.isDirectory(trial.resolve("night/runs").resolve(SECOND));
        kill.found(whole, Files.readSymbolicLink(latest).endsWith(SECOND));
        return whole;
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
}
