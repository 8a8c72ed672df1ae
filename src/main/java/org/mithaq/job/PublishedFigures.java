package org.mithaq.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.RunFigures;
import org.mithaq.ledger.Intake;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code run.json} says of the last good run of each job; it can be read while a run holds the ledger. */
final class PublishedFigures {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PublishedFigures() {}

    /** The last good runs, the newest first. */
    static List<RunHistory.Entry> of(Path output, @Nullable String job) {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(output)) {
            return folders.map(folder -> folder.resolve("latest").resolve(RunFigures.FILE))
                    .filter(Files::isRegularFile)
                    .map(PublishedFigures::entry)
                    .filter(entry -> job == null || entry.job().equals(job))
                    .sorted(Comparator.comparing(RunHistory.Entry::runId).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The confidence below which records were set aside in a published run. */
    static OptionalDouble minConfidence(Path run) {
        Path runJson = run.resolve(RunFigures.FILE);
        JsonNode said = Files.isRegularFile(runJson) ? figures(runJson).path("min_confidence") : JSON.missingNode();
        return said.isNumber() ? OptionalDouble.of(said.asDouble()) : OptionalDouble.empty();
    }

    private static RunHistory.Entry entry(Path runJson) {
        JsonNode figures = figures(runJson);
        JsonNode run = figures.path("run");
        return new RunHistory.Entry(
                run.path("run_id").asString(),
                figures.path("job").asString(),
                run.path("business_date").asString(),
                run.path("run_status").asString(),
                instant(run.path("started_at")),
                instant(run.path("finished_at")),
                run.path("articles_read").asLong(),
                run.path("articles_rejected").asLong(),
                run.path("accords").asLong(),
                run.path("events").asLong(),
                run.path("rows_added").asLong(),
                run.path("rows_changed").asLong(),
                run.path("rows_removed").asLong(),
                intake(figures.path("intake")),
                null);
    }

    private static @Nullable Intake intake(JsonNode intake) {
        return intake.isMissingNode()
                ? null
                : new Intake(
                        Intake.Reading.valueOf(
                                intake.path("reading").asString("new").toUpperCase(java.util.Locale.ROOT)),
                        intake.path("new_articles").asLong(),
                        intake.path("new_rejects").asLong(),
                        intake.has("usual") ? intake.path("usual").asLong() : null,
                        intake.path("quiet").asBoolean());
    }

    private static @Nullable Instant instant(JsonNode text) {
        try {
            return Instant.parse(text.asString(""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static JsonNode figures(Path runJson) {
        try {
            return JSON.readTree(Files.readString(runJson, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
