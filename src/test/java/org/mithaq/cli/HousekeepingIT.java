package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.TestDatabase;

/** What operators do to a ledger between nights. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class HousekeepingIT {
    private static final int BETWEEN_ENTRIES = 256;

    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    private Path folder;

    private Path seeds;
    private Path jobs;
    private Path output;
    private Path file;

    @BeforeEach
    void writeSeeds() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        jobs = Files.createDirectory(folder.resolve("jobs"));
        output = folder.resolve("out");
        file = folder.resolve("ledger.zip");
        job("");
        article("a", "Jordan and Egypt signed a memorandum on kumquat trade");
        article("b", "Norway and Kenya signed a fishing agreement");
    }

    @Test
    void aRestoredLedgerGoesOnAsIfNothingHadHappened() throws IOException {
        night(output, database, 7);
        article("c", "Norway and Kenya held talks on fishing");
        night(output, database, 8);
        CommandLineRun backup = CommandLineRun.of(database, "backup", file, "--output", output);
        assertThat(backup.code()).as(backup.err()).isZero();
        assertThat(backup.out()).contains("articles 3, runs 2.");
        article("d", "Egypt condemned the attack on the border with Jordan");
        night(output, database, 9);

        // Into either database, wherever the backup comes from.
        for (TestDatabase to : TestDatabase.values()) {
            Path restored = folder.resolve("restored-" + to);
            CommandLineRun restore = CommandLineRun.of(to, "restore", file, "--output", restored);
            assertThat(restore.code()).as(restore.err()).isZero();
            assertThat(restore.out()).contains("articles 3, runs 2. The next run goes on from there.");
            assertThat(CommandLineRun.of(to, "history", "--output", restored).out())
                    .contains("R-20251107T020000Z", "R-20251108T020000Z");
            night(restored, to, 9);
            assertThat(files(restored.resolve("desk/latest/"))).isEqualTo(files(output.resolve("desk/latest/")));
        }
    }

    @Test
    void aRestoreLosesNothingUnasked() throws IOException {
        night(output, database, 7);
        assertThat(CommandLineRun.of(database, "backup", file, "--output", output)
                        .code())
                .isZero();
        article("c", "Norway and Kenya held talks on fishing");
        night(output, database, 8);
        CommandLineRun refused = CommandLineRun.of(database, "restore", file, "--output", output);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("knows of runs, which a restore would lose");
        assertThat(history()).contains("R-20251108T020000Z");
        assertThat(CommandLineRun.of(database, "restore", file, "--replace", "--output", output)
                        .code())
                .isZero();
        assertThat(history()).contains("R-20251107T020000Z").doesNotContain("R-20251108T020000Z");
    }

    @Test
    void aDamagedOrForeignFileChangesNothing() throws IOException {
        night(output, database, 7);
        assertThat(CommandLineRun.of(database, "backup", file, "--output", output)
                        .code())
                .isZero();
        byte[] whole = Files.readAllBytes(file);
        Path damaged = Files.write(folder.resolve("short.zip"), Arrays.copyOf(whole, whole.length - 100));
        // More bytes than lie between the contents of two entries, where a change does no harm.
        for (int i = whole.length / 2; i < whole.length / 2 + BETWEEN_ENTRIES; i++) {
            whole[i] ^= 0x55;
        }
        Path flipped = Files.write(folder.resolve("flipped.zip"), whole);
        Path foreign = Files.writeString(folder.resolve("foreign.zip"), "no ZIP at all");
        for (Path bad : List.of(damaged, flipped, foreign)) {
            CommandLineRun restore = CommandLineRun.of(database, "restore", bad, "--replace", "--output", output);
            assertThat(restore.code()).as(bad.toString()).isEqualTo(1);
            assertThat(restore.err()).contains(bad.toString()).doesNotContain("\tat ");
        }
        assertThat(history()).contains("R-20251107T020000Z");
        assertThat(CommandLineRun.of(database, "restore", folder.resolve("none.zip"), "--output", output)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aForgottenArticleIsNowhere() throws IOException {
        night(output, database, 7);
        article("c", "Norway and Kenya held talks on fishing");
        night(output, database, 8);
        assertThat(filesWith("kumquat", output)).isNotEmpty();
        CommandLineRun forget = CommandLineRun.of(
                database, "forget", "a.txt", "--jobs", jobs, "--output", output, "--clock", "2025-11-08T09:00:00Z");
        assertThat(forget.code()).as(forget.err()).isEqualTo(3);
        assertThat(forget.out()).contains("Removed: the exports of R-20251107T020000Z", "is forgotten");
        assertThat(filesWith("kumquat", output)).isEmpty();
        assertThat(Files.readString(output.resolve("desk/latest/csv/rejects.csv")))
                .contains("a.txt: this article was forgotten on demand");
        assertThat(Files.readString(output.resolve("desk/latest/csv/accords.csv")))
                .contains("NOR");
        // Neither another night nor a forced one reads it.
        for (String force : new String[] {"--date=2025-11-09", "--force"}) {
            CommandLineRun.of(
                    database,
                    "run",
                    "desk",
                    "--jobs",
                    jobs,
                    "--output",
                    output,
                    "--clock",
                    "2025-11-09T02:00:00Z",
                    force);
            assertThat(filesWith("kumquat", output)).isEmpty();
        }
        assertThat(CommandLineRun.of(database, "forget", "nothing.txt", "--jobs", jobs, "--output", output)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void oldExportsAndOldRunsGo() throws IOException {
        job("keep: { exports: 2, runs: 3 }");
        for (int day = 1; day <= 6; day++) {
            night(output, database, day);
        }
        try (Stream<Path> runs = Files.list(output.resolve("desk/runs"))) {
            assertThat(runs.map(run -> run.getFileName().toString()))
                    .containsExactlyInAnyOrder("R-20251105T020000Z", "R-20251106T020000Z");
        }
        // The articles name the first run, which therefore keeps its figures.
        assertThat(history())
                .contains("R-20251101T020000Z", "R-20251104T020000Z", "R-20251106T020000Z")
                .doesNotContain("R-20251102T020000Z", "R-20251103T020000Z");
    }

    @Test
    void articlesThatAreGoneGoWhereTheJobSaysSo() throws IOException {
        job("keep: { deleted-articles: false }");
        night(output, database, 7);
        Files.delete(seeds.resolve("a.txt"));
        night(output, database, 8);
        assertThat(Files.readString(output.resolve("desk/latest/csv/articles.csv")))
                .contains("b.txt")
                .doesNotContain("a.txt");
        assertThat(Files.readString(output.resolve("desk/latest/csv/accords.csv")))
                .doesNotContain("JOR");
    }

    @Test
    void aCompactLedgerHoldsTheSame() throws IOException {
        night(output, database, 7);
        CommandLineRun compact = CommandLineRun.of(database, "compact", "--output", output);
        assertThat(compact.code()).as(compact.err()).isZero();
        assertThat(history()).contains("R-20251107T020000Z");
        CommandLineRun none = CommandLineRun.of(database, "compact", "--output", folder.resolve("elsewhere"));
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("There is no ledger");
    }

    private String history() {
        return CommandLineRun.of(database, "history", "--output", output).out();
    }

    private void night(Path to, TestDatabase in, int day) {
        CommandLineRun run = CommandLineRun.of(
                in, "run", "desk", "--jobs", jobs, "--output", to, "--clock", "2025-11-0%dT02:00:00Z".formatted(day));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void job(String keep) throws IOException {
        Files.writeString(
                jobs.resolve("desk.yaml"),
                "job: desk\nseeds: { folder: '%s' }\nlanguages: [ar, en]\noutputs: { csv: {} }\n%s\n"
                        .formatted(seeds, keep));
    }

    private void article(String name, String deed) throws IOException {
        Files.writeString(
                seeds.resolve(name + ".txt"),
                "AMMAN (Reuters) - %s in Amman on 5 May 2025, spokesman %s said.\n".formatted(deed, name));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        walk(
                root.toRealPath(),
                path -> files.put(root.toRealPath().relativize(path).toString(), read(path)));
        return files;
    }

    /** Files below a folder with a word in them, the database's included: what is text lies there as it is. */
    private static List<String> filesWith(String word, Path root) throws IOException {
        return files(root).entrySet().stream()
                .filter(file -> file.getValue().contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void walk(Path root, Visitor visitor) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    visitor.visit(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private interface Visitor {
        void visit(Path path) throws IOException;
    }

    private static String read(Path path) throws IOException {
        return Files.readString(path, StandardCharsets.ISO_8859_1);
    }
}
