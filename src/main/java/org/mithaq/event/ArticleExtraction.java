package org.mithaq.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.article.Article;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Lexicon;

/** Makes records from articles. Immutable and shared by all threads once loaded. */
public final class ArticleExtraction {
    /** Articles that are read side by side: enough that the code of a step is fetched for many sentences at once. */
    private static final int SIDE_BY_SIDE = 64;

    /** Characters of all of them together, so that long texts do not fill the memory. */
    private static final int MOST_CHARACTERS = 1 << 18;

    private final Lexicon lexicon;

    private ArticleExtraction(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Compiles the language packs with these BCP 47 tags. */
    public static ArticleExtraction load(List<String> languages) {
        return new ArticleExtraction(Lexicon.load(languages));
    }

    /** Finds nothing in any article: to measure what everything else costs. */
    public static ArticleExtraction none() {
        return load(List.of());
    }

    /** All that an article yields; the same article gives the same findings. An article in a language without a pack yields nothing. */
    public Findings extract(Article article) {
        return extract(List.of(article)).get(0);
    }

    /** What each article yields, in their order: the same as alone, in half the time where there are many. */
    public List<Findings> extract(List<Article> articles) {
        IdentityHashMap<Article, Findings> found = new IdentityHashMap<>();
        Map<String, List<Article>> waiting = new HashMap<>();
        for (Article article : articles) {
            List<Article> batch = waiting.computeIfAbsent(article.language(), language -> new ArrayList<>());
            batch.add(article);
            if (batch.size() == SIDE_BY_SIDE || characters(batch) > MOST_CHARACTERS) {
                sideBySide(batch, found);
                batch.clear();
            }
        }
        waiting.values().forEach(batch -> sideBySide(batch, found));
        return articles.stream()
                .map(each -> Objects.requireNonNull(found.get(each)))
                .toList();
    }

    private static int characters(List<Article> articles) {
        int sum = 0;
        for (Article article : articles) {
            sum += article.text().length();
        }
        return sum;
    }

    /** Articles in one language. */
    private void sideBySide(List<Article> articles, IdentityHashMap<Article, Findings> into) {
        LanguagePack pack =
                articles.isEmpty() ? null : lexicon.pack(articles.get(0).language());
        if (pack == null) {
            articles.forEach(
                    each -> into.put(each, new Findings(each, null, List.of(), List.of(), List.of(), List.of())));
            return;
        }
        List<FindingsMaker> makers = AnnotatedArticle.of(articles, pack, lexicon).stream()
                .map(reading -> new FindingsMaker(reading, lexicon.world()))
                .toList();
        FindingsMaker.make(makers);
        for (int i = 0; i < makers.size(); i++) {
            into.put(articles.get(i), makers.get(i).findings());
        }
    }

    /** How an article was understood; for an article in a language without a pack, nothing. */
    public Explanation explain(Article article) {
        LanguagePack pack = lexicon.pack(article.language());
        if (pack == null) {
            return new Explanation(List.of());
        }
        AnnotatedArticle reading = AnnotatedArticle.of(article, pack, lexicon);
        FindingsMaker maker = new FindingsMaker(reading, lexicon.world());
        FindingsMaker.make(List.of(maker));
        Explanations explanations = new Explanations(reading);
        maker.eachEvent(explanations::event);
        return explanations.explanation();
    }

    /** SHA-256 over everything the packs were compiled from, 16 hex digits. */
    public String fingerprint() {
        return lexicon.fingerprint();
    }
}
