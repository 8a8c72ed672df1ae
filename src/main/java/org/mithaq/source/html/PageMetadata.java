package org.mithaq.source.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article.
 *
 * @param values by schema.org key, those that are stated
 * @param description what search engines show of it; empty when it is not stated
 * @param jsonLd the page's data for search engines, which may hold more
 */
record PageMetadata(Map<String, String> values, String description, JsonLd jsonLd) {
    private static final int LONGEST_NAME = 120;

    static PageMetadata of(Document document, PageBlocks page) {
        JsonLd jsonLd = JsonLd.of(document);
        MetaTags tags = MetaTags.of(document);
        Map<String, String> values = new LinkedHashMap<>();
        Optional<String> publisher = publisher(tags, jsonLd);
        put(values, "headline", Headline.of(document, tags, jsonLd, publisher.orElse("")));
        String headline = values.getOrDefault("headline", "");
        put(values, "publisher", publisher.or(() -> behind(headline, document)));
        put(values, "inLanguage", language(document, tags, jsonLd));
        Optional<String> url = url(document, tags, jsonLd);
        put(values, "url", url);
        PublishedDate date = new PublishedDate(document, tags, jsonLd, page);
        put(values, "datePublished", date.find(headline, url.orElse("")));
        String description = tags.first("og:description", "description", "twitter:description")
                .orElse("");
        return new PageMetadata(values, clean(description), jsonLd);
    }

    String headline() {
        return values.getOrDefault("headline", "");
    }

    private static void put(Map<String, String> values, String key, Optional<String> value) {
        value.map(PageMetadata::clean).filter(text -> !text.isEmpty()).ifPresent(text -> values.put(key, text));
    }

    /** Some pages escape their characters twice. */
    static String clean(String text) {
        return Parser.unescapeEntities(text, false)
                .replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ")
                .strip();
    }

    private static Optional<String> publisher(MetaTags tags, JsonLd jsonLd) {
        return tags.first("og:site_name")
                .or(() -> jsonLd.text("publisher"))
                .or(() -> tags.first("publisher", "dc.publisher", "dcterms.publisher", "application-name"))
                .filter(name -> !name.contains("://") && name.length() <= LONGEST_NAME);
    }

    private static Optional<String> behind(String headline, Document document) {
        return Headline.behind(headline, clean(document.title())).filter(name -> name.length() <= LONGEST_NAME / 3);
    }

    private static Optional<String> language(Document document, MetaTags tags, JsonLd jsonLd) {
        return Optional.ofNullable(document.selectFirst("html"))
                .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
                .filter(PageMetadata::isLanguageTag)
                .or(() -> jsonLd.text("inLanguage"))
                .or(() -> tags.first("content-language", "language", "dc.language", "og:locale"))
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(PageMetadata::isLanguageTag);
    }

    private static boolean isLanguageTag(String tag) {
        return tag.strip().matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    }

    private static Optional<String> url(Document document, MetaTags tags, JsonLd jsonLd) {
        return Optional.ofNullable(document.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .filter(PageMetadata::isAddress)
                .or(() -> tags.first("og:url", "twitter:url").filter(PageMetadata::isAddress))
                .or(() -> jsonLd.text("url").filter(PageMetadata::isAddress));
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    /** The text of an element without its markup. */
    static String text(Element element) {
        return clean(element.text());
    }
}
