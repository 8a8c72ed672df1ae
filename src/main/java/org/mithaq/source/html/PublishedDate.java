package org.mithaq.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds when an article was published; when it was changed last is not asked. */
final class PublishedDate {
    private static final String[] META = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "sailthru.date",
        "parsely-pub-date",
        "cxenseparse:recs:publishtime",
        "publish-date",
        "publish_date",
        "publishdate",
        "publication_date",
        "publication-date",
        "published_date",
        "published-date",
        "published_time",
        "pubdate",
        "pub_date",
        "article.published",
        "article_date_original",
        "article-publication-date",
        "originalpublicationdate",
        "dcsext.articlefirstpublished",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dc:date.created",
        "dcterms.date",
        "dc.date",
        "dc:date",
        "citation_publication_date",
        "bt:pubdate",
        "ptime",
        "displaydate",
        "release_date",
        "article:create_time",
        "article.created",
        "creation_date",
        "date",
        "rnews:datepublished",
        "shareaholic:article_published_time"
    };

    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d{2})[-/](\\d{1,2})[-/](\\d{1,2})(?=[-/_.]|$)|[/_-]((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=[-/_.]|$)");
    private static final Pattern CHANGED = Pattern.compile("updat|modif|chang|expire|geändert|aktualis|تحديث|تعديل");

    /** A date line stands so many blocks from the headline at most. */
    private static final int NEAR = 8;

    private static final int MOST_PLACES = 5;
    private static final int LONGEST_DATE_LINE = 160;

    private final Document document;
    private final MetaTags tags;
    private final JsonLd jsonLd;
    private final PageBlocks page;
    private final boolean monthFirst;

    PublishedDate(Document document, MetaTags tags, JsonLd jsonLd, PageBlocks page) {
        this.document = document;
        this.tags = tags;
        this.jsonLd = jsonLd;
        this.page = page;
        this.monthFirst = document.select("html[lang=en-US]").size() > 0;
    }

    Optional<String> find(String headline, String url) {
        return jsonLd.text("datePublished")
                .flatMap(this::read)
                .or(this::inMeta)
                .or(
                        () -> inElements(
                                "[itemprop~=(?i)datePublished], [property~=(?i)datePublished|dc:date|dc:created], time[pubdate]"))
                .or(() -> jsonLd.text("dateCreated").flatMap(this::read))
                .or(() -> inAddress(url))
                .or(this::inTime)
                .or(() -> nearHeadline(headline));
    }

    private Optional<String> read(String value) {
        return DateText.first(value, monthFirst);
    }

    private Optional<String> inMeta() {
        return Stream.of(META)
                .flatMap(name -> tags.first(name).stream())
                .flatMap(value -> read(value).stream())
                .findFirst();
    }

    private Optional<String> inElements(String query) {
        return document.select(query).stream()
                .flatMap(element -> values(element).flatMap(value -> read(value).stream()))
                .findFirst();
    }

    private static Stream<String> values(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.attr("title"), element.text());
    }

    private static Optional<String> inAddress(String url) {
        Matcher found = IN_ADDRESS.matcher(url);
        return found.find() ? DateText.first(found.group().substring(1), false) : Optional.empty();
    }

    /** Times of teasers and comments come after the article's. */
    private Optional<String> inTime() {
        return document.select("time").stream()
                .filter(time -> !isOfChange(time))
                .flatMap(time -> values(time).flatMap(value -> read(value).stream()))
                .findFirst();
    }

    private static boolean isOfChange(Element time) {
        String name = (time.className() + " " + time.attr("itemprop") + " " + time.id()).toLowerCase(Locale.ROOT);
        return CHANGED.matcher(name).find();
    }

    private Optional<String> nearHeadline(String headline) {
        if (headline.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, page.blocks().size())
                .filter(at -> page.blocks().get(at).text().contains(headline))
                .limit(MOST_PLACES)
                .boxed()
                .flatMap(this::datesAround)
                .findFirst();
    }

    /** Below the headline first. */
    private Stream<String> datesAround(int at) {
        List<Block> blocks = page.blocks();
        Stream<Block> after = blocks.subList(at + 1, Math.min(blocks.size(), at + 1 + NEAR)).stream();
        Stream<Block> before = blocks.subList(Math.max(0, at - NEAR / 2), at).stream();
        return Stream.concat(after, before)
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST_DATE_LINE)
                .flatMap(text -> read(text).stream());
    }
}
