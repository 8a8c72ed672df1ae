package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.TestDatabase;

/** A server of PostgreSQL that is stopped and started again under a run. */
final class DatabaseGoneIT {
    private static final int ARTICLES = 120;
    private static final String SECRET = "open-sesame";

    @TempDir
    private Path folder;

    private Path seeds;
    private Path output;
    private int port;
    private EmbeddedPostgres server;

    @BeforeEach
    void writeSeedsAndStart() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        output = folder.resolve("out");
        // One article a transaction makes the run long enough to be caught in the middle.
        Files.writeString(
                Files.createDirectory(folder.resolve("jobs")).resolve("night.yaml"),
                "job: night\nseeds: { folder: '%s' }\nlanguages: [ar, en]\nchunk-size: 1\noutputs: { csv: {} }\n"
                        .formatted(seeds));
        articles(0, 5);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aRunWithoutItsDatabaseEndsWithALineAndTheNextGoesOn() throws IOException {
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(undisturbed(undisturbed, 1).code()).isZero();
        assertThat(night(1).await().code()).isZero();
        articles(5, ARTICLES);
        assertThat(undisturbed(undisturbed, 2).code()).isZero();

        MithaqProcess process = night(2);
        process.awaitLine("Reading the articles");
        pause(300);
        stop();
        CommandLineRun gone = process.await();
        assertThat(gone.code()).as(gone.err()).isEqualTo(1);
        assertThat(lastLine(gone))
                .startsWith("The PostgreSQL database postgres at localhost:" + port)
                .contains("give the same command again");
        assertThat(gone.err()).doesNotContain("\tat ", SECRET);
        assertThat(latest()).isEqualTo("R-20251101T020000Z");

        CommandLineRun status = command("status").await();
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.err()).contains("does not answer").hasLineCount(1).doesNotContain(SECRET);

        // The next run waits for it, and is caught again by a restart after which the server is there at once.
        process = night(2);
        pause(2000);
        start();
        process.awaitLine("Reading the articles");
        stop();
        start();
        CommandLineRun caught = process.await();
        assertThat(caught.code()).as(caught.err()).isEqualTo(1);
        assertThat(lastLine(caught)).startsWith("The PostgreSQL database postgres at localhost:" + port);
        assertThat(latest()).isEqualTo("R-20251101T020000Z");

        CommandLineRun whole = night(2).await();
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(files(output.resolve("night"))).isEqualTo(files(undisturbed.resolve("night")));
        assertThat(command("history").await().out().lines()).hasSize(3);
    }

    private static String lastLine(CommandLineRun run) {
        return run.err().lines().reduce("", (first, second) -> second);
    }

    private String latest() throws IOException {
        return Files.readSymbolicLink(output.resolve("night/latest"))
                .getFileName()
                .toString();
    }

    private void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private CommandLineRun undisturbed(Path other, int number) {
        return CommandLineRun.of(TestDatabase.POSTGRESQL, (Object[]) words(other, number));
    }

    private MithaqProcess night(int number) throws IOException {
        return new MithaqProcess(environment(), folder, words(output, number));
    }

    private MithaqProcess command(String name) throws IOException {
        return new MithaqProcess(environment(), folder, name, "--output", output.toString());
    }

    private Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://localhost:%d/postgres".formatted(port),
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                SECRET);
    }

    private String[] words(Path out, int number) {
        String date = "2025-11-0" + number;
        return new String[] {
            "run",
            "night",
            "--jobs",
            folder.resolve("jobs").toString(),
            "--output",
            out.toString(),
            "--date",
            date,
            "--clock",
            date + "T02:00:00Z"
        };
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void articles(int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            Files.writeString(
                    seeds.resolve(i + ".txt"),
                    "AMMAN (Reuters) - Jordan and Egypt signed memorandum number %d on water in Amman on 5 May 2025, the ministry said.\n"
                            .formatted(i));
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                files.put(
                        root.relativize(path).toString(),
                        Files.isSymbolicLink(path)
                                ? Files.readSymbolicLink(path).toString()
                                : Files.readString(path));
            }
        }
        return files;
    }
}
