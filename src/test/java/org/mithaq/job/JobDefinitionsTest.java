package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.dispatch.Metrics;
import org.mithaq.dispatch.Notices;
import org.mithaq.dispatch.Occasion;
import org.mithaq.dispatch.Setting;
import org.mithaq.export.Language;
import org.mithaq.export.xlsx.WorkbookSettings;
import org.mithaq.job.JobDefinition.Csv;
import org.mithaq.job.JobDefinition.Outputs;
import org.mithaq.report.ReportSettings;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.SourceFormats;
import org.mithaq.source.SourceLimits;

final class JobDefinitionsTest {
    @TempDir
    private Path folder;

    private Path seeds;

    @BeforeEach
    void makeSeeds() throws Exception {
        seeds = Files.createDirectory(folder.resolve("articles"));
    }

    @Test
    void readsEveryKey() throws Exception {
        write("""
                job: desk
                seeds:
                  folder: "%s"
                  formats: [text]
                  fields: { text: /body, headline: title }
                  max-file-bytes: 10
                  max-record-bytes: 12
                  max-container-bytes: 13
                  max-expansion-ratio: 14
                  max-archive-depth: 0
                  max-records-per-file: 16
                  max-article-characters: 11
                languages: [ar]
                min-confidence: 0.7
                max-reject-share: 1
                chunk-size: 7
                outputs:
                  csv: { excel-flavour: true }
                  xlsx:
                    sheets: [events, review]
                    columns: { events: [title_en, event_kind] }
                    language: ar
                    min-confidence: 0.8
                    split-by: year
                  report: { text: none }
                expect: { min-share-of-usual: 0.4, min-free-bytes: 5 }
                notify:
                  webhook: { url: "${HOOK}", on: [failed, done], timeout-seconds: 3 }
                  mail:
                    host: mail.example.org
                    port: 25
                    security: none
                    user: "${MAIL_USER}"
                    password: "${MAIL_PASSWORD}"
                    from: mithaq@example.org
                    to: [desk@example.org, "${CHIEF}"]
                    on: [quiet]
                metrics: { textfile: metrics/mithaq.prom, push: "http://gateway:9091" }
                schedule: { cron: "30 2 * * MON-FRI", zone: Asia/Amman }
                keep: { exports: 3, runs: 9, deleted-articles: false }
                """.formatted(seeds));
        JobDefinition job = load();
        assertThat(job)
                .isEqualTo(new JobDefinition(
                        "desk",
                        folder + "/desk.yaml",
                        new JobDefinition.Seeds(
                                seeds,
                                List.of("text"),
                                new FieldMapping(Map.of("text", "/body", "headline", "title")),
                                new SourceLimits(10, 12, 13, 14, 0, 16, 11)),
                        List.of("ar"),
                        0.7,
                        1,
                        7,
                        new Outputs(
                                new Csv(true),
                                new WorkbookSettings(
                                        List.of("events", "review"),
                                        new TreeMap<>(Map.of("events", List.of("title_en", "event_kind"))),
                                        Language.AR,
                                        0.8,
                                        WorkbookSettings.SplitBy.YEAR),
                                new ReportSettings(ReportSettings.Text.NONE, Language.EN),
                                false),
                        new Operation(
                                0.4,
                                5,
                                new Notices(
                                        new Notices.Webhook(
                                                new Setting("${HOOK}"), Set.of(Occasion.FAILED, Occasion.DONE), 3),
                                        new Notices.Mail(
                                                new Setting("mail.example.org"),
                                                25,
                                                Notices.Security.NONE,
                                                new Setting("${MAIL_USER}"),
                                                new Setting("${MAIL_PASSWORD}"),
                                                new Setting("mithaq@example.org"),
                                                List.of(new Setting("desk@example.org"), new Setting("${CHIEF}")),
                                                Set.of(Occasion.QUIET),
                                                10)),
                                new Metrics(Path.of("metrics/mithaq.prom"), new Setting("http://gateway:9091")),
                                new Schedule("30 2 * * MON-FRI", ZoneId.of("Asia/Amman")),
                                new Operation.Keep(3, 9, false))));
    }

    @Test
    void fillsInWhatTheFileLeavesOut() throws Exception {
        write("job: desk\nseeds: { folder: '%s' }\nlanguages: [ar, en]\noutputs: { xlsx: {} }\n".formatted(seeds));
        JobDefinition job = load();
        assertThat(job.minConfidence()).isEqualTo(0.5);
        assertThat(job.maxRejectShare()).isEqualTo(0.1);
        assertThat(job.chunkSize()).isEqualTo(100);
        assertThat(job.outputs()).isEqualTo(new Outputs(null, WorkbookSettings.DEFAULTS, null, false));
        assertThat(job.seeds().limits()).isEqualTo(SourceLimits.DEFAULTS);
        assertThat(job.seeds().fields()).isEqualTo(FieldMapping.NONE);
        assertThat(job.seeds().formats()).isEqualTo(SourceFormats.names());
        assertThat(job.operation()).isEqualTo(Operation.DEFAULTS);
    }

