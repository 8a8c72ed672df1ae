package org.mithaq.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says beside a locked file who holds it. The lock itself is the file's; a note that a crash left behind locks nobody out. */
final class HolderNote {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path note;

    private HolderNote(Path note) {
        this.note = note;
    }

    /** The note of this output folder. */
    static HolderNote in(Path output) {
        return new HolderNote(output.resolve(".ledger").resolve("running.json"));
    }

    /** Notes the holder; the caller holds the lock. */
    void write(Holder holder) {
        String json = JSON.writeValueAsString(JSON.createObjectNode()
                .put("pid", holder.pid())
                .put("job", holder.job())
                .put("started", holder.started().toString()));
        try {
            Files.writeString(note, json + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the note away. */
    void delete() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who holds the lock, as far as a readable note says. */
    Optional<Holder> holder() {
        try {
            JsonNode json = JSON.readTree(Files.readString(note, StandardCharsets.UTF_8));
            return Optional.of(new Holder(
                    json.path("pid").asLong(),
                    null,
                    json.path("job").asString(),
                    Instant.parse(json.path("started").asString())));
        } catch (IOException | JacksonException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
