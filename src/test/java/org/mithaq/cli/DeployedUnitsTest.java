package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.job.Schedule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of jobs/deploy are well-formed, and the commands in them are commands of ours. */
final class DeployedUnitsTest {
    private static final Path DEPLOY = Path.of("jobs", "deploy");
    private static final Path SYSTEMD_ANALYZE = Path.of("/usr/bin/systemd-analyze");
    private static final Pattern JAR =
            Pattern.compile("-jar /opt/mithaq/mithaq\\.jar (.*?)( >>.*)?$", Pattern.MULTILINE);
    private static final Pattern UNIT_LINE =
            Pattern.compile("|#.*|\\[(Unit|Service|Timer|Install)]|[A-Z][A-Za-z]+=\\S.*");

    @TempDir
    private Path folder;

    @Test
    void everyLineOfAUnitIsASectionAKeyOrAComment() throws IOException {
        for (String unit : List.of("mithaq-nightly.service", "mithaq-nightly.timer")) {
            assertThat(read(unit).lines())
                    .allMatch(line -> UNIT_LINE.matcher(line).matches());
        }
    }

    @Test
    void systemdTakesTheUnits() throws Exception {
        assumeTrue(
                Files.isExecutable(SYSTEMD_ANALYZE),
                "NOT VERIFIED: systemd-analyze is not here, so nobody asked systemd what it thinks of jobs/deploy/*.service and *.timer.");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path service = Files.writeString(
                folder.resolve("mithaq-nightly.service"),
                read("mithaq-nightly.service").replace("/usr/bin/java", java));
        Path timer = Files.writeString(folder.resolve("mithaq-nightly.timer"), read("mithaq-nightly.timer"));
        Process verify = new ProcessBuilder(SYSTEMD_ANALYZE.toString(), "verify", service.toString(), timer.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        verify.waitFor();
        assertThat(said.lines().filter(line -> line.contains("mithaq"))).isEmpty();
        assertThat(verify.exitValue()).as(said).isZero();
    }

    @Test
    void theServiceRunsACommandOfOurs() throws IOException {
        assertThat(read("mithaq-nightly.service"))
                .contains("Type=oneshot")
                .contains("SuccessExitStatus=" + ExitCodes.STOPPED);
        assertIsOurs(words(read("mithaq-nightly.service")));
    }

    @Test
    void theCrontabHasFiveFieldsAndACommandOfOurs() throws IOException {
        List<String> entries = read("mithaq.crontab")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.matches("[A-Z]+=.*"))
                .toList();
        assertThat(entries).hasSize(1);
        String entry = entries.get(0);
        String[] fields = entry.split(" ", 6);
        String time = String.join(" ", List.of(fields).subList(0, 5));
        assertThat(new Schedule(time, ZoneId.of("UTC")).after(Instant.parse("2025-11-07T12:00:00Z")))
                .hasToString("2025-11-08T02:00Z[UTC]");
        assertThat(fields[5]).as("cron takes % for the end of a line").doesNotContain("%");
        assertIsOurs(words(entry));
    }

