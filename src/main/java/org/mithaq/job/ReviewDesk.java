package org.mithaq.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportException;
import org.mithaq.export.Language;
import org.mithaq.export.xlsx.WorkbookExport;
import org.mithaq.export.xlsx.WorkbookSettings;
import org.mithaq.ledger.Decision;
import org.mithaq.ledger.Decisions;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunTables;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.review.Contradiction;
import org.mithaq.review.ReviewImport;
import org.mithaq.review.ReviewImport.Outcome;
import org.mithaq.review.ReviewImport.Read;
import org.mithaq.source.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * What reviewers have decided when a run begins, the sheets in the job's folder {@code reviews} included.
 *
 * @param fingerprint names the decisions that are followed; empty when there are none
 * @param warnings sheets that were refused, and decisions that contradict each other
 */
public record ReviewDesk(String fingerprint, List<Rejection> warnings) {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewDesk.class);
    private static final String REFUSED = "W_REVIEW_REFUSED";
    private static final String CONTRADICTED = "W_REVIEW_CONTRADICTED";
    private static final int MOST = 5;

    /** Names and codes do not depend on the language. */
    private static final List<String> LANGUAGES = List.of("en");

    private static final WorkbookSettings SHEETS = new WorkbookSettings(
            List.of("review", "decisions", "data_dictionary", "code_lists"),
            new TreeMap<>(),
            Language.EN,
            0,
            WorkbookSettings.SplitBy.ROWS);

    /** Copies the warnings. */
    public ReviewDesk {
        warnings = List.copyOf(warnings);
    }

    /**
     * What was decided of a job's records, a line each.
     *
     * @param contradictions in words
     * @param standing decisions, those that are contradicted first
     * @param ended decisions that were replaced or withdrawn
     */
    public record Decided(List<String> contradictions, List<String> standing, List<String> ended) {}

    /** Takes in one sheet, or checks it only. */
    public static Outcome take(Ledger ledger, String job, Path file, Instant when, boolean checkOnly)
            throws IOException {
        return new ReviewImport(ledger, job, when, () -> Lexicon.load(LANGUAGES).world()).take(file, checkOnly);
    }

    /**
     * Writes a workbook for reviewers.
     *
     * @return how many records wait in it
     */
    public static long export(Ledger ledger, String job, Path file) throws IOException {
        Ledger.Run run = ledger.lastGoodRun(job).orElse(null);
        RunTables tables = run == null ? null : ledger.tablesOf(run).orElse(null);
        if (run == null || tables == null) {
            throw new ExportException(
                    "Job %s has no tables to decide of yet. Run it once: mithaq run %s".formatted(job, job));
        }
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".review");
        try {
            new WorkbookExport(SHEETS, false).write(Edition.of(ledger, run, 0, tables), folder);
            Files.move(
                    folder.resolve(job + ".xlsx"),
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        long[] waiting = {0};
        tables.review(row -> waiting[0]++);
        return waiting[0];
    }

    /** What was decided. */
    public static Decided list(Ledger ledger, String job) {
        List<Decision> standing = ledger.decisions().standing(job);
        Set<Decision> contradicted = Decisions.contradicted(standing);
        return new Decided(
                Contradiction.among(standing).stream().map(Contradiction::words).toList(),
                Stream.concat(
                                standing.stream().filter(contradicted::contains),
                                standing.stream().filter(each -> !contradicted.contains(each)))
                        .map(ReviewDesk::line)
                        .toList(),
                ledger.decisions().ended(job).stream().map(ReviewDesk::line).toList());
    }

    private static String line(Decision decision) {
        String what = switch (decision.kind()) {
            case ACCEPT, REJECT -> "";
            case CORRECT -> " %s = %s".formatted(decision.field(), decision.value());
            case MERGE -> " with " + decision.value();
            case NAME -> " " + decision.value();
        };
        String why = decision.note() == null ? "" : "  (" + decision.note() + ")";
        return "%s  %s  %-10s  %s %s  %s%s%s"
                .formatted(
                        decision.id(),
                        decision.made().toString().substring(0, 10),
                        decision.initials(),
                        decision.table(),
                        decision.row(),
                        decision.kind().word(),
                        what,
                        why);
    }

    /** Ends decisions; returns the ids of which none stands. */
    public static List<String> withdraw(Ledger ledger, String job, List<String> ids, Instant when) {
        return ids.stream()
                .filter(id -> !ledger.decisions().withdraw(job, id, when))
                .toList();
    }

    /** The folder from which a job's runs take sheets. */
    static Path folder(Path output, String job) {
        return output.resolve(job).resolve("reviews");
    }

    /** Takes in what lies in the folder and is new. */
    static ReviewDesk open(Ledger ledger, RunRequest request) {
        String job = request.definition().name();
        ReviewImport reviews = new ReviewImport(
                ledger,
                job,
                request.clock().instant(),
                () -> Lexicon.load(LANGUAGES).world());
        List<Rejection> warnings = new ArrayList<>();
        for (Read read : takeAll(reviews, folder(request.output(), job))) {
            if (read.outcome() instanceof Outcome.Refused refused) {
                warnings.add(warning(REFUSED, refused(read.file(), refused.problems())));
            } else if (read.outcome() instanceof Outcome.Taken taken) {
                LOG.info("{}: {} decisions, {} of them new.", read.file(), taken.rows(), taken.added());
            }
        }
        List<Decision> standing = ledger.decisions().standing(job);
        Contradiction.among(standing).forEach(each -> warnings.add(warning(CONTRADICTED, each.words())));
        return new ReviewDesk(ledger.decisions().fingerprint(job), List.copyOf(warnings));
    }

    /** For a run that does not take place, and so tells no warnings of its own. */
    void log() {
        warnings.forEach(each -> LOG.warn("{}", each.detail()));
    }

    private static List<Read> takeAll(ReviewImport reviews, Path folder) {
        try {
            return reviews.takeAll(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rejection warning(String code, String words) {
        return Rejection.of(code, "read", words);
    }

    private static String refused(Path file, List<String> problems) {
        return "Nothing of %s was taken in: %s%s Correct it; the next run reads it again."
                .formatted(
                        file,
                        String.join(" ", problems.subList(0, Math.min(MOST, problems.size()))),
                        problems.size() > MOST ? " And %d more.".formatted(problems.size() - MOST) : "");
    }
}
