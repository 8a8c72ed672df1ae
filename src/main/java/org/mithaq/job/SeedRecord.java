package org.mithaq.job;

import org.mithaq.source.Reading;
import org.mithaq.source.SourceDocument;

/** A record of the seeds, with what the run knows of it already. */
sealed interface SeedRecord {
    /**
     * A document.
     *
     * @param document the document
     * @param copy whether the same bytes came under an earlier path
     * @param known whether the ledger holds what the same packs made of these bytes
     */
    record Document(SourceDocument document, boolean copy, boolean known) implements SeedRecord {}

    /**
     * A file that is an article which the ledger has; it was not opened.
     *
     * @param path under the seeds folder
     * @param id of the article
     * @param copy whether the same bytes came under an earlier path
     */
    record Remembered(String path, String id, boolean copy) implements SeedRecord {}

    /** A record that gave no document. */
    record Unreadable(Reading.Rejected reading) implements SeedRecord {}
}
