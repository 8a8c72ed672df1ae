package org.mithaq.article;

import org.mithaq.source.Rejection;

/** What came of a document: an article, or the reason why it is none. */
public sealed interface ArticleReading {
    /** The document is an article. */
    record Accepted(Article article) implements ArticleReading {}

    /**
     * The document is no article.
     *
     * @param path path of the document
     * @param articleId its id
     * @param rejection why
     */
    record Rejected(String path, String articleId, Rejection rejection) implements ArticleReading {}
}
