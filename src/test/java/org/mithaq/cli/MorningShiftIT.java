package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who comes in the morning asks of the nights before. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class MorningShiftIT {
    @Parameter
    TestDatabase database = TestDatabase.H2;

    private static final String FIRST = "R-20251107T020000Z";

    @TempDir
    private Path folder;

    private Path seeds;
    private Path jobs;
    private Path output;

    @BeforeEach
    void writeSeeds() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        jobs = Files.createDirectory(folder.resolve("jobs"));
        output = folder.resolve("out");
        job("max-file-bytes: 400");
        article("a", "signed a memorandum");
        article("b", "signed an agreement");
        Files.writeString(seeds.resolve("c-empty.txt"), "");
        Files.writeString(seeds.resolve("d-long.txt"), (text("d", "signed a treaty") + "\n").repeat(5));
    }

    @Test
    void historyListsNightsAndTellsOneWhole() throws IOException {
        night(7);
        article("e", "signed a protocol");
        night(8);
        night(9);
        CommandLineRun list = ask("history");
        assertThat(list.out().lines().toList())
                .hasSize(4)
                .satisfies(
                        lines -> assertThat(lines.get(1)).matches("R-20251109T020000Z +desk +2025-11-09 .*5 +0! +2 .*"))
                .satisfies(
                        lines -> assertThat(lines.get(2)).matches("R-20251108T020000Z +desk +2025-11-08 .*5 +1 +2 .*"));
        assertThat(ask("history", "desk").out()).isEqualTo(list.out());
        assertThat(ask("history", "other").out())
                .isEqualTo("There are no runs of job other in %s.%n".formatted(output));
        CommandLineRun one = ask("history", FIRST);
        assertThat(one.code()).isZero();
        assertThat(one.out())
                .startsWith("Run " + FIRST + " of job desk for 2025-11-07: COMPLETED_WITH_REJECTS")
                .containsPattern("new +2\\R")
                .containsPattern("rejected +2\\R +new +2\\R")
                .containsPattern("E_EMPTY +1, of which 1 new\\R    c-empty.txt: ")
                .containsPattern("E_TOO_LARGE +1, of which 1 new\\R    d-long.txt: ")
                .containsPattern("extract +[0-9.]+ s, 4 records")
                .containsPattern("publish +[0-9.]+ s");
        assertThat(ask("history", "R-20251108T020000Z").out())
                .containsPattern("E_EMPTY +1, of which 0 new")
                .containsPattern("added +\\d+");
    }

    @Test
    void anUnknownRunIsWrongUsageAndNamesTheLast() {
        night(7);
        CommandLineRun none = ask("history", "R-20251101T020000Z");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("There is no run R-20251101T020000Z").contains(FIRST);
        assertThat(ask("rejects", "R-20251101T020000Z").code()).isEqualTo(2);
    }

    @Test
    void aQuietNightIsSaidAloud() throws IOException {
        night(7);
        CommandLineRun quiet = night(8);
        String words = "Quiet: No new article came in. Check whoever fills the seeds folder.";
        assertThat(quiet.out()).contains(words);
        assertThat(ask("status").out()).contains(words);
        JsonNode figures = JsonMapper.shared().readTree(Files.readString(output.resolve("desk/latest/run.json")));
        assertThat(figures.at("/intake/quiet").asBoolean()).isTrue();
        assertThat(figures.at("/intake/warning").asString()).isEqualTo(words);
    }

    @Test
    void rejectsAreListedForPeopleAndForPrograms() throws IOException {
        night(7);
        assertThat(ask("rejects").out())
                .contains("E_EMPTY  desk  c-empty.txt  since " + FIRST)
                .contains("E_TOO_LARGE  desk  d-long.txt  since " + FIRST)
                .contains("2 rejected. After a fix: mithaq retry-rejects");
        Files.delete(seeds.resolve("c-empty.txt"));
        night(8);
        assertThat(ask("rejects", "--format", "csv").out().lines().toList())
                .hasSize(2)
                .satisfies(lines ->
                        assertThat(lines.get(0)).isEqualTo("job,source_path,reject_code,stage,reject_detail,since_run"))
                .satisfies(lines -> assertThat(lines.get(1))
                        .startsWith("desk,d-long.txt,E_TOO_LARGE,read,")
                        .endsWith("," + FIRST));
        assertThat(ask("rejects", FIRST).out()).contains("c-empty.txt", "d-long.txt");
        assertThat(ask("rejects", "--job", "other").out())
                .isEqualTo("No record is rejected.\n".replace("\n", System.lineSeparator()));
    }

    @Test
    void rejectsAreReadAgainAndNothingElse() throws IOException {
        night(7);
        job("max-file-bytes: 40000");
        CommandLineRun retry = CommandLineRun.of(
                database,
                "retry-rejects",
                "desk",
                "--jobs",
                jobs,
                "--output",
                output,
                "--clock",
                "2025-11-07T09:00:00Z");
        assertThat(retry.code()).as(retry.err()).isEqualTo(3);
        assertThat(retry.out())
                .startsWith("Run R-20251107T090000Z of job desk")
                .containsPattern("Articles read +4\\R +new +1\\R +ok +3\\R +rejected +1\\R")
                .contains("Of the rejected records 1 are still rejected")
                .doesNotContain("Quiet");
        assertThat(Files.readString(output.resolve("desk/latest/csv/articles.csv")))
                .containsPattern("a\\.txt.*" + FIRST + ",R-20251107T090000Z")
                .containsPattern("d-long\\.txt.*R-20251107T090000Z,R-20251107T090000Z");
        assertThat(ask("history", "R-20251107T090000Z").out()).contains("Read again          what was rejected");
        assertThat(night(7).out()).contains("Run " + FIRST + "-2 ");
    }

    @Test
    void withoutRejectsNothingIsReadAgain() throws IOException {
        Files.delete(seeds.resolve("c-empty.txt"));
        Files.delete(seeds.resolve("d-long.txt"));
        night(7);
        CommandLineRun retry = CommandLineRun.of(database, "retry-rejects", "desk", "--jobs", jobs, "--output", output);
        assertThat(retry.code()).isZero();
        assertThat(retry.out()).startsWith("No record of job desk is rejected");
        assertThat(ask("history").out().lines()).hasSize(2);
    }

    @Test
    void statusTellsWhatFailedAndWhy() throws IOException {
        night(7);
        article("e", "signed a protocol");
        Path inTheWay = output.resolve("desk").resolve("latest");
        Path away = folder.resolve("away");
        Files.move(inTheWay, away);
        Files.createDirectories(inTheWay.resolve("something"));
        assertThat(night(8).code()).isEqualTo(1);
        assertThat(ask("status").out())
                .containsPattern("Failed +desk R-20251108T020000Z for 2025-11-08: .*desk/latest")
                .containsPattern("Last good +desk " + FIRST + " for 2025-11-07");
        assertThat(ask("history", "R-20251108T020000Z").out()).containsPattern("Why +.*desk/latest");
    }

    @Test
    void aRunThatFailedGoesOnForItsOwnDate() throws IOException {
        night(7);
        assertThat(resume().out()).contains("No run of job desk is unfinished.");
        article("e", "signed a protocol");
        Path latest = output.resolve("desk").resolve("latest");
        Path away = folder.resolve("away");
        Files.move(latest, away);
        Files.createDirectories(latest.resolve("something"));
        assertThat(night(8).code()).isEqualTo(1);
        Files.delete(latest.resolve("something"));
        Files.delete(latest);
        CommandLineRun resumed = resume();
        assertThat(resumed.code()).as(resumed.err()).isEqualTo(3);
        assertThat(resumed.out()).startsWith("Run R-20251108T020000Z of job desk for 2025-11-08");
        assertThat(ask("history").out().lines()).hasSize(3);
    }

    private CommandLineRun resume() {
        return CommandLineRun.of(
                database, "resume", "desk", "--jobs", jobs, "--output", output, "--clock", "2025-11-09T05:00:00Z");
    }

    @Test
    void theLogNamesRunAndArticleWhenPrograms() throws IOException {
        CommandLineRun run = new MithaqProcess(
                        database,
                        folder,
                        "run",
                        "desk",
                        "--jobs",
                        jobs.toString(),
                        "--output",
                        output.toString(),
                        "--clock",
                        "2025-11-07T02:00:00Z",
                        "--log-format",
                        "ecs")
                .await();
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        List<JsonNode> events =
                run.err().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.path("@timestamp").asString()).isNotEmpty();
            assertThat(event.at("/ecs/version").asString()).isNotEmpty();
            assertThat(event.at("/service/name").asString()).isEqualTo("mithaq");
        });
        assertThat(events).anySatisfy(event -> {
            assertThat(event.path("message").asString()).startsWith("E_EMPTY: c-empty.txt");
            assertThat(event.at("/mithaq/run_id").asString()).isEqualTo(FIRST);
            assertThat(event.at("/mithaq/job").asString()).isEqualTo("desk");
            assertThat(event.at("/mithaq/article_path").asString()).isEqualTo("c-empty.txt");
        });
        assertThat(events).anySatisfy(event -> {
            assertThat(event.path("message").asString()).startsWith("2 of 4 articles were rejected");
            assertThat(event.at("/log/level").asString()).isEqualTo("WARN");
        });
    }

    private CommandLineRun night(int day) {
        return CommandLineRun.of(
                database,
                "run",
                "desk",
                "--jobs",
                jobs,
                "--output",
                output,
                "--clock",
                "2025-11-%02dT02:00:00Z".formatted(day));
    }

    private CommandLineRun ask(String... words) {
        List<Object> args = new ArrayList<>(Arrays.asList((Object[]) words));
        args.add("--output");
        args.add(output);
        return CommandLineRun.of(database, args.toArray());
    }

    private void job(String limit) throws IOException {
        Files.writeString(
                jobs.resolve("desk.yaml"),
                "job: desk\nseeds: { folder: '%s', %s }\nlanguages: [ar, en]\noutputs: { csv: {} }\n"
                        .formatted(seeds, limit));
    }

    private void article(String name, String deed) throws IOException {
        Files.writeString(seeds.resolve(name + ".txt"), text(name, deed));
    }

    private static String text(String name, String deed) {
        return "AMMAN (Reuters) - Jordan and Egypt %s on water in Amman on 5 May 2025, spokesman %s said.\n"
                .formatted(deed, name);
    }
}
