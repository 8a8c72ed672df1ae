package org.mithaq.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Handout;
import org.mithaq.export.Publication;
import org.mithaq.job.JobDefinition;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.LedgerCare;
import org.mithaq.job.RunRequest;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.LedgerHome.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forgets an article for good. Holds what it learns of the article on the way. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Forgets an article, and all that rests on it alone, in ledger and exports.",
        description = {
            "Its jobs run again at once, without it; then every export that holds it is removed, and the ledger compacted."
                    + " If that is interrupted, the same command with the article's id goes on."
                    + " The article is not read again: while it lies in the seeds, it stands among the rejects. Backups and copies of exports are beyond our reach."
        })
final class ForgetCommand implements Callable<Integer> {
    private final long began = System.nanoTime();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", description = "The article's id, or its path in the seeds.")
    private String article = "";

    @Mixin
    private JobChoice choice = new JobChoice();

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "Fixes all times, such as 2025-11-07T02:00:00Z; equal runs then give equal bytes.")
    private @Nullable Instant instant;

    private String id = "";
    private SortedMap<String, String> jobs = Collections.emptySortedMap();

    @Override
    public Integer call() throws JobDefinitionException, IOException {
        LedgerHome home = ledger.home();
        Clock clock = Clocks.at(instant);
        int found = LedgerCall.told(LedgerCare.onExisting(home, "forget", clock, this::find), home, spec);
        if (found != ExitCodes.DONE) {
            return found;
        }
        if (id.isEmpty()) {
            return ExitCodes.WRONG_USAGE;
        }
        List<JobDefinition> definitions = new ArrayList<>();
        for (String job : jobs.keySet()) {
            // Before anything is deleted: a job whose file is missing could not run without the article.
            definitions.add(choice.job(job));
        }
        int forgotten = LedgerCall.told(
                LedgerCare.onExisting(home, "forget", clock, open -> forget(open.ledger(), clock)), home, spec);
        return forgotten == ExitCodes.DONE ? runAgain(home, clock, definitions) : forgotten;
    }

    private String find(Opening.Open open) {
        Set<String> ids = open.ledger().find(article);
        if (ids.size() != 1) {
            return ids.isEmpty()
                    ? "The ledger knows no article %s. Give its id, as in the column article_id, or its path in the seeds."
                            .formatted(article)
                    : "%s is the path of %d articles: %s. Give one of these ids."
                            .formatted(article, ids.size(), String.join(", ", ids));
        }
        id = ids.iterator().next();
        jobs = open.ledger().jobsOf(id);
        return "Forgetting article %s of %s.".formatted(id, String.join(", ", jobs.keySet()));
    }

    private String forget(Ledger open, Clock clock) {
        open.forget(id, clock.instant());
        return "It is out of the ledger. Its jobs run without it:";
    }

    private int runAgain(LedgerHome home, Clock clock, List<JobDefinition> definitions) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Remarks remarks = new Remarks.Lines(err);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        int worst = ExitCodes.DONE;
        for (JobDefinition definition : definitions) {
            RunRequest request = new RunRequest(definition, home, today, clock, Reading.NEW);
            int code = new RunCall(spec.commandLine().getOut(), remarks, began).execute(request, Progress.on(err));
            if (code != ExitCodes.DONE && code != ExitCodes.TOO_MANY_REJECTS) {
                return code;
            }
            worst = Math.max(worst, code);
            removeExports(home, definition.name());
        }
        int compact = LedgerCall.told(
                LedgerCare.onExisting(home, "forget", clock, open -> {
                    open.ledger().compact();
                    return "Article %s is forgotten. Remove it from the seeds and from backups.".formatted(id);
                }),
                home,
                spec);
        return Math.max(worst, compact);
    }

    /** Exports since the first run that had the article; the latest was made without it. */
    private void removeExports(LedgerHome home, String job) throws IOException {
        String first = jobs.getOrDefault(job, "");
        for (String run : Publication.beforeLatest(home.output(), job)) {
            if (run.compareTo(first) >= 0) {
                Publication.of(home.output(), job, run).remove();
                spec.commandLine().getOut().println("Removed: the exports of " + run);
            }
        }
        for (Handout handout : Handout.all(home.output(), job)) {
            // Its name begins with its run; what is left of one that was interrupted begins with a point.
            if (handout.name().replaceFirst("^\\.", "").compareTo(first) >= 0) {
                handout.remove();
                spec.commandLine().getOut().println("Removed: the export " + handout.target());
            }
        }
    }
}
