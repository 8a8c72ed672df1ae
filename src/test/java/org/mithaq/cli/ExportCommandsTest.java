package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.InventedRows;
import org.mithaq.export.Publication;
import org.mithaq.export.csv.CsvExport;

/** The commands that look at what was published: score and compare. */
final class ExportCommandsTest {
    private static final Path SCORED = Path.of("src/test/resources/org/mithaq/score");
    private static final Path GOLD = SCORED.resolve("gold");
    private static final String FIRST = "R-20261101T020000Z";
    private static final String SECOND = "R-20261102T020000Z";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void publish() throws IOException {
        output = folder.resolve("out");
        publish(FIRST, InventedRows.sample());
        publish(
                SECOND,
                InventedRows.sample()
                        .remove("accord_subjects", "oman-tunisia-water-memorandum-2026:water")
                        .put("accords", "accord_id", "northern-valley-truce", "accord_status", "ended"));
    }

    @Test
    void scoreMeasuresAnExport() {
        CommandLineRun run = CommandLineRun.of("score", GOLD, "--export", SCORED.resolve("export"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .contains("articles                 2", "accord_f1                0.800", "evidence_of              12")
                .allMatch(line -> line.matches("[a-z_0-9]+ +[0-9.]+"));
    }

    @Test
    void scoreListsErrorsWhenAsked() {
        CommandLineRun run = CommandLineRun.of("score", GOLD, "--export", SCORED.resolve("export"), "--errors");
        assertThat(run.out()).contains("water.txt\tevent spurious\t[visit, [TCD], Chad: visits]");
    }

    @Test
    void scoreBelowAFloorFails() {
        Path export = SCORED.resolve("export");
        CommandLineRun low =
                CommandLineRun.of("score", GOLD, "--export", export, "--min", "event_f1=0.76", "--min", "party_f1=0.1");
        assertThat(low.code()).isEqualTo(1);
        assertThat(low.err()).isEqualTo("event_f1 is 0.750, less than 0.76%n".formatted());
        CommandLineRun unknown = CommandLineRun.of("score", GOLD, "--export", export, "--min", "event_f2=0.7");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("--min event_f2: there is no such figure.");
    }

    @Test
    void scoreOfWrongGoldIsOneLine() {
        CommandLineRun run = CommandLineRun.of("score", folder.resolve("none"), "--export", SCORED.resolve("export"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such folder").doesNotContain("\tat ");
    }

    @Test
    void scoreWithoutAnExportSaysWhatToDo() {
        CommandLineRun run = CommandLineRun.of("score", GOLD, "--output", folder.resolve("none"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There is no export of job accords in %s. Make one with: mithaq run accords"
                        .formatted(folder.resolve("none")));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void scoreOfAnUnknownRunNamesTheRunsThereAre() {
        CommandLineRun run = CommandLineRun.of("score", GOLD, "--output", output, "--run", "R-1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There is no run R-1 of job accords in %s. Its last runs are %s, %s."
                        .formatted(output, FIRST, SECOND));
    }

    @Test
    void scoreTakesEitherARunOrAFolder() {
        CommandLineRun run = CommandLineRun.of("score", GOLD, "--run", FIRST, "--export", output);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--run", "--export");
    }

    @Test
    void compareCountsAndShowsWhatDiffers() {
        CommandLineRun run = CommandLineRun.of("compare", FIRST, "latest", "--output", output);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("accords +0 +1 +0\\R")
                .containsPattern("accord_subjects +0 +0 +1\\R")
                .contains("  ~ northern-valley-truce  Northern valley truce%n".formatted())
                .contains("      accord_status: in_force -> ended%n".formatted())
                .contains("  - oman-tunisia-water-memorandum-2026:water%n".formatted());
    }

    @Test
    void compareFindsExportsInFoldersToo() throws IOException {
        Path other = folder.resolve("other");
        output = other;
        publish(FIRST, InventedRows.sample());
        List<Path> forms = List.of(
                other,
                other.resolve("accords"),
                other.resolve("accords/latest"),
                other.resolve("accords/latest/csv"),
                other.resolve("accords/runs").resolve(FIRST));
        for (Path form : forms) {
            CommandLineRun run = CommandLineRun.of("compare", form, other);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("Both have the same rows.");
        }
    }

    @Test
    void comparePrintsCsvForPrograms() {
        CommandLineRun run = CommandLineRun.of("compare", FIRST, SECOND, "--output", output, "--format", "csv");
        assertThat(run.out().split("\r\n", -1))
                .containsExactly(
                        "table,change,key,label,column,before,after",
                        "accords,changed,northern-valley-truce,Northern valley truce,accord_status,in_force,ended",
                        "accord_subjects,removed,oman-tunisia-water-memorandum-2026:water,water,,,",
                        "");
    }

    @Test
    void compareOfNoExportIsWrongUsage() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        CommandLineRun run = CommandLineRun.of("compare", bare, output);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(bare + " holds no export. Name a folder with the CSV tables");
    }

    @Test
    void aRunWithoutCsvIsNamedWithTheFix() throws IOException {
        Publication bare = Publication.of(output, "accords", "R-20261103T020000Z");
        bare.begin();
        bare.publish();
        CommandLineRun run = CommandLineRun.of("compare", FIRST, "latest", "--output", output);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("has no CSV tables", "csv: {}");
    }

    private void publish(String runId, InventedRows rows) throws IOException {
        Publication publication = Publication.of(output, "accords", runId);
        new CsvExport().write(rows.edition(), publication.begin());
        publication.publish();
    }
}
