package org.mithaq.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Publication;
import org.mithaq.export.csv.ExportedTable;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.RunAccounts.StandingReject;

/**
 * Records that could not be read: from the ledger where it knows them, else from the tables that a run published.
 *
 * @param rows sorted by job and path
 * @param trouble what stands in the way of knowing them, or null
 */
public record RejectedRecords(List<Row> rows, @Nullable String trouble) {
    /** Copies the rows. */
    public RejectedRecords {
        rows = List.copyOf(rows);
    }

    /**
     * A record.
     *
     * @param stage where it failed
     * @param since run since which it is rejected
     */
    public record Row(String job, String path, String code, String stage, String detail, String since) {}

    /** What is rejected as things stand, of all jobs when {@code job} is null. */
    public static RejectedRecords standing(LedgerHome home, @Nullable String job) {
        return LedgerLook.at(
                home,
                () -> of(List.of()),
                holder -> latest(home.output(), job),
                ledger -> of(ledger.accounts().standing(job).stream()
                        .map(RejectedRecords::row)
                        .toList()));
    }

    /** What one run could not read. */
    public static RejectedRecords of(LedgerHome home, String runId) {
        Path output = home.output();
        return LedgerLook.at(
                home,
                () -> unknown(runId, output),
                holder -> published(output, runId)
                        .orElseGet(() -> missing(
                                "A run holds the ledger, and run %s has no CSV tables in %s. Ask again when it has ended."
                                        .formatted(runId, output))),
                ledger -> ledger.run(runId)
                        .map(run -> ofRun(ledger, output, run))
                        .orElseGet(() -> unknown(runId, output)));
    }

    private static RejectedRecords ofRun(Ledger ledger, Path output, Ledger.Run run) {
        boolean isLast = ledger.lastGoodRun(run.job())
                .map(last -> last.runId().equals(run.runId()))
                .orElse(false);
        if (isLast) {
            return of(ledger.accounts().standing(run.job()).stream()
                    .map(RejectedRecords::row)
                    .toList());
        }
        return published(output, run.runId())
                .orElseGet(() -> missing(
                        "The records of run %s are not known any more: its CSV tables are gone, or it made none. 'mithaq history %s' has their counts and first examples."
                                .formatted(run.runId(), run.runId())));
    }

    private static RejectedRecords latest(Path output, @Nullable String job) {
        List<Row> rows = new ArrayList<>();
        PublishedFigures.of(output, job)
                .forEach(run -> rows.addAll(published(output, run.runId())
                        .map(RejectedRecords::rows)
                        .orElse(List.of())));
        return new RejectedRecords(
                rows, "A run holds the ledger: these are the rejects of the last published run of each job.");
    }

    private static Optional<RejectedRecords> published(Path output, String runId) {
        try (Stream<Path> jobs = Files.list(output)) {
            return jobs.filter(job -> !job.getFileName().toString().startsWith("."))
                    .filter(job -> Files.isRegularFile(table(output, job, runId)))
                    .findFirst()
                    .map(job -> of(rows(job.getFileName().toString(), table(output, job, runId))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path table(Path output, Path job, String runId) {
        return Publication.of(output, job.getFileName().toString(), runId)
                .target()
                .resolve("csv")
                .resolve("rejects.csv");
    }

    private static List<Row> rows(String job, Path file) {
        List<Row> rows = new ArrayList<>();
        try (ExportedTable table = ExportedTable.open(file.resolveSibling(""), "rejects")) {
            for (ExportedTable.Row row = table.next(); row != null; row = table.next()) {
                if (row.get("severity").equals("error")) {
                    rows.add(new Row(
                            job,
                            row.get("source_path"),
                            row.get("reject_code"),
                            row.get("stage"),
                            row.get("reject_detail"),
                            row.get("run_id")));
                }
            }
        }
        rows.sort(java.util.Comparator.comparing(Row::path));
        return rows;
    }

    private static Row row(StandingReject reject) {
        return new Row(reject.job(), reject.path(), reject.code(), reject.stage(), reject.detail(), reject.runId());
    }

    private static RejectedRecords of(List<Row> rows) {
        return new RejectedRecords(rows, null);
    }

    private static RejectedRecords missing(String trouble) {
        return new RejectedRecords(List.of(), trouble);
    }

    private static RejectedRecords unknown(String runId, Path output) {
        return missing(
                "There is no run %s in %s. 'mithaq history' lists those that there are.".formatted(runId, output));
    }
}
