package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.export.ContractValidator;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.TestDatabase;

/** The whole job over temporary folders, as a user starts it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class AccordsJobIT {
    @Parameter
    TestDatabase database = TestDatabase.H2;

    private static final String CLOCK = "2025-11-07T02:00:00Z";
    private static final String RUN = "R-20251107T020000Z";

    @TempDir
    private Path folder;

    private Path seeds;
    private Path output;

    @BeforeEach
    void writeSeeds() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        output = folder.resolve("out");
        article(
                "ar.txt",
                "عمّان (رويترز) - قال وزير الخارجية يوم الاثنين إن الوفدين وقعا في العاصمة مذكرة تفاهم على هامش المؤتمر.\n");
        article(
                "en.txt",
                "AMMAN (Reuters) - The two delegations signed a memorandum in the capital on Monday, the ministry said.\n");
    }

    @Test
    void publishesTablesWorkbookAndFigures() {
        CommandLineRun run = run();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("Articles read +2\\R").contains("accords.xlsx");
        Path latest = output.resolve("accords").resolve("latest");
        assertThat(latest).isSymbolicLink();
        assertThat(latest.resolve("accords.xlsx")).isNotEmptyFile();
        assertThat(latest.resolve("csv").resolve("articles.csv")).isNotEmptyFile();
        assertThat(latest.resolve("run.json")).isNotEmptyFile();
        assertThat(output.resolve(".ledger").resolve("running.json")).doesNotExist();
    }

    @Test
    void theTablesKeepTheContract() throws IOException {
        article("copy.txt", Files.readString(seeds.resolve("en.txt")));
        article("empty.txt", "");
        run();
        run("--force");
        assertThat(ContractValidator.problems(output.resolve("accords/latest/csv")))
                .isEmpty();
    }

    @Test
    void aSecondRunFindsNothingNewAndDoesNoWork() throws IOException {
        run();
        Map<String, String> before = files(output.resolve("accords"));
        CommandLineRun second = run();
        assertThat(second.code()).isZero();
        assertThat(second.out()).startsWith("Nothing new to read: " + RUN + " is complete");
        assertThat(files(output.resolve("accords"))).isEqualTo(before);
    }

    @Test
    void forceMakesANewRun() {
        run();
        CommandLineRun forced = run("--force");
        assertThat(forced.code()).as(forced.err()).isZero();
        assertThat(forced.out()).contains("Run " + RUN + "-2 ");
        assertThat(CommandLineRun.of(database, "status", "--output", output).out())
                .contains(RUN + " ", RUN + "-2 ", "COMPLETED");
    }

    @Test
    void newSeedsMakeANewRunOfTheSameDay() throws IOException {
        run();
        article(
                "more.txt",
                "LONDON (AP) - The two countries said on Monday that they will extend the accord by a year.\n");
        CommandLineRun second = run();
        assertThat(second.out()).contains("Run " + RUN + "-2 ").containsPattern("Articles read +3\\R");
    }

    @Test
    void seedsThatAreBackAsTheyWereMakeANewRun() throws IOException {
        run();
        article(
                "more.txt",
                "LONDON (AP) - The two countries said on Monday that they will extend the accord by a year.\n");
        run();
        Files.delete(seeds.resolve("more.txt"));
        CommandLineRun third = run();
        assertThat(third.code()).as(third.err()).isZero();
        assertThat(third.out()).contains("Run " + RUN + "-3 ").containsPattern("Articles read +2\\R");
    }

    @Test
    void equalRunsIntoTwoEmptyOutputsGiveEqualBytes() throws IOException {
        Path other = folder.resolve("other");
        run();
        CommandLineRun.of(database, "run", "--seeds", seeds, "--output", other, "--clock", CLOCK);
        Map<String, String> first = files(output.resolve("accords"));
        assertThat(first).isNotEmpty().isEqualTo(files(other.resolve("accords")));
    }

    @Test
    void badArticlesAreRowsAndTheRestIsIntact() throws IOException {
        Files.write(seeds.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9, 1});
        Files.write(
                seeds.resolve("invalid.txt"),
                "caf\u00e9 \u00e0 la carte \u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        article("empty.txt", "");
        article(
                "french.txt",
                "PARIS (AFP) - Le ministre des Affaires étrangères a déclaré lundi que les deux pays vont signer un accord dans la capitale avec les Nations unies.\n");
        try (RandomAccessFile huge =
                new RandomAccessFile(seeds.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(200_000_000);
        }
        CommandLineRun run = run();
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).containsPattern("ok +2\\R").containsPattern("rejected +5\\R");
        assertThat(run.err()).contains("5 of 7 articles were rejected, more than the job's max-reject-share allows.");
        assertThat(Files.readString(output.resolve("accords/latest/csv/rejects.csv")))
                .contains("binary.txt,error,E_BINARY")
                .contains("invalid.txt,error,E_ENCODING")
                .contains("empty.txt,error,E_EMPTY")
                .contains("huge.txt,error,E_TOO_LARGE")
                .contains("french.txt,error,E_LANG")
                .contains("'fr'");
    }

    @Test
    void aFileThatCannotBeReadIsARowAndTheRestIsIntact() throws IOException {
        Files.createSymbolicLink(seeds.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        CommandLineRun run = run();
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).containsPattern("ok +2\\R").containsPattern("rejected +1\\R");
        assertThat(Files.readString(output.resolve("accords/latest/csv/rejects.csv")))
                .contains("gone.txt,error,E_IO");
    }

    @Test
    void anEmptyFolderIsPublishedWithEmptyTables() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandLineRun run = CommandLineRun.of(database, "run", "--seeds", empty, "--output", output, "--clock", CLOCK);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("holds no articles");
        assertThat(output.resolve("accords/latest/accords.xlsx")).isNotEmptyFile();
    }

    @Test
    void aRunWaitsForNoneAndSaysWhoHoldsTheLedger() throws IOException {
        LedgerHome.Opening opening = database.open(output);
        assertThat(opening).isInstanceOf(LedgerHome.Opening.Open.class);
        CommandLineRun second = lockedOut();
        assertThat(second.code()).as(second.err()).isEqualTo(4);
        assertThat(second.err())
                .startsWith("Another run holds the ")
                .contains("process %d".formatted(ProcessHandle.current().pid()), "with job test, since ");
        ((LedgerHome.Opening.Open) opening).close();
    }

    @Test
    void anOutputThatCannotBeWrittenIsALineAndNoTrace() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        CommandLineRun run = CommandLineRun.of(database, "run", "--seeds", seeds, "--output", file, "--clock", CLOCK);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(file.toString(), "--output").doesNotContain("\tat ");
    }

    /** A second process, because H2 lets one process open its file twice. */
    private CommandLineRun lockedOut() throws IOException {
        return new MithaqProcess(database, folder, "run", "--seeds", seeds.toString(), "--output", output.toString())
                .await();
    }

    private CommandLineRun run(String... more) {
        Object[] args = {"run", "--seeds", seeds, "--output", output, "--clock", CLOCK};
        return CommandLineRun.of(
                database,
                Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray());
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(seeds.resolve(name), text);
    }

    /** Every file below a folder with its content, links by their target. */
    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String content = Files.isSymbolicLink(path)
                        ? Files.readSymbolicLink(path).toString()
                        : Files.readString(path, StandardCharsets.ISO_8859_1);
                files.put(root.relativize(path).toString(), content);
            }
        }
        return files;
    }
}
