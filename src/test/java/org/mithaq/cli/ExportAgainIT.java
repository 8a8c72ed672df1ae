package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.mithaq.export.ContractValidator;
import org.mithaq.ledger.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** What was published is exported again, whole or in part, and stays as it was. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class ExportAgainIT {
    private static final String FIRST = "R-20251107T020000Z";
    private static final String SECOND = "R-20251108T020000Z";

    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    private Path folder;

    private Path seeds;
    private Path jobs;
    private Path output;

    @BeforeEach
    void twoNights() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        jobs = Files.createDirectory(folder.resolve("jobs"));
        output = folder.resolve("out");
        Files.writeString(
                jobs.resolve("desk.yaml"),
                "job: desk\nseeds: { folder: '%s' }\nlanguages: [ar, en]\noutputs: { csv: {}, xlsx: {}, report: {} }\n"
                        .formatted(seeds));
        article("a", "Jordan and Egypt signed a memorandum on water in Amman on 5 May 2025");
        night(7);
        article("b", "Norway and Kenya signed a fishing agreement in Oslo on 6 June 2025");
        night(8);
    }

    @Test
    void theLastRunAgainIsTheSameBytes() throws IOException {
        Map<String, String> before = files(output.resolve("desk/runs"));
        CommandLineRun export = export();
        assertThat(export.code()).as(export.err()).isZero();
        assertThat(export.out()).contains("desk/exports/" + SECOND, "accords 2, events 2");
        assertThat(export.err()).isEmpty();
        assertThat(files(output.resolve("desk/exports/" + SECOND))).isEqualTo(files(output.resolve("desk/latest")));
        assertThat(files(output.resolve("desk/runs"))).isEqualTo(before);
        assertThat(output.resolve("desk/latest").toRealPath()).endsWith(Path.of(SECOND));
        CommandLineRun again = export();
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already", "--force");
        assertThat(export("--force").code()).isZero();
    }

    @Test
    void anEarlierRunIsReadFromWhatWasPublished() throws IOException {
        Path to = folder.resolve("first");
        CommandLineRun export = export("--run", FIRST, "--to", to);
        assertThat(export.code()).as(export.err()).isZero();
        assertThat(export.err()).contains("Records that wait for review are kept of the last good run only");
        assertThat(files(to.resolve("csv"))).isEqualTo(files(output.resolve("desk/runs/" + FIRST + "/csv")));
        assertThat(Files.readString(to.resolve("report.html")))
                .isEqualTo(Files.readString(output.resolve("desk/runs/" + FIRST + "/report.html")));
    }

    @Test
    void rowsThatAreGoneAreSaidToBeGone() throws IOException {
        FileSystemUtils.deleteRecursively(output.resolve("desk/runs/" + FIRST));
        CommandLineRun export = export("--run", FIRST);
        assertThat(export.code()).isEqualTo(2);
        assertThat(export.err()).contains("The rows of run " + FIRST + " are gone", SECOND, "keep.exports");
        assertThat(output.resolve("desk/exports")).doesNotExist();
        assertThat(export("--run", "R-20200101T000000Z").err()).contains("There is no run", FIRST, SECOND);
        // The tables of the last run are in the ledger, whether its export is there or not; and the other way round.
        FileSystemUtils.deleteRecursively(output.resolve("desk/runs/" + SECOND + "/csv"));
        assertThat(export("--format", "csv").code()).isZero();
        FileSystemUtils.deleteRecursively(output.resolve(".ledger/tables"));
        CommandLineRun none = export("--force");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("neither in .ledger/tables nor in", "--force");
    }

    @Test
    void aSelectionKeepsTheContract() throws IOException {
        Path to = folder.resolve("norway");
        CommandLineRun export = export("--country", "nor", "--format", "csv,xlsx,report", "--to", to);
        assertThat(export.code()).as(export.err()).isZero();
        assertThat(export.out()).contains("records about NOR", "accords 1, events 1");
        assertThat(ContractValidator.problems(to.resolve("csv"))).isEmpty();
        assertThat(Files.readString(to.resolve("csv/accords.csv")))
                .contains("NOR")
                .doesNotContain("JOR");
        assertThat(Files.readString(to.resolve("run.json"))).contains("\"selection\"", "\"country\" : \"NOR\"");
        assertThat(Files.readString(to.resolve("report.html")))
                .contains("Only a part of what the run found: {country=NOR}");
        Path late = folder.resolve("late");
        assertThat(export("--since", "2025-06-01", "--format", "csv", "--to", late)
                        .code())
                .isZero();
        assertThat(ContractValidator.problems(late.resolve("csv"))).isEmpty();
        assertThat(Files.readString(late.resolve("csv/events.csv")))
                .contains("2025-06-06")
                .doesNotContain("2025-05-05");
        CommandLineRun none = export("--country", "ISL", "--format", "csv", "--to", folder.resolve("none"));
        assertThat(none.code()).isZero();
        assertThat(none.err()).contains("No record is among records about ISL.");
        assertThat(ContractValidator.problems(folder.resolve("none/csv"))).isEmpty();
    }

    @Test
    void anAccordIsADossier() throws IOException {
        String id = accord("NOR");
        Path to = folder.resolve("dossier");
        CommandLineRun export = export("--accord", id, "--to", to);
        assertThat(export.code()).as(export.err()).isZero();
        assertThat(files(to).keySet()).containsExactly(id + ".docx", id + ".html", "run.json");
        assertThat(Files.readString(to.resolve(id + ".html"))).contains("<mark>", "Norway", "Kenya", "6 June 2025");
        CommandLineRun wrong = export("--accord", id.replace("ken", "kne"));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("has no accord", "The nearest are: " + id);
        assertThat(export("--format", "dossier").err()).contains("Name it with --accord ID");
        assertThat(export("--format", "dosier").err()).contains("Maybe 'dossier' is meant.");
        assertThat(output.resolve("desk/exports")).doesNotExist();
    }

    @Test
    void noArticleIsReadAndNoSeedsAreNeeded() throws IOException {
        FileSystemUtils.deleteRecursively(seeds);
        assertThat(export().code()).isZero();
    }

    @Test
    void aForgottenArticleIsInNoExport() throws IOException {
        assertThat(export("--format", "csv").code()).isZero();
        assertThat(export("--accord", accord("NOR")).code()).isZero();
        CommandLineRun forget = CommandLineRun.of(
                database, "forget", "b.txt", "--jobs", jobs, "--output", output, "--clock", "2025-11-08T09:00:00Z");
        assertThat(forget.out()).contains("Removed: the export ");
        try (Stream<Path> left = Files.list(output.resolve("desk/exports"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void withoutALedgerThereIsNothing() {
        CommandLineRun export =
                CommandLineRun.of(database, "export", "desk", "--jobs", jobs, "--output", folder.resolve("elsewhere"));
        assertThat(export.code()).isEqualTo(1);
        assertThat(export.err()).contains("There is no ledger");
    }

    private String accord(String iso3) throws IOException {
        return Files.readAllLines(output.resolve("desk/latest/csv/accords.csv")).stream()
                .filter(line -> line.contains(iso3))
                .map(line -> line.substring(0, line.indexOf(',')))
                .findFirst()
                .orElseThrow();
    }

    private CommandLineRun export(Object... more) {
        List<Object> words = new ArrayList<>(List.of("export", "desk", "--jobs", jobs, "--output", output));
        words.addAll(Arrays.asList(more));
        return CommandLineRun.of(database, words.toArray());
    }

    private void night(int day) {
        CommandLineRun run = CommandLineRun.of(
                database,
                "run",
                "desk",
                "--jobs",
                jobs,
                "--output",
                output,
                "--clock",
                "2025-11-0%dT02:00:00Z".formatted(day));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void article(String name, String deed) throws IOException {
        Files.writeString(
                seeds.resolve(name + ".txt"), "AMMAN (Reuters) - %s, spokesman %s said.\n".formatted(deed, name));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Path real = root.toRealPath();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(real)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(real.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
