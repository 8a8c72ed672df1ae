package org.mithaq.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Rejection;
import org.mithaq.source.SourceDocument;

/** Makes articles of documents. Immutable, shared by all threads; the same document gives the same article. */
public final class ArticleReader {
    private static final Comparator<Rejection> BY_PLACE =
            Comparator.comparing(Rejection::start, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ArticleCues cues;
    private final LanguageFinder languages;

    private ArticleReader(ArticleCues cues, LanguageFinder languages) {
        this.cues = cues;
        this.languages = languages;
    }

    /**
     * Reads the cue words, {@code languages/<tag>/article.yaml}, of these languages.
     *
     * @param languages BCP 47 tags of the languages whose datelines and boilerplate are known
     * @throws IllegalArgumentException when a file of words is missing or broken; the message names file, line and fix
     */
    public static ArticleReader load(List<String> languages) {
        return new ArticleReader(ArticleCues.read(languages), LanguageFinder.read());
    }

    /** The article of a document, or a rejection when the document holds no story. */
    public ArticleReading read(SourceDocument document) {
        return BodyReader.read(document.text(), cues)
                .<ArticleReading>map(body -> new ArticleReading.Accepted(article(document, body)))
                .orElseGet(() -> new ArticleReading.Rejected(document.path(), document.id(), notNews(document)));
    }

    private static Rejection notNews(SourceDocument document) {
        return Rejection.of(
                "E_NOT_NEWS",
                "detect",
                document.path() + ": nothing but boilerplate; remove the file, or fetch the article's text again.");
    }

    private Article article(SourceDocument document, Body body) {
        Optional<Dateline> dateline = dateline(document.text(), body.lines());
        Optional<Line> title = TitleLine.of(document, body, dateline.orElse(null));
        int story = dateline.map(found -> storyStart(found, body))
                .or(() -> title.map(line -> body.lines().get(1).start()))
                .orElse(body.start());
        ForeignLines lines = new ForeignLines(document.text(), body, story, languages);
        LanguageFinder.Finding language = language(document, body, story, lines);
        ForeignLines.Rest rest = lines.cut(language.language());
        CopyrightLine copyright = body.copyright();
        return new Article(
                document,
                language.language(),
                language.confidence(),
                language.script(),
                language.direction(),
                title(document, title.orElse(null)),
                publisher(document, dateline.orElse(null), body),
                dateline.map(Dateline::place).orElse(null),
                rest.start(),
                published(document, dateline.orElse(null), body),
                copyright == null ? null : copyright.holder(),
                copyright == null ? null : copyright.year(),
                url(document),
                body.start(),
                rest.end(),
                cuts(rest),
                warnings(document, body, rest));
    }

    /** At the start of the first line; of the second, behind a title, only with an agency's name. */
    private Optional<Dateline> dateline(String text, List<Line> lines) {
        Line first = lines.get(0);
        Optional<Dateline> dateline = DatelineReader.read(text, first, cues);
        if (dateline.isPresent() || lines.size() == 1 || first.endsSentence(text)) {
            return dateline;
        }
        return DatelineReader.read(text, lines.get(1), cues).filter(found -> found.agency() != null);
    }

    /** The dateline may have a line of its own: then the story starts with the next. */
    private static int storyStart(Dateline dateline, Body body) {
        return body.lines().stream()
                .filter(line -> line.end() > dateline.end())
                .findFirst()
                .map(line -> Math.max(line.start(), dateline.end()))
                .orElse(body.end());
    }

    /** What was cut between a dateline of its own line and the story is no part of the story anyway. */
    private static List<Article.Cut> cuts(ForeignLines.Rest rest) {
        return rest.cuts().stream().filter(cut -> cut.start() >= rest.start()).toList();
    }

    /** Of the first words, unless other paragraphs hold more of another language. */
    private LanguageFinder.Finding language(SourceDocument document, Body body, int story, ForeignLines lines) {
        String declared = document.metadata().get("inLanguage");
        LanguageFinder.Finding first = languages.find(document.text(), story, body.end(), declared);
        String main = lines.main(first.language());
        if (main.equals(first.language())) {
            return first;
        }
        return body.lines().stream()
                .map(line -> languages.find(document.text(), line.start(), line.end(), declared))
                .filter(found -> found.language().equals(main))
                .findFirst()
                .orElse(first);
    }

    private static @Nullable String text(SourceDocument document, String key) {
        String value = document.metadata().get(key);
        return value == null || value.isBlank() ? null : value;
    }

    private @Nullable String publisher(SourceDocument document, @Nullable Dateline dateline, Body body) {
        String known = text(document, "publisher");
        if (known != null) {
            return known.strip();
        }
        if (dateline != null && dateline.agency() != null) {
            return dateline.agency();
        }
        if (body.source() != null) {
            return body.source();
        }
        String holder = body.copyright() == null ? null : body.copyright().holder();
        return holder == null ? null : cues.agency(holder).orElse(holder);
    }

    private static @Nullable String title(SourceDocument document, @Nullable Line line) {
        String known = text(document, "headline");
        return known != null || line == null ? known : line.in(document.text());
    }

    private PublicationDate published(SourceDocument document, @Nullable Dateline dateline, Body body) {
        Integer year = body.copyright() == null ? null : body.copyright().year();
        return Optional.ofNullable(text(document, "datePublished"))
                .flatMap(PublicationDates::ofMetadata)
                .or(() -> PublicationDates.ofPath(document.path()))
                .or(() -> PublicationDates.ofLines(document.text(), body.dates(), cues))
                .or(() -> ofDateline(document.text(), dateline, body, year))
                .orElseGet(() -> PublicationDates.ofCopyright(year));
    }

    /** A dateline without a year is of the year that the copyright line names. */
    private Optional<PublicationDate> ofDateline(
            String text, @Nullable Dateline dateline, Body body, @Nullable Integer year) {
        return Optional.ofNullable(dateline)
                .flatMap(found -> DateWords.find(
                        text,
                        lineOf(found, body).start(),
                        Math.min(found.end(), lineOf(found, body).end()),
                        cues))
                .flatMap(date -> date.in(year))
                .map(PublicationDates::ofText);
    }

    /** The line that a dateline stands in; the story may begin with the next. */
    private static Line lineOf(Dateline dateline, Body body) {
        return body.lines().stream()
                .filter(line -> dateline.end() > line.start() && dateline.end() <= line.end())
                .findFirst()
                .orElse(body.lines().get(0));
    }

    private static @Nullable String url(SourceDocument document) {
        String url = document.metadata().getOrDefault("url", "").strip();
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("http") || scheme.equals("https");
            return isWeb && uri.getRawAuthority() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static List<Rejection> warnings(SourceDocument document, Body body, ForeignLines.Rest rest) {
        List<Rejection> warnings = new ArrayList<>(body.warnings());
        warnings.addAll(rest.warnings());
        dateWarning(document).ifPresent(warnings::add);
        quoteWarning(document.text(), rest.start(), rest.end()).ifPresent(warnings::add);
        warnings.sort(BY_PLACE);
        return warnings;
    }

    private static Optional<Rejection> dateWarning(SourceDocument document) {
        String value = text(document, "datePublished");
        if (value == null || PublicationDates.ofMetadata(value).isPresent()) {
            return Optional.empty();
        }
        String shown = value.substring(0, Math.min(60, value.length()));
        return Optional.of(Rejection.of(
                "W_NO_DATE",
                "resolve",
                "The sidecar's datePublished '" + shown + "' is no date; write it as 2025-11-06."));
    }

    private static Optional<Rejection> quoteWarning(String text, int start, int end) {
        int at = QuotationMarks.firstFault(text, start, end);
        if (at < 0) {
            return Optional.empty();
        }
        String detail = "A quotation mark (" + QuotationMarks.name(text.charAt(at))
                + ") has no partner or points the wrong way.";
        return Optional.of(
                new Rejection("W_QUOTES", "detect", detail, at, at + 1, QuotationMarks.excerpt(text, at, end)));
    }
}
