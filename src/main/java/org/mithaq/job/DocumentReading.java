package org.mithaq.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.article.ArticleReader;
import org.mithaq.article.ArticleReading;
import org.mithaq.event.Findings;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.source.Reading;
import org.mithaq.source.Rejection;
import org.mithaq.source.SourceDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes of a record: a pure function, the same record gives the same outcome. */
final class DocumentReading {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReading.class);

    private final List<String> languages;
    private final ArticleReader reader;
    private final Function<List<Article>, List<Findings>> extraction;
    private final Set<String> forgotten;

    /**
     * Reads articles in these languages.
     *
     * @param extraction what articles yield, in their order
     */
    DocumentReading(List<String> languages, Function<List<Article>, List<Findings>> extraction) {
        this(languages, extraction, Set.of());
    }

    /** The same, without articles that were forgotten, by their ids. */
    DocumentReading(List<String> languages, Function<List<Article>, List<Findings>> extraction, Set<String> forgotten) {
        this(languages, ArticleReader.load(languages), extraction, forgotten);
    }

    /** The same with a reader that was loaded before. */
    DocumentReading(
            List<String> languages,
            ArticleReader reader,
            Function<List<Article>, List<Findings>> extraction,
            Set<String> forgotten) {
        this.forgotten = forgotten;
        this.languages = languages;
        this.reader = reader;
        this.extraction = extraction;
    }

    /** The record's outcome; what the ledger has already is not made again. What the log says meanwhile names the article. */
    Outcome outcome(SeedRecord record) {
        return outcomes(List.of(record)).get(0);
    }

    /** The outcome of each record, in their order, as {@link #outcome} gives it; many at once take half the time. */
    List<Outcome> outcomes(List<? extends SeedRecord> records) {
        List<Article> articles = new ArrayList<>();
        List<@Nullable Outcome> outcomes = new ArrayList<>();
        records.forEach(each -> outcomes.add(about(each, () -> read(each, articles))));
        Iterator<Article> waiting = articles.iterator();
        Iterator<Findings> found = extracted(articles).iterator();
        List<Outcome> all = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Outcome outcome = outcomes.get(i);
            if (outcome == null) {
                Article article = waiting.next();
                outcome = found.hasNext()
                        ? new Outcome.Read(found.next())
                        : Objects.requireNonNull(about(records.get(i), () -> extractedAlone(article)));
            }
            all.add(outcome);
        }
        return all;
    }

    /** What is done about a record, with its name in the log. */
    private static @Nullable Outcome about(SeedRecord record, Supplier<@Nullable Outcome> work) {
        LogContext.article(record);
        try {
            Outcome outcome = work.get();
            if (outcome instanceof Outcome.Rejected rejected) {
                LOG.info(
                        "{}: {}",
                        rejected.rejection().code(),
                        rejected.rejection().detail());
            }
            return outcome;
        } finally {
            LogContext.noArticle();
        }
    }

    /** The record's outcome; null for an article that is to be extracted, which is added to {@code articles}. */
    private @Nullable Outcome read(SeedRecord record, List<Article> articles) {
        if (record instanceof SeedRecord.Unreadable unreadable) {
            Reading.Rejected reading = unreadable.reading();
            return new Outcome.Rejected(reading.path(), reading.articleId(), reading.rejection());
        }
        if (record instanceof SeedRecord.Remembered remembered) {
            return remembered.copy()
                    ? new Outcome.Copy(remembered.path(), remembered.id())
                    : new Outcome.Seen(remembered.path(), remembered.id());
        }
        SeedRecord.Document document = (SeedRecord.Document) record;
        if (forgotten.contains(document.document().id())) {
            return forgotten(document.document());
        }
        if (document.known() && !document.copy()) {
            return new Outcome.Seen(
                    document.document().path(), document.document().id());
        }
        return read(document, articles);
    }

    private static Outcome forgotten(SourceDocument document) {
        Rejection rejection = Rejection.of(
                "E_IO",
                "read",
                "%s: this article was forgotten on demand (mithaq forget), so it is not read. Remove it from the seeds."
                        .formatted(document.path()));
        return new Outcome.Rejected(document.path(), document.id(), rejection);
    }

    /** The article of a document, or why there is none. */
    ArticleReading article(SourceDocument document) {
        ArticleReading reading = reader.read(document);
        return reading instanceof ArticleReading.Accepted accepted
                        && !speaks(accepted.article().language())
                ? new ArticleReading.Rejected(document.path(), document.id(), foreign(accepted.article()))
                : reading;
    }

    private @Nullable Outcome read(SeedRecord.Document record, List<Article> articles) {
        SourceDocument document = record.document();
        ArticleReading reading = article(document);
        if (reading instanceof ArticleReading.Rejected rejected) {
            return new Outcome.Rejected(document.path(), document.id(), rejected.rejection());
        }
        if (record.copy()) {
            return new Outcome.Copy(document.path(), document.id());
        }
        articles.add(((ArticleReading.Accepted) reading).article());
        return null;
    }

    /** What articles yield; empty where one of them shows a fault of the program, so that each is to be asked alone. */
    private List<Findings> extracted(List<Article> articles) {
        try {
            return articles.isEmpty() ? List.of() : extraction.apply(articles);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("One of {} articles failed; each is extracted alone.", articles.size(), e);
            return List.of();
        }
    }

    /** What an article yields. A fault of the program costs that article alone: a reject row that says so, and the trace in the log. */
    private Outcome extractedAlone(Article article) {
        try {
            return new Outcome.Read(extraction.apply(List.of(article)).get(0));
        } catch (RuntimeException | StackOverflowError e) {
            String path = article.source().path();
            LOG.error("{}: extraction failed. Please report it with the lines below.", path, e);
            Rejection fault = Rejection.of(
                    "E_MALFORMED",
                    "extract",
                    "%s: extraction failed (%s). This is a fault of the program: report it with the log; the run went on without the article."
                            .formatted(path, e));
            return new Outcome.Rejected(path, article.source().id(), fault);
        }
    }

    private boolean speaks(String language) {
        return languages.stream().anyMatch(tag -> primary(tag).equals(primary(language)));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private Rejection foreign(Article article) {
        return Rejection.of(
                "E_LANG",
                "detect",
                "%s: the language found is '%s', and this job reads %s. Move the article out of the seeds folder, or add %s to the job file where there is a pack for it."
                        .formatted(
                                article.source().path(),
                                article.language(),
                                String.join(", ", languages),
                                article.language().equals("und") ? "the language" : article.languageName()));
    }
}