    @Test
    void theCronJobHasTheFieldsThatKubernetesKnows() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(), InputFormat.JSON);
        JsonNode cronJob = cronJob();
        assertThat(schema.validate(cronJob)).isEmpty();
        JsonNode wrong = JsonMapper.shared().readTree(cronJob.toString().replace("\"Never\"", "\"OnFailure\""));
        assertThat(schema.validate(wrong)).isNotEmpty();
    }

    @Test
    void theCronJobRunsACommandOfOurs() throws IOException {
        JsonNode spec = cronJob().path("spec");
        Schedule schedule = new Schedule(
                spec.path("schedule").asString(),
                ZoneId.of(spec.path("timeZone").asString()));
        assertThat(schedule.after(Instant.parse("2025-11-07T12:00:00Z")))
                .hasToString("2025-11-08T02:00+03:00[Asia/Amman]");
        JsonNode pod = spec.at("/jobTemplate/spec/template/spec");
        JsonNode container = pod.at("/containers/0");
        assertIsOurs(
                container.path("args").valueStream().map(JsonNode::asString).toList());
        assertThat(names(container.path("volumeMounts"))).isEqualTo(names(pod.path("volumes")));
        assertThat(spec.at("/jobTemplate/spec/podFailurePolicy/rules/0/onExitCodes/containerName")
                        .asString())
                .isEqualTo(container.path("name").asString());
        assertThat(spec.at("/jobTemplate/spec/podFailurePolicy/rules/0/onExitCodes/values")
                        .valueStream()
                        .map(JsonNode::asInt))
                .containsExactly(ExitCodes.FAILED, ExitCodes.WRONG_USAGE, ExitCodes.TOO_MANY_REJECTS, ExitCodes.LOCKED);
    }

    @Test
    void runAndWorkersOfTheClusterAreCommandsOfOursThatMeetAtOneBroker() throws IOException {
        List<JsonNode> things = documents("workers.yaml");
        assertThat(things.stream().map(each -> each.path("kind").asString()))
                .containsExactly("Service", "StatefulSet", "Service", "Job", "Deployment");
        List<List<String>> commands = new ArrayList<>();
        for (JsonNode thing : things) {
            JsonNode pod = thing.at("/spec/template/spec");
            for (JsonNode container : pod.path("containers").values()) {
                assertThat(names(container.path("volumeMounts"))).isEqualTo(names(pod.path("volumes")));
                if (container.path("name").asString().equals("mithaq")) {
                    commands.add(strings(container.path("args")));
                }
            }
        }
        assertAreRunAndWorker(commands, "run", "worker");
        JsonNode broker = things.get(2);
        assertThat(commands.get(1))
                .contains("--broker=tcp://" + broker.at("/metadata/name").asString() + ":61616");
        assertThat(broker.at("/spec/selector")).isEqualTo(things.get(3).at("/spec/template/metadata/labels"));
        assertThat(things.get(4).at("/spec/selector/matchLabels"))
                .isEqualTo(things.get(4).at("/spec/template/metadata/labels"));
    }

    @Test
    void theComposeFileRunsTheSame() throws IOException {
        JsonNode services = documents("compose.yaml").get(0).path("services");
        assertAreRunAndWorker(
                List.of(strings(services.at("/run/command")), strings(services.at("/worker/command"))),
                "run",
                "worker");
        assertThat(strings(services.at("/worker/command"))).contains("--broker=tcp://run:61616");
        assertThat(services.at("/run/environment/SPRING_DATASOURCE_URL").asString())
                .contains("//database:");
        assertThat(read("compose.yaml").lines().filter(line -> line.contains("PASSWORD:")))
                .as("no password stands in the file")
                .allMatch(line -> line.contains("${"));
    }

    private static void assertAreRunAndWorker(List<List<String>> commands, String... names) {
        assertThat(commands.stream().map(each -> each.get(0))).containsExactly(names);
        assertThat(commands.get(0)).contains("--workers=remote", "--listen=0.0.0.0:61616");
        commands.forEach(DeployedUnitsTest::assertIsParsed);
    }

    @Test
    void theReadmeNamesEveryFile() throws IOException {
        try (var files = Files.list(DEPLOY)) {
            String readme = read("README.md");
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allMatch(readme::contains);
        }
    }

    private static void assertIsOurs(List<String> words) {
        assertThat(words).startsWith("run", "nightly");
        assertIsParsed(words);
    }

    private static void assertIsParsed(List<String> words) {
        assertThatCode(() -> MithaqCommand.commandLine(
                                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
                        .parseArgs(words.toArray(String[]::new)))
                .doesNotThrowAnyException();
    }

    private static List<String> words(String text) {
        Matcher command = JAR.matcher(text);
        assertThat(command.find()).isTrue();
        return List.of(command.group(1).split(" "));
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.valueStream().forEach(each -> names.add(each.path("name").asString()));
        return names;
    }

    private static JsonNode cronJob() throws IOException {
        return documents("cronjob.yaml").get(0);
    }

    private static List<JsonNode> documents(String file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<JsonNode> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(options))
                .loadAll(read(file))
                .forEach(each -> documents.add(JsonMapper.shared().valueToTree(each)));
        return documents;
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String schemaText() throws IOException {
        try (InputStream stream = DeployedUnitsTest.class.getResourceAsStream("cronjob.schema.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(DEPLOY.resolve(file), StandardCharsets.UTF_8);
    }
}
