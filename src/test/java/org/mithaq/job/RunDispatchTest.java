package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.ledger.LedgerHome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs, and who is told of them. */
final class RunDispatchTest {
    private final List<JsonNode> told = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    private HttpServer server;
    private Path seeds;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            told.add(JsonMapper.shared()
                    .readTree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(
                seeds.resolve("a.txt"),
                "AMMAN (Reuters) - Jordan and Egypt signed a memorandum on water in Amman on 5 May 2025.\n");
        Files.writeString(folder.resolve("desk.yaml"), """
                job: desk
                seeds: { folder: '%s' }
                languages: [ar, en]
                outputs: { csv: {} }
                notify:
                  webhook: { url: "${HOOK}", on: [failed, quiet, done] }
                metrics: { textfile: '%s' }
                """.formatted(seeds, folder.resolve("mithaq.prom")));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void tellsOfADoneAQuietAndAFailedNight() throws Exception {
        assertThat(tell(request(7))).isEmpty();
        assertThat(told.get(0).path("occasion").asString()).isEqualTo("done");
        assertThat(told.get(0).path("new_articles").asLong()).isEqualTo(1);
        assertThat(told.get(0).at("/seconds/publish").isNumber()).isTrue();
        assertThat(tell(request(8))).isEmpty();
        assertThat(told.get(1).path("occasion").asString()).isEqualTo("quiet");
        assertThat(told.get(1).path("text").asString()).contains("Quiet: No new article came in");
        assertThat(metrics()).contains("mithaq_run_quiet{mithaq_job=\"desk\"} 1.0");
        Path runs = folder.resolve("out/desk/runs");
        Files.move(runs, folder.resolve("away"));
        Files.writeString(runs, "in the way");
        Files.writeString(seeds.resolve("b.txt"), "CAIRO (AP) - Egypt and Oman signed an accord in Cairo on Monday.\n");
        assertThat(tell(request(9))).isEmpty();
        assertThat(told.get(2).path("occasion").asString()).isEqualTo("failed");
        assertThat(told.get(2).path("text").asString()).startsWith("Mithaq: desk failed\n" + runs);
        assertThat(told.get(2).path("run_status").asString()).isEqualTo("FAILED");
        assertThat(metrics()).contains("mithaq_run_status{mithaq_job=\"desk\",status=\"FAILED\"} 1.0");
    }

    @Test
    void whatHasNothingToDoOrWasStoppedIsNotToldOf() throws Exception {
        tell(request(7));
        tell(request(7));
        new RunDispatch(request(7), environment()).tell(new RunResult.Stopped());
        assertThat(told).hasSize(1);
    }

    @Test
    void aLedgerThatIsHeldIsToldOf() throws Exception {
        new RunDispatch(request(7), environment()).tell(new RunResult.Held("the ledger in out", Optional.empty()));
        assertThat(told.get(0).path("text").asString()).contains("It did not begin: another run holds the ledger");
    }

    @Test
    void aFailureRemembersTheLastSuccess() throws Exception {
        tell(request(7));
        new RunDispatch(request(8), environment()).tellOfNone("The seeds folder is missing.");
        assertThat(told.get(1).path("text").asString()).isEqualTo("Mithaq: desk failed\nThe seeds folder is missing.");
        assertThat(metrics()).contains("mithaq_last_success_timestamp_seconds{mithaq_job=\"desk\"} 1.7624808E9");
    }

    @Test
    void aMissingSeedsFolderComesWithTheJobThatCanTellOfIt() throws Exception {
        Files.delete(seeds.resolve("a.txt"));
        Files.delete(seeds);
        JobDefinitionException missing = catchThrowableOfType(
                JobDefinitionException.class, () -> JobDefinitions.in(folder).load("desk", null));
        assertThat(missing.definition())
                .hasValueSatisfying(
                        job -> assertThat(job.operation().notices().webhook()).isNotNull());
    }

    @Test
    void aNoticeThatCannotBeDeliveredFailsNoRun() throws Exception {
        server.stop(0);
        RunRequest request = request(7);
        RunResult result = new JobRun(request, RunProgress.SILENT).execute();
        assertThat(result).isInstanceOf(RunResult.Done.class);
        assertThat(new RunDispatch(request, environment()).tell(result))
                .containsExactly("The webhook was not told: the server cannot be reached.");
    }

    private List<String> tell(RunRequest request) {
        return new RunDispatch(request, environment()).tell(new JobRun(request, RunProgress.SILENT).execute());
    }

    private String metrics() throws IOException {
        return Files.readString(folder.resolve("mithaq.prom"));
    }

    private Map<String, String> environment() {
        return Map.of("HOOK", "http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private RunRequest request(int day) throws JobDefinitionException {
        LocalDate date = LocalDate.of(2025, 11, day);
        Instant at = date.atTime(2, 0).toInstant(ZoneOffset.UTC);
        return new RunRequest(
                JobDefinitions.in(folder).load("desk", null),
                LedgerHome.inFile(folder.resolve("out")),
                date,
                Clock.fixed(at, ZoneOffset.UTC),
                Reading.NEW);
    }
}
