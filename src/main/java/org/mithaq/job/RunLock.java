package org.mithaq.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says beside the locked ledger who holds it. The lock itself is the ledger's file; a note that a crash left behind locks nobody out. */
public final class RunLock {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path note;

    private RunLock(Path note) {
        this.note = note;
    }

    /** The note of the ledger in this output folder. */
    static RunLock in(Path output) {
        return new RunLock(output.resolve(".ledger").resolve("running.json"));
    }

    /** Notes the holder of the ledger; the caller holds it. */
    void note(Holder holder) throws IOException {
        String json = JSON.writeValueAsString(JSON.createObjectNode()
                .put("pid", holder.pid())
                .put("job", holder.job())
                .put("started", holder.started().toString()));
        Files.writeString(note, json + "\n", StandardCharsets.UTF_8);
    }

    /** Takes the note away. */
    void release() throws IOException {
        Files.deleteIfExists(note);
    }

    /** Who holds the ledger, as far as a readable note says. */
    Optional<Holder> holder() {
        try {
            JsonNode json = JSON.readTree(Files.readString(note, StandardCharsets.UTF_8));
            return Optional.of(new Holder(
                    json.path("pid").asLong(),
                    json.path("job").asString(),
                    Instant.parse(json.path("started").asString())));
        } catch (IOException | JacksonException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Who holds a ledger.
     *
     * @param pid process
     * @param job job that it runs
     * @param started by the run's clock
     */
    public record Holder(long pid, String job, Instant started) {}
}
