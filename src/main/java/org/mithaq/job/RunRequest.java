package org.mithaq.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.event.ArticleExtraction;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.ledger.LedgerHome;

/**
 * What a run is asked to do.
 *
 * @param definition the job
 * @param home where the ledger is, and the folder for exports; made when missing
 * @param date logical date of the run
 * @param clock gives its start and end
 * @param reading which articles to read; all but new ones make a new run even if this one is complete
 * @param threads on which articles are extracted; the results do not depend on it
 * @param extracting false to read articles and find nothing in them
 * @param workers in other processes, which read in place of this one; null where there are none. Nor do the results depend on them
 */
public record RunRequest(
        JobDefinition definition,
        LedgerHome home,
        LocalDate date,
        Clock clock,
        Reading reading,
        int threads,
        boolean extracting,
        @Nullable RemoteWorkers workers) {
    /** In this process. */
    public RunRequest(
            JobDefinition definition, LedgerHome home, LocalDate date, Clock clock, Reading reading, int threads) {
        this(definition, home, date, clock, reading, threads, true, null);
    }

    /** On a thread for each core. */
    public RunRequest(JobDefinition definition, LedgerHome home, LocalDate date, Clock clock, Reading reading) {
        this(definition, home, date, clock, reading, Runtime.getRuntime().availableProcessors());
    }

    /** What finds records in the articles. */
    ArticleExtraction extraction() {
        return extracting ? ArticleExtraction.load(definition.languages()) : ArticleExtraction.none();
    }

    /** Folder of the exports. */
    Path output() {
        return home.output();
    }

    /** Whether what is complete is done again. */
    boolean force() {
        return reading == Reading.EVERYTHING;
    }
}
