package org.mithaq.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
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
    private final Function<Article, Findings> extraction;
    private final Set<String> forgotten;

    /** Reads articles in these languages with this extraction. */
    DocumentReading(List<String> languages, Function<Article, Findings> extraction) {
        this(languages, extraction, Set.of());
    }

    /** The same, without articles that were forgotten, by their ids. */
    DocumentReading(List<String> languages, Function<Article, Findings> extraction, Set<String> forgotten) {
        this.forgotten = forgotten;
        this.languages = languages;
        this.reader = ArticleReader.load(languages);
        this.extraction = extraction;
    }

    /** The record's outcome; what the ledger has already is not made again. What the log says meanwhile names the article. */
    Outcome outcome(SeedRecord record) {
        LogContext.article(record);
        try {
            Outcome outcome = read(record);
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

    private Outcome read(SeedRecord record) {
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
        return outcome(document);
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

    private Outcome outcome(SeedRecord.Document record) {
        SourceDocument document = record.document();
        ArticleReading reading = article(document);
        if (reading instanceof ArticleReading.Accepted accepted) {
            return record.copy() ? new Outcome.Copy(document.path(), document.id()) : extracted(accepted.article());
        }
        Rejection rejection = ((ArticleReading.Rejected) reading).rejection();
        return new Outcome.Rejected(document.path(), document.id(), rejection);
    }

    /** What an article yields. A fault of the program costs that article alone: a reject row that says so, and the trace in the log. */
    private Outcome extracted(Article article) {
        try {
            return new Outcome.Read(extraction.apply(article));
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
