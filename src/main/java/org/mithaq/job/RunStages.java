package org.mithaq.job;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.export.Publication;
import org.mithaq.export.RunFigures;
import org.mithaq.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the steps do, one method each; each may be done again after a crash. */
final class RunStages {
    private static final Logger LOG = LoggerFactory.getLogger(RunStages.class);

    private final RunMaterial material;
    private final Supplier<BitSet> there;

    /**
     * The steps of a run.
     *
     * @param there numbers of the articles that were met where the last run left them
     */
    RunStages(RunMaterial material, Supplier<BitSet> there) {
        this.material = material;
        this.there = there;
    }

    /** Begins the run and the hidden folder of its exports, so that an output that cannot be written fails before any work. */
    void discover(long jobInstanceId) throws IOException {
        book().open(jobInstanceId);
        if (!book().isPublished()) {
            book().publication().begin();
        }
        material.ledger().beginReading(book().runId());
        material.progress().stage("Reading the articles of " + seedsFolder());
    }

    /** Makes the corpus-level tables and the run's figures. */
    void consolidate() {
        material.progress().stage("Bringing together what they say");
        Ledger ledger = material.ledger();
        ledger.reconcile(book().runId(), there.get(), keep().deletedArticles());
        book().takeIn();
        ledger.consolidate(book().runId(), material.request().definition().minConfidence());
        book().complete();
    }

    /** Writes one format into the hidden folder. */
    void export(ExportFormat format) throws IOException {
        if (book().isPublished()) {
            return;
        }
        material.progress().stage("Writing " + format.name());
        book().warn(format.write(edition(), book().publication().folder()));
    }

    /** Adds the run's figures, and shows the exports to the analysts. */
    void publish() throws IOException {
        if (!book().isPublished()) {
            RunFigures.write(edition(), book().intake(), book().publication().folder());
        }
        book().publication().publish();
        material.ledger().publish(book().runId());
    }

    /** Lets go of what is older than the job wants to keep. The run is published, so it does not fail by that. */
    void tidy() {
        String job = material.request().definition().name();
        try {
            List<String> gone = Publication.keepNewest(material.request().output(), job, keep().exports());
            if (!gone.isEmpty()) {
                LOG.info(
                        "The exports of {} are removed: the job keeps those of {} runs (keep.exports).",
                        String.join(", ", gone),
                        keep().exports());
            }
            material.ledger().keepRuns(job, keep().runs());
        } catch (IOException | RuntimeException e) {
            LOG.warn("The run is published, but older ones cannot be removed: {}", e.toString());
        }
    }

    private Operation.Keep keep() {
        return material.request().definition().operation().keep();
    }

    private Edition edition() {
        return Edition.of(
                material.ledger(), book().run(), material.request().definition().minConfidence());
    }

    private String seedsFolder() {
        return material.request().definition().seeds().folder().toString();
    }

    private RunBook book() {
        return material.book();
    }
}