    @Test
    void namesTheNearestSheetAndColumnOfAWorkbook() throws Exception {
        String file = "job: desk\nseeds: { folder: '%s' }\nlanguages: [ar]\n".formatted(seeds);
        write(file + "outputs: { xlsx: { sheets: [event] } }\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/desk.yaml, line 4: there is no sheet 'event'.")
                .contains("events");
        write(file + "outputs:\n  xlsx:\n    columns: { events: [titel_en] }\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/desk.yaml, line 6: there is no column 'titel_en'.")
                .contains("title_en");
    }

    @Test
    void aSecretInTheFileIsRefusedAndNotRepeated() throws Exception {
        String file = "job: desk\nseeds: { folder: '%s' }\nlanguages: [ar]\noutputs: { xlsx: {} }\n".formatted(seeds);
        write(file + "notify:\n  webhook:\n    url: https://hooks.example.org/T0P-S3CRET\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/desk.yaml, line 7: 'notify.webhook.url' must name an environment variable")
                .doesNotContain("S3CRET");
        write(file + "notify:\n  webhook: https://hooks.example.org/T0P-S3CRET\n");
        assertThat(problems()).singleElement().asString().doesNotContain("S3CRET");
        write(file + "metrics:\n  push: http://me:S3CRET@gateway:9091\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/desk.yaml, line 6: 'metrics.push' must be a URL")
                .doesNotContain("S3CRET");
    }

    @Test
    void namesLineOfACronExpressionThatIsNone() throws Exception {
        String file = "job: desk\nseeds: { folder: '%s' }\nlanguages: [ar]\noutputs: { xlsx: {} }\n".formatted(seeds);
        for (String cron : List.of("at night", "0 25 * * *", "0 2 30 2 *", "* * *")) {
            write(file + "schedule:\n  cron: '%s'\n".formatted(cron));
            assertThat(problems())
                    .singleElement()
                    .asString()
                    .startsWith(folder + "/desk.yaml, line 6: '%s' is no cron expression".formatted(cron));
        }
        write(file + "schedule:\n  cron: '0 2 * * *'\n  zone: Asia/Aman\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/desk.yaml, line 7: there is no time zone 'Asia/Aman'.")
                .contains("'Asia/Amman'");
    }

    @Test
    void userAndPasswordOfAMailServerGoTogether() throws Exception {
        write("""
                job: desk
                seeds: { folder: '%s' }
                languages: [ar]
                outputs: { xlsx: {} }
                notify:
                  mail: { host: localhost, from: a@example.org, to: [b@example.org], user: "${U}" }
                """.formatted(seeds));
        assertThat(problems()).singleElement().asString().contains("line 6", "password");
    }

    @Test
    void namesTheNearestFormat() throws Exception {
        write("job: desk\nseeds:\n  folder: '%s'\n  formats: [text, texx]\nlanguages: [ar]\noutputs: { xlsx: {} }\n"
                .formatted(seeds));
        JobDefinitionException problem = catchThrowableOfType(JobDefinitionException.class, this::load);
        assertThat(problem).hasMessageContaining("desk.yaml, line 4: there is no format 'texx'.");
        assertThat(problem).hasMessageContaining("'text'");
    }

    @Test
    void namesLineAndNearestKeyOfAnUnknownKey() throws Exception {
        write(
                "job: desk\nseeds:\n  foldr: x\n  folder: '%s'\nlanguages: [ar]\nmin-confidense: 0.4\noutputs: { xlsx: {} }\n"
                        .formatted(seeds));
        assertThat(problems())
                .containsExactly(
                        folder + "/desk.yaml, line 3: unknown key 'foldr'. Maybe 'folder' is meant."
                                + " Known keys here: "
                                + "fields, folder, formats, max-archive-depth, max-article-characters, max-container-bytes, "
                                + "max-expansion-ratio, max-file-bytes, max-record-bytes, max-records-per-file.",
                        folder + "/desk.yaml, line 6: unknown key 'min-confidense'. Maybe 'min-confidence' is meant."
                                + " Known keys here: chunk-size, expect, job, keep, languages, max-reject-share, metrics, min-confidence, notify, outputs, schedule, seeds.");
    }

