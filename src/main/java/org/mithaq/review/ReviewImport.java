package org.mithaq.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mithaq.ledger.Decision;
import org.mithaq.ledger.Decisions;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunTables;
import org.mithaq.lexicon.World;

/** Takes review sheets into the ledger of a job. */
public final class ReviewImport {
    private final Ledger ledger;
    private final String job;
    private final Instant when;
    private final Supplier<World> world;

    /**
     * For a job.
     *
     * @param when the decisions are taken in, by the run's clock
     * @param world knowledge by which names and codes are checked, asked for only when a sheet has decisions
     */
    public ReviewImport(Ledger ledger, String job, Instant when, Supplier<World> world) {
        this.ledger = ledger;
        this.job = job;
        this.when = when;
        this.world = world;
    }

    /** What came of a file. */
    public sealed interface Outcome {
        /**
         * Its decisions stand.
         *
         * @param rows with a decision
         * @param added that did not stand before
         * @param replaced earlier ones of the same reviewers
         * @param contradicted decisions of this file to which another reviewer's is opposed, in words
         */
        record Taken(int rows, int added, int replaced, List<String> contradicted) implements Outcome {}

        /** Nothing of it was taken; all that is wrong, one line each. */
        record Refused(List<String> problems) implements Outcome {}
    }

    /**
     * Takes a file in, or checks it only.
     *
     * @throws IOException when the file cannot be read for reasons that are not its own
     */
    public Outcome take(Path file, boolean checkOnly) throws IOException {
        List<ReviewRow> rows;
        try {
            rows = ReviewFile.read(file);
        } catch (ReviewFileException e) {
            return new Outcome.Refused(List.of(String.valueOf(e.getMessage())));
        }
        if (rows.isEmpty()) {
            return new Outcome.Taken(0, 0, 0, List.of());
        }
        Ledger.Run run = ledger.lastGoodRun(job).orElse(null);
        RunTables tables = run == null ? null : ledger.tablesOf(run).orElse(null);
        if (run == null || tables == null) {
            return new Outcome.Refused(
                    List.of("Job %s has no tables to decide of yet. Run it once: mithaq run %s".formatted(job, job)));
        }
        Decisions decisions = ledger.decisions();
        List<Decision> standing = decisions.standing(job);
        ReviewCheck check = new ReviewCheck(
                KnownRows.of(run.runId(), tables, standing, rows),
                world.get(),
                when,
                String.valueOf(file.getFileName()));
        rows.forEach(check::check);
        if (!check.problems().isEmpty()) {
            return new Outcome.Refused(check.problems());
        }
        Decisions.Taken taken = checkOnly ? new Decisions.Taken(0, 0) : decisions.add(job, check.decisions());
        return new Outcome.Taken(
                rows.size(), taken.added(), taken.replaced(), contradicted(check.decisions(), standing));
    }

    private static List<String> contradicted(List<Decision> mine, List<Decision> standing) {
        List<Decision> all = new ArrayList<>(mine);
        all.addAll(standing);
        return Contradiction.among(all).stream()
                .filter(each -> mine.contains(each.one()) || mine.contains(each.other()))
                .map(Contradiction::words)
                .toList();
    }

    /** A file of a folder, and what came of it. */
    public record Read(Path file, Outcome outcome) {}

    /**
     * Takes in the sheets of a folder that were not taken in before, in the order of their names. A file that is refused changes nothing, and is tried again every
     * time.
     */
    public List<Read> takeAll(Path folder) throws IOException {
        List<Read> read = new ArrayList<>();
        for (Path file : sheets(folder)) {
            String digest = ReviewFile.digest(file);
            if (ledger.decisions().hasRead(job, digest)) {
                continue;
            }
            Outcome outcome = take(file, false);
            if (outcome instanceof Outcome.Taken) {
                ledger.decisions().noteRead(job, digest, String.valueOf(file.getFileName()), when);
            }
            read.add(new Read(file, outcome));
        }
        return read;
    }

    private static List<Path> sheets(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(ReviewFile::isSheet)
                    .sorted()
                    .toList();
        }
    }
}
