package org.mithaq.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.article.Article;
import org.mithaq.article.ArticleReader;
import org.mithaq.article.ArticleReading;
import org.mithaq.source.Reading;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFormats;
import org.mithaq.source.SourceLimits;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** The articles of one language in the folder that the system property {@code bench.texts} names, {@code seeds} when it names none. */
final class Texts {
    /** The languages that packs are compiled for. */
    static final List<String> LANGUAGES = List.of("ar", "en");

    private Texts() {}

    /** The documents that are articles in this language, in path order. */
    static List<SourceDocument> of(String language, ArticleReader reader) {
        String folder = System.getProperty("bench.texts", "seeds");
        List<SourceDocument> documents = SeedFolder.at(Path.of(folder))
                .read(SourceFormats.all(), SourceLimits.DEFAULTS)
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).document())
                .filter(document -> isIn(language, reader.read(document)))
                .toList();
        if (documents.isEmpty()) {
            throw new IllegalArgumentException(
                    "No article in '" + language + "' lies in " + folder + "; name a folder with -Dbench.texts=FOLDER.");
        }
        return documents;
    }

    private static boolean isIn(String language, ArticleReading reading) {
        return reading instanceof ArticleReading.Accepted accepted
                && accepted.article().language().equals(language);
    }

    /** The article of a document that is one. */
    static Article article(ArticleReader reader, SourceDocument document) {
        return ((ArticleReading.Accepted) reader.read(document)).article();
    }

    /** Bytes of all texts in UTF-8. */
    static long bytes(List<SourceDocument> documents) {
        return documents.stream().mapToLong(each -> utf8(each).length).sum();
    }

    /** A document's text in UTF-8. */
    static byte[] utf8(SourceDocument document) {
        return document.text().getBytes(StandardCharsets.UTF_8);
    }

    /** All tokens of a text. */
    static Tokens tokens(String text) {
        return Tokenizer.tokenize(text, 0, text.length(), new int[0]);
    }
}
