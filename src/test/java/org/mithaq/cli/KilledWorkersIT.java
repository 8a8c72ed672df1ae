package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.TestDatabase;

/**
 * A night that two workers read for, of which one is killed at any moment, or the broker, or the run itself: the exports are those of one process that nobody disturbed,
 * byte for byte. One kill of each; many with {@code -Dkills=30 -Dkilled.articles=2000}.
 */
final class KilledWorkersIT {
    private static final TestDatabase DATABASE = TestDatabase.POSTGRESQL;
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int ARTICLES = Integer.getInteger("killed.articles", 400);
    private static final long SEED = Long.getLong("killed.seed", 7);
    private static final String READING = "Reading the articles";

    @TempDir
    private Path folder;

    private Path seeds;
    private Path output;

    private enum Victim {
        WORKER,
        BROKER,
        RUN
    }

    @BeforeEach
    void writeJob() throws IOException {
        seeds = TwoNights.writeJob(folder);
        output = folder.resolve("out");
    }

    @Test
    void whoeverIsKilledTheExportsAreThoseOfOneProcess() throws IOException {
        TestDatabase.ownDatabase(output);
        TwoNights.write(seeds, 0, ARTICLES / 2);
        assertThat(process("run", output, 1).await().code()).isZero();
        Path before = TwoNights.copy(DATABASE, output, "before");
        TwoNights.writeSecondNight(seeds, ARTICLES);
        writeLines();
        assertThat(process("run", output, 2).await().code()).isZero();
        Map<String, byte[]> wanted = TwoNights.exports(output);

        List<String> problems = new ArrayList<>();
        Random random = new Random(SEED);
        long reading = trial(before, null, 0, wanted, problems);
        for (int i = 0; i < KILLS; i++) {
            for (Victim victim : Victim.values()) {
                trial(before, victim, (long) (reading * random.nextDouble()), wanted, problems);
            }
        }
        assertThat(problems).isEmpty();
    }

    /** A large file of lines, which is divided; some of them say what others do, or nothing that can be read. */
    private void writeLines() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2 * ARTICLES; i++) {
            lines.append(
                    "{\"headline\": \"Ministers meet\", \"articleBody\": \"CAIRO, Nov 1 (Reuters) - The foreign ministers of Egypt and Jordan met in Amman and signed agreement number %d on trade. %s\"%s\n"
                            .formatted(
                                    i % (3 * ARTICLES / 2),
                                    "They spoke about the region. ".repeat(12),
                                    i % 50 == 7 ? "" : "}"));
        }
        Files.writeString(seeds.resolve("more.jsonl"), lines);
    }

    /** A night with a kill; returns how long its articles were read, in nanoseconds. */
    private long trial(
            Path before, @Nullable Victim victim, long nanos, Map<String, byte[]> wanted, List<String> problems)
            throws IOException {
        Path trial = TwoNights.copy(DATABASE, before, "trial");
        TwoNights.linkLatest(trial);
        List<MithaqProcess> workers = new ArrayList<>();
        try (BrokerProcess broker = BrokerProcess.start()) {
            workers.add(worker(trial, broker));
            workers.add(worker(trial, broker));
            MithaqProcess run = remote(trial, broker);
            run.awaitLine(READING);
            long start = System.nanoTime();
            CommandLineRun last;
            if (victim == null) {
                run.awaitLine("Bringing together");
                nanos = System.nanoTime() - start;
                last = run.await();
            } else {
                sleep(nanos);
                switch (victim) {
                    case WORKER -> {
                        workers.get(0).kill();
                        last = run.await();
                    }
                    case BROKER -> {
                        broker.killAndStart();
                        last = run.await();
                    }
                    default -> {
                        run.kill();
                        run.await();
                        last = remote(trial, broker).await();
                    }
                }
            }
            String what = String.format(Locale.ROOT, "%s, %.0f ms after '%s'", victim, nanos / 1e6, READING);
            List<String> different = differences(TwoNights.exports(trial), wanted);
            System.out.printf("killed %s: code %d, %s%n", what, last.code(), different.isEmpty() ? "equal" : different);
            if (last.code() != 0 || !different.isEmpty()) {
                problems.add("%s: code %d, %s differ: %s".formatted(what, last.code(), different, last.err()));
            }
        } finally {
            workers.forEach(MithaqProcess::kill);
            workers.forEach(MithaqProcess::await);
        }
        return nanos;
    }

    private static List<String> differences(Map<String, byte[]> got, Map<String, byte[]> wanted) {
        return Stream.concat(got.keySet().stream(), wanted.keySet().stream())
                .distinct()
                .filter(file -> !Arrays.equals(got.get(file), wanted.get(file)))
                .toList();
    }

    private MithaqProcess worker(Path out, BrokerProcess broker) throws IOException {
        return new MithaqProcess(
                DATABASE, folder, "worker", "--broker", broker.url(), "--threads", "1", "--output", out.toString());
    }

    private MithaqProcess remote(Path out, BrokerProcess broker) throws IOException {
        return process("run", out, 2, "--workers", "remote", "--broker", broker.url());
    }

    private MithaqProcess process(String command, Path out, int number, String... more) throws IOException {
        String date = "2025-11-0" + number;
        List<String> words = new ArrayList<>(List.of(
                command,
                "night",
                "--jobs",
                folder.resolve("jobs").toString(),
                "--output",
                out.toString(),
                "--date",
                date,
                "--clock",
                date + "T02:00:00Z"));
        words.addAll(List.of(more));
        return new MithaqProcess(DATABASE, folder, words.toArray(String[]::new));
    }

    private static void sleep(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
