package org.mithaq.source.html;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page.
 *
 * @param text the article's text, a paragraph a line, without its headline; empty when the page holds none
 * @param metadata what the page says of the article, by schema.org NewsArticle key (headline, datePublished, inLanguage,
 *     publisher, url)
 */
public record HtmlPage(String text, Map<String, String> metadata) {
    /** Real pages are some forty elements deep; a deeper tree is an attack or a mistake of a program. */
    private static final int MAX_DEPTH = 512;

    /** Copies the metadata, so that a page never changes. */
    public HtmlPage {
        metadata = Map.copyOf(metadata);
    }

    /**
     * Reads a whole page.
     *
     * @param bytes the page as it was saved
     * @param declaredCharset the charset that an HTTP or MIME header names, if there was one
     */
    public static HtmlPage read(byte[] bytes, @Nullable String declaredCharset) {
        return ofPage(PageBytes.decodeLeniently(bytes, declaredCharset));
    }

    /** Reads a whole page that is decoded already. */
    public static HtmlPage ofPage(String html) {
        Document document = parse(html);
        PageBlocks page = PageBlocks.of(document.body());
        PageMetadata metadata = PageMetadata.of(document, page);
        return new HtmlPage(MainText.of(page, metadata), metadata.values());
    }

    /** Reads the HTML inside a feed or a message: all of it is the article, but for what is no text. */
    public static HtmlPage ofFragment(String html) {
        return new HtmlPage(MainText.ofFragment(PageBlocks.of(parse(html).body())), Map.of());
    }

    /** The value of a schema.org key, when the page states it. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(metadata.get(key));
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    }
}
