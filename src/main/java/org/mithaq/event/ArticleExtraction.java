package org.mithaq.event;

import java.util.List;
import org.mithaq.article.Article;

/** Makes records from articles. Immutable and shared by all threads once loaded. */
public final class ArticleExtraction {
    private ArticleExtraction() {}

    /** Compiles the language packs with these BCP 47 tags. */
    public static ArticleExtraction load(List<String> languages) {
        return new ArticleExtraction();
    }

    /** All that an article yields; the same article gives the same findings. */
    public Findings extract(Article article) {
        return new Findings(article, null, List.of(), List.of(), List.of(), List.of());
    }

    /** SHA-256 over everything the packs were compiled from, 16 hex digits. */
    public String fingerprint() {
        return "0000000000000000";
    }
}
