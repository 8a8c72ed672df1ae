package org.mithaq.job;

import java.io.IOException;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.export.RunFigures;
import org.mithaq.ledger.Ledger;

/** What the steps do, one method each; each may be done again after a crash. */
final class RunStages {
    private final RunMaterial material;

    RunStages(RunMaterial material) {
        this.material = material;
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
        ledger.reconcile(book().runId());
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