    @Test
    void namesLineOfAWrongType() throws Exception {
        write(
                "job: desk\nseeds: { folder: '%s' }\nlanguages: ar\nchunk-size: many\noutputs:\n  csv: { excel-flavour: 1 }\n"
                        .formatted(seeds));
        assertThat(problems())
                .containsExactly(
                        folder + "/desk.yaml, line 3: 'languages' must be a list such as [ar, en], not \"ar\".",
                        folder + "/desk.yaml, line 4: 'chunk-size' must be a whole number, not \"many\".",
                        folder + "/desk.yaml, line 6: 'outputs.csv.excel-flavour' must be true or false, not 1.");
    }

    @Test
    void namesLineOfAValueOutOfBounds() throws Exception {
        write("job: desk\nseeds: { folder: '%s' }\nlanguages: [ar]\nmax-reject-share: 10\noutputs: { csv: {} }\n"
                .formatted(seeds));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/desk.yaml, line 4: 'max-reject-share': ")
                .contains("10");
    }

    @Test
    void namesAMissingKey() throws Exception {
        write("job: desk\nlanguages: [ar]\nseeds: {}\noutputs: { csv: {} }\n");
        assertThat(problems())
                .containsExactly(folder + "/desk.yaml, line 3: the key 'folder' is missing in 'seeds'. Add it.");
    }

    @Test
    void namesLineOfAMissingFolderAndItsNearestSibling() throws Exception {
        write("job: desk\nlanguages: [ar]\nseeds:\n  folder: '%s'\noutputs: { csv: {} }\n"
                .formatted(folder.resolve("artikles")));
        assertThat(problems())
                .containsExactly(
                        ("%s/desk.yaml, line 4: the seeds folder '%s' does not exist. Maybe 'articles' is meant."
                                        + " Create it, correct the line, or give another one with --seeds.")
                                .formatted(folder, folder.resolve("artikles")));
    }

    @Test
    void namesLineOfBrokenYaml() throws Exception {
        write("job: desk\nseeds: [\nlanguages: }\n");
        assertThat(problems()).singleElement().asString().startsWith(folder + "/desk.yaml, line 3: ");
    }

    @Test
    void namesLineOfAKeyThatStandsTwice() throws Exception {
        write("job: desk\nlanguages: [ar]\nlanguages: [en]\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("desk.yaml, line ")
                .contains("duplicate key languages");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        write("");
        assertThat(problems())
                .containsExactly(folder + "/desk.yaml, line 1: the file must be a group of keys, not null.");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws Exception {
        Files.write(folder.resolve("desk.yaml"), "job: مهمة".getBytes("windows-1256"));
        assertThat(problems()).containsExactly(folder + "/desk.yaml: not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void refusesANameThatDiffersFromTheFile() throws Exception {
        write("job: night\nseeds: { folder: '%s' }\nlanguages: [ar]\noutputs: { csv: {} }\n".formatted(seeds));
        assertThat(problems())
                .containsExactly(
                        folder
                                + "/desk.yaml, line 1: the job is called 'night' but its file 'desk.yaml'. Give both one name.");
    }

    @Test
    void suggestsTheNearestJob() throws Exception {
        write("job: desk\n");
        JobDefinitionException e = catchThrowableOfType(
                JobDefinitionException.class, () -> JobDefinitions.in(folder).load("dest", null));
        assertThat(e.problems()).containsExactly("There is no job 'dest'. Maybe 'desk' is meant. Jobs here: desk.");
    }

    @Test
    void refusesAMissingJobsFolder() {
        JobDefinitionException e =
                catchThrowableOfType(JobDefinitionException.class, () -> JobDefinitions.in(folder.resolve("none")));
        assertThat(e.problems())
                .singleElement()
                .asString()
                .startsWith("--jobs " + folder.resolve("none") + ": there is no such folder.");
    }

    @Test
    void loadsTheJobsThatShipWithTheProgram() throws Exception {
        JobDefinitions shipped = JobDefinitions.in(null);
        assertThat(shipped.names()).containsExactly("accords", "backfill", "nightly");
        for (String name : shipped.names()) {
            assertThat(shipped.load(name, seeds).name()).isEqualTo(name);
            String yaml = Files.readString(Path.of("jobs", name + ".yaml"));
            assertThat(JobDefinitions.shippedSchema().problems(JobFile.parse(name, yaml)))
                    .isEmpty();
        }
    }

    private void write(String yaml) throws Exception {
        Files.writeString(folder.resolve("desk.yaml"), yaml, StandardCharsets.UTF_8);
    }

    private JobDefinition load() throws JobDefinitionException {
        return JobDefinitions.in(folder).load("desk", null);
    }

    private List<String> problems() {
        return catchThrowableOfType(JobDefinitionException.class, this::load).problems();
    }
}
