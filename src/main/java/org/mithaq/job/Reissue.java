package org.mithaq.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportException;
import org.mithaq.export.ExportFormat;
import org.mithaq.export.Handout;
import org.mithaq.export.Publication;
import org.mithaq.export.RunFigures;
import org.mithaq.export.Selection;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome.Opening;
import org.mithaq.ledger.RunAccounts;
import org.mithaq.ledger.RunTables;
import org.mithaq.source.Rejection;
import org.mithaq.text.Nearest;

/**
 * Exports of a run that was published, made again without reading an article: all of it or a selection, in the formats asked for.
 *
 * @param definition the job, whose settings hold
 * @param runId the run, or null for the last good one
 * @param formats names of {@link OutputFormats#NAMES}; none for those that the job writes each night
 * @param selection which records
 * @param to where they shall lie, or null for a folder beside the job's runs
 * @param replace whether an export that lies there may be replaced
 */
public record Reissue(
        JobDefinition definition,
        @Nullable String runId,
        List<String> formats,
        Selection selection,
        @Nullable Path to,
        boolean replace) {
    private static final int SEVERAL = 5;

    /** Copies the names. */
    public Reissue {
        formats = List.copyOf(formats);
    }

    /**
     * What came of it.
     *
     * @param folder where the exports lie
     * @param run whose they are
     * @param accords how many there are in it
     * @param events how many there are in it
     * @param remarks what is not as in the nightly export, one sentence each
     */
    public record Done(Path folder, String run, long accords, long events, List<String> remarks) {
        /** Copies the remarks. */
        public Done {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Makes them.
     *
     * @throws ExportException when the run's rows are gone, the accord is unknown, or the folder is taken; nothing is written then
     */
    public Done make(Opening.Open open, Path output) throws IOException {
        Ledger ledger = open.ledger();
        List<ExportFormat> all = OutputFormats.named(names(), definition.outputs());
        Ledger.Run run = run(ledger, output);
        List<String> remarks = new ArrayList<>();
        Edition whole = whole(ledger, run, output, remarks);
        requireAccord(whole);
        Edition edition = selection.of(whole);
        Handout handout =
                to == null ? Handout.of(output, job(), run.runId(), selection) : Handout.at(to, output, job());
        Path folder = handout.begin(replace);
        try {
            for (ExportFormat format : all) {
                remarks.addAll(words(format.write(edition, folder)));
            }
            Optional<RunAccounts.Account> account = ledger.accounts().find(run.runId());
            RunFigures.write(edition, account.map(RunAccounts.Account::intake).orElse(null), folder);
            handout.finish();
        } finally {
            handout.giveUp();
        }
        return done(handout, edition, remarks);
    }

    private static Done done(Handout handout, Edition edition, List<String> remarks) {
        Contract contract = edition.contract();
        return new Done(
                handout.target(),
                edition.run().runId(),
                edition.rows().count(contract.table("accords")),
                edition.rows().count(contract.table("events")),
                remarks);
    }

    private List<String> names() {
        return formats.isEmpty() ? OutputFormats.names(definition.outputs()) : formats;
    }

    private static List<String> words(List<Rejection> warnings) {
        return warnings.stream().map(each -> each.code() + ": " + each.detail()).toList();
    }

    private String job() {
        return definition.name();
    }

    private Ledger.Run run(Ledger ledger, Path output) {
        if (runId == null) {
            return ledger.lastGoodRun(job())
                    .orElseThrow(
                            () -> new ExportException("Job %s has no good run in %s yet. Make one with: mithaq run %s"
                                    .formatted(job(), output, job())));
        }
        return ledger.run(runId)
                .filter(run -> run.job().equals(job()))
                .orElseThrow(() -> new ExportException("There is no run %s of job %s in %s. Its last runs are %s."
                        .formatted(runId, job(), output, last(ledger))));
    }

    private String last(Ledger ledger) {
        return ledger.runs(job(), SEVERAL).stream().map(Ledger.Run::runId).collect(Collectors.joining(", "));
    }

    /** The ledger has the rows of the last good run; those of an earlier one are what its published CSV files say. */
    private Edition whole(Ledger ledger, Ledger.Run run, Path output, List<String> remarks) {
        Path published = Publication.of(output, job(), run.runId()).target();
        boolean isLast = ledger.lastGoodRun(job())
                .filter(last -> last.runId().equals(run.runId()))
                .isPresent();
        RunTables tables = Optional.of(run)
                .filter(each -> isLast)
                .flatMap(ledger::tablesOf)
                .or(() -> RunTables.published(published.resolve("csv"), Contract.load()))
                .orElseThrow(() -> gone(ledger, run, published));
        if (!tables.hasReview()) {
            remarks.add(
                    "Records that wait for review are kept of the last good run only: those of %s are not in this export."
                            .formatted(run.runId()));
        }
        double confidence = PublishedFigures.minConfidence(published).orElse(definition.minConfidence());
        return Edition.of(ledger, run, confidence, tables);
    }

    private ExportException gone(Ledger ledger, Ledger.Run run, Path published) {
        if (!run.status().startsWith("COMPLETED")) {
            return new ExportException(
                    "Run %s ended as %s and has no tables. Leave out --run to export the last good run."
                            .formatted(run.runId(), run.status()));
        }
        String last = ledger.lastGoodRun(job()).map(Ledger.Run::runId).orElse("none");
        if (last.equals(run.runId())) {
            return new ExportException(
                    "The tables of run %s are neither in .ledger/tables nor in %s/csv. Make them again with: mithaq run %s --force"
                            .formatted(run.runId(), published, job()));
        }
        return new ExportException(
                "The rows of run %s are gone: the ledger keeps those of the last good run (%s), and %s. Leave out --run to export that one. %s"
                        .formatted(run.runId(), last, why(published), fix(published)));
    }

    private static String why(Path published) {
        if (!Files.isDirectory(published)) {
            return published + " was removed";
        }
        return Files.isDirectory(published.resolve("csv"))
                ? published.resolve("csv") + " is not whole, or of another version of the contract"
                : published + " has no CSV files to make others from";
    }

    private static String fix(Path published) {
        return Files.isDirectory(published)
                ? "What was published then lies in %s.".formatted(published)
                : "A larger keep.exports in the job file keeps exports longer.";
    }

    private void requireAccord(Edition whole) {
        String wanted = selection.accord();
        if (wanted == null) {
            if (formats.contains("dossier")) {
                throw new ExportException("A dossier is of one accord. Name it with --accord ID.");
            }
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        int key = whole.contract().table("accords").keyIndex();
        whole.rows().read("accords", row -> known.add(String.valueOf(row[key])));
        if (!known.contains(wanted)) {
            List<String> near = Nearest.several(wanted, known, SEVERAL);
            throw new ExportException("Run %s has no accord '%s'.%s"
                    .formatted(
                            whole.run().runId(),
                            wanted,
                            near.isEmpty()
                                    ? " It has no accords."
                                    : " The nearest are: " + String.join(", ", near) + "."));
        }
    }
}
