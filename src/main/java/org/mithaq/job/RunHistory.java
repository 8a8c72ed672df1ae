package org.mithaq.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known of past runs. */
public sealed interface RunHistory {
    /** Runs of the ledger, newest first. */
    record Past(List<Entry> runs) implements RunHistory {}

    /**
     * A run holds the ledger; what was published before can be read all the same.
     *
     * @param holder who, as far as the lock file says
     * @param published the last good run of each job
     */
    record Busy(Optional<RunLock.Holder> holder, List<Entry> published) implements RunHistory {}

    /**
     * A run in figures.
     *
     * @param date its logical date
     */
    record Entry(
            String runId,
            String job,
            String date,
            String status,
            long read,
            long rejected,
            long accords,
            long events) {}

    /** Reads the history of a job, or of all jobs when {@code job} is null; without a ledger it is empty, and none is made. */
    static RunHistory read(Path output, @Nullable String job, int limit) {
        if (!Files.isRegularFile(output.resolve(".ledger").resolve("mithaq.mv.db"))) {
            return new Past(List.of());
        }
        return LedgerFile.open(output) instanceof LedgerFile.Opening.Open open
                ? past(open, job, limit)
                : new Busy(RunLock.in(output).holder(), published(output, job));
    }

    private static Past past(LedgerFile.Opening.Open file, @Nullable String job, int limit) {
        try (file) {
            Ledger ledger = file.ledger();
            ledger.migrate();
            return new Past(
                    ledger.runs(job, limit).stream().map(RunHistory::entry).toList());
        }
    }

    private static Entry entry(Ledger.Run run) {
        return new Entry(
                run.runId(),
                run.job(),
                run.businessDate().toString(),
                run.status(),
                run.articlesRead(),
                run.articlesRejected(),
                run.accords(),
                run.events());
    }

    private static List<Entry> published(Path output, @Nullable String job) {
        try (Stream<Path> folders = Files.list(output)) {
            return folders.map(folder -> folder.resolve("latest").resolve("run.json"))
                    .filter(Files::isRegularFile)
                    .map(RunHistory::entry)
                    .filter(entry -> job == null || entry.job().equals(job))
                    .sorted(java.util.Comparator.comparing(Entry::runId).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Path runJson) {
        JsonNode figures = figures(runJson);
        JsonNode run = figures.path("run");
        return new Entry(
                run.path("run_id").asString(),
                figures.path("job").asString(),
                run.path("business_date").asString(),
                run.path("run_status").asString(),
                run.path("articles_read").asLong(),
                run.path("articles_rejected").asLong(),
                run.path("accords").asLong(),
                run.path("events").asLong());
    }

    private static JsonNode figures(Path runJson) {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(runJson, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
