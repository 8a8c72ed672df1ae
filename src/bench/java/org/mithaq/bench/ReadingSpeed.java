package org.mithaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mithaq.article.Article;
import org.mithaq.article.ArticleReader;
import org.mithaq.event.ArticleExtraction;
import org.mithaq.event.Findings;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.TermMatcher;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.source.SourceDocument;
import org.mithaq.text.Folding;
import org.mithaq.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One pass over all texts of a language, step by step, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingSpeed {
    /** Language of the texts. */
    @Param({"ar", "en"})
    public String language = "ar";

    private final ArticleReader reader = ArticleReader.load(Texts.LANGUAGES);
    private final ArticleExtraction extraction = ArticleExtraction.load(Texts.LANGUAGES);
    private final Lexicon lexicon = Lexicon.load(Texts.LANGUAGES);
    private List<SourceDocument> documents = List.of();
    private List<byte[]> utf8 = List.of();
    private List<Tokens> tokens = List.of();
    private Analyzer lucene = new ArabicAnalyzer();

    /** Reads the texts. */
    @Setup
    public void read() {
        documents = Texts.of(language, reader);
        utf8 = documents.stream().map(Texts::utf8).toList();
        tokens = documents.stream().map(each -> Texts.tokens(each.text())).toList();
        lucene = language.equals("ar") ? new ArabicAnalyzer() : new EnglishAnalyzer();
    }

    /** Yardstick: bytes to strings. */
    @Benchmark
    public int decode() {
        int sum = 0;
        for (byte[] bytes : utf8) {
            sum += new String(bytes, StandardCharsets.UTF_8).length();
        }
        return sum;
    }

    /** Yardstick: all tokens of Lucene's analyzer for the language. */
    @Benchmark
    public int lucene() {
        int sum = 0;
        for (SourceDocument document : documents) {
            try (TokenStream stream = lucene.tokenStream("text", document.text())) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    sum += term.length();
                }
                stream.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sum;
    }

    /** Folds each character. */
    @Benchmark
    public int fold() {
        int sum = 0;
        for (SourceDocument document : documents) {
            String text = document.text();
            for (int i = 0; i < text.length(); i++) {
                sum += Folding.fold(text.charAt(i));
            }
        }
        return sum;
    }

    /** Splits into tokens and sentences, folded. */
    @Benchmark
    public int tokenise() {
        int sum = 0;
        for (SourceDocument document : documents) {
            sum += Texts.tokens(document.text()).count();
        }
        return sum;
    }

    /** Finds the terms of the packs in tokens. */
    @Benchmark
    public int findTerms() {
        LanguagePack pack = lexicon.pack(language);
        if (pack == null) {
            throw new IllegalStateException("no pack for " + language);
        }
        int sum = 0;
        for (Tokens each : tokens) {
            TermMatcher matcher = pack.matcher(each);
            for (int s = 0; s < each.sentences(); s++) {
                sum += matcher.units(each.sentenceStart(s), each.sentenceEnd(s)).size();
            }
        }
        return sum;
    }

    /** Finds an article's frame: lines, dateline, language, date. */
    @Benchmark
    public int readArticle() {
        int sum = 0;
        for (SourceDocument document : documents) {
            sum += Texts.article(reader, document).bodyEnd();
        }
        return sum;
    }

    /** Everything from the decoded text to the findings, the articles side by side as a run reads them; so much code that its compiler needs a minute. */
    @Benchmark
    @Warmup(iterations = 25, time = 2)
    public int extract() {
        List<Article> articles = new ArrayList<>();
        for (SourceDocument document : documents) {
            articles.add(Texts.article(reader, document));
        }
        int sum = 0;
        for (Findings findings : extraction.extract(articles)) {
            sum += findings.events().size();
        }
        return sum;
    }

    /** The same, one article after the other. */
    @Benchmark
    @Warmup(iterations = 25, time = 2)
    public int extractOneByOne() {
        int sum = 0;
        for (SourceDocument document : documents) {
            sum += extraction.extract(Texts.article(reader, document)).events().size();
        }
        return sum;
    }
}
