package org.mithaq.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against real servers of this machine. */
final class CourierTest {
    private static final Setting HOOK = new Setting("${HOOK}");

    @TempDir
    private Path folder;

    private HttpServer server;
    private final BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
    private volatile int answer = 200;
    private volatile long delay;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            taken.add(new Taken(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    body));
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void postsTextForSlackAndFiguresForPrograms() {
        assertThat(courier(Set.of(Occasion.DONE)).deliver(Told.done())).isEmpty();
        Taken post = taken.remove();
        assertThat(post.method()).isEqualTo("POST");
        assertThat(post.path()).isEqualTo("/T0P-S3CRET");
        assertThat(post.type()).isEqualTo("application/json; charset=utf-8");
        JsonNode json = JsonMapper.shared().readTree(post.body());
        assertThat(json.path("text").asString())
                .startsWith("Mithaq: nightly is done: 52 new articles\nRun R-20251107T020000Z for 2025-11-07")
                .contains("Articles: 1,805, of which 1,800 ok, 3 rejected, 2 copies.")
                .contains("  events: 9 added, 1 changed")
                .contains("  Aqaba &lt;Water&gt; &amp; Power Accord\n  اتفاقية الماء");
        assertThat(json.path("occasion").asString()).isEqualTo("done");
        assertThat(json.path("articles_read").asLong()).isEqualTo(1805);
        assertThat(json.path("new_articles").asLong()).isEqualTo(52);
        assertThat(json.at("/changes/events/added").asLong()).isEqualTo(9);
        assertThat(json.at("/seconds/extract").asDouble()).isEqualTo(41.5);
    }

    @Test
    void tellsOnlyOfWhatIsAskedFor() {
        courier(Set.of(Occasion.FAILED)).deliver(Told.done());
        courier(Set.of(Occasion.FAILED)).deliver(Told.quiet());
        courier(Set.of(Occasion.QUIET)).deliver(Told.done());
        courier(Set.of(Occasion.QUIET)).deliver(Told.failed());
        courier(Set.of(Occasion.DONE)).deliver(Told.failed());
        assertThat(taken).isEmpty();
        courier(Set.of(Occasion.FAILED)).deliver(Told.failed());
        assertThat(text()).startsWith("Mithaq: nightly failed\n/out: No space left on device.");
        courier(Set.of(Occasion.QUIET)).deliver(Told.quiet());
        assertThat(text()).startsWith("Mithaq: nightly had a quiet night: 3 new articles\nQuiet: Only 3 new articles");
        courier(Set.of(Occasion.DONE, Occasion.QUIET)).deliver(Told.quiet());
        assertThat(taken).hasSize(1);
    }

    @Test
    void saysWhatCouldNotBeDeliveredWithoutTheAddress() {
        answer = 404;
        assertThat(courier(Set.of(Occasion.DONE)).deliver(Told.done()))
                .containsExactly("The webhook was not told: the server answered 404.");
        answer = 302;
        assertThat(courier(Set.of(Occasion.DONE)).deliver(Told.done()))
                .containsExactly("The webhook was not told: the server answered 302.");
        assertThat(taken).hasSize(2);
        server.stop(0);
        assertThat(courier(Set.of(Occasion.DONE)).deliver(Told.done()))
                .containsExactly("The webhook was not told: the server cannot be reached.");
    }

    @Test
    void waitsOnlySoLong() {
        delay = 5_000;
        assertThat(courier(Set.of(Occasion.DONE)).deliver(Told.done()))
                .containsExactly("The webhook was not told: no answer within 1 s.");
    }

    @Test
    void anAddressThatIsNoneIsNotRepeated() {
        for (String url : List.of("ftp://h/S3CRET", "S3CRET", "http://", "https://h/ S3CRET", "file:///S3CRET")) {
            assertThat(courier(Map.of("HOOK", url)).deliver(Told.done()))
                    .singleElement()
                    .asString()
                    .startsWith("The webhook was not told: its address is no URL")
                    .doesNotContain("S3CRET");
        }
        assertThat(courier(Map.of()).deliver(Told.done()))
                .containsExactly("The webhook was not told: the environment variable HOOK is not set.");
    }

    @Test
    void aServerThatSpeaksNoHttpIsOnlyALine() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "https://127.0.0.1:%d/S3CRET".formatted(mute.getLocalPort());
            assertThat(courier(Map.of("HOOK", url)).deliver(Told.done()))
                    .singleElement()
                    .asString()
                    .startsWith("The webhook was not told: ")
                    .doesNotContain("S3CRET");
        }
    }

    @Test
    void pushesWhatItWritesToTheFile() throws Exception {
        Path file = folder.resolve("node").resolve("mithaq.prom");
        Metrics metrics = new Metrics(file, new Setting("${PUSH}"));
        Courier courier = new Courier(Notices.NONE, metrics, Map.of("PUSH", address() + "/"));
        assertThat(courier.deliver(Told.done())).isEmpty();
        Taken push = taken.remove();
        assertThat(push.method()).isEqualTo("PUT");
        assertThat(push.path()).isEqualTo("/metrics/job/mithaq/mithaq_job/nightly");
        assertThat(push.type()).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        assertThat(push.body()).isEqualTo(Files.readString(file));
        try (var files = Files.list(folder.resolve("node"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aMetricsFileThatCannotBeWrittenIsOnlyALine() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        Metrics metrics = new Metrics(inTheWay.resolve("mithaq.prom"), null);
        assertThat(new Courier(Notices.NONE, metrics, Map.of()).deliver(Told.done()))
                .singleElement()
                .asString()
                .startsWith("The metrics file was not written: " + inTheWay.resolve("mithaq.prom"));
    }

    private Courier courier(Set<Occasion> on) {
        return new Courier(
                new Notices(new Notices.Webhook(HOOK, on, 1), null),
                Metrics.NONE,
                Map.of("HOOK", address() + "/T0P-S3CRET"));
    }

    private static Courier courier(Map<String, String> environment) {
        return new Courier(
                new Notices(new Notices.Webhook(HOOK, Set.of(Occasion.DONE), 1), null), Metrics.NONE, environment);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String text() {
        return JsonMapper.shared().readTree(taken.remove().body()).path("text").asString();
    }

    /** A request as the server took it. */
    private record Taken(String method, String path, String type, String body) {}
}
