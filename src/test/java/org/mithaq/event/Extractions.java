package org.mithaq.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.ArticleReader;
import org.mithaq.article.ArticleReading;
import org.mithaq.source.SourceDocument;

/** Sentences read as the job reads articles. The packs are compiled once for all tests. */
public final class Extractions {
    private static final List<String> LANGUAGES = List.of("ar", "en");
    private static final ArticleReader READER = ArticleReader.load(LANGUAGES);
    private static final ArticleExtraction EXTRACTION = ArticleExtraction.load(LANGUAGES);

    private Extractions() {}

    /** The extraction that all tests share. */
    public static ArticleExtraction shared() {
        return EXTRACTION;
    }

    /** What a text yields when it is an article in this language; {@code published} is ISO 8601 or null. */
    public static Findings of(String language, String text, @Nullable String published) {
        return read(document("sentence.txt", language, text, published))
                .orElseThrow(() -> new AssertionError("The article reader refused: " + text));
    }

    /** What the article of a document yields; empty where the document is no article. */
    public static Optional<Findings> read(SourceDocument document) {
        return READER.read(document) instanceof ArticleReading.Accepted accepted
                ? Optional.of(EXTRACTION.extract(accepted.article()))
                : Optional.empty();
    }

    /** A document as a seeds folder gives it. */
    public static SourceDocument document(String path, String language, String text, @Nullable String published) {
        Map<String, String> metadata = new HashMap<>(Map.of("inLanguage", language));
        if (published != null) {
            metadata.put("datePublished", published);
        }
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return new SourceDocument(path, "0".repeat(64), "0123456789abcdef", length, "UTF-8", false, text, metadata);
    }

    /** A file of the class path, decoded as UTF-8. */
    public static String resource(String name) {
        try (InputStream in = Extractions.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new AssertionError(name + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
