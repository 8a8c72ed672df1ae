package org.mithaq.source;

import org.jspecify.annotations.Nullable;

/** What came of one record of a source file: a document, or the reason why there is none. */
public sealed interface Reading {
    /** Path under the seeds folder; {@code file#record} in a container. */
    String path();

    /** The record was read. */
    record Read(SourceDocument document) implements Reading {
        @Override
        public String path() {
            return document.path();
        }
    }

    /**
     * The record was not read.
     *
     * @param path path of the record
     * @param articleId the id that the article would have, or null when its bytes could not be read
     * @param rejection why
     */
    record Rejected(String path, @Nullable String articleId, Rejection rejection) implements Reading {}
}
