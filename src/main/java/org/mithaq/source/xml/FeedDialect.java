package org.mithaq.source.xml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.source.html.HtmlPage;
import org.mithaq.source.html.Markup;

/** RSS 0.9 to 2.0 and Atom. */
final class FeedDialect implements XmlDialect {
    @Override
    public Set<String> items() {
        return Set.of("item", "entry");
    }

    @Override
    public Set<String> frames() {
        return Set.of("rss", "rdf", "feed", "channel");
    }

    @Override
    public XmlItem item(Element item, Element frame) {
        Map<String, String> values = new TreeMap<>();
        put(values, "headline", title(item));
        put(values, "datePublished", date(item));
        put(values, "inLanguage", language(item, frame));
        put(
                values,
                "publisher",
                item.elements("source").map(Element::line).findFirst().or(() -> title(frame)));
        put(values, "url", link(item));
        return new XmlItem(text(item), values);
    }

    /** The fullest text that the item has. */
    private static String text(Element item) {
        return Stream.of("encoded", "content", "description", "summary")
                .flatMap(item::elements)
                .map(FeedDialect::words)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** HTML stands in a feed as text (RSS, Atom's type html) or as elements (Atom's type xhtml). */
    private static String words(Element content) {
        boolean hasElements = content.elements().findAny().isPresent();
        String text = hasElements ? content.markup() : content.text();
        return hasElements || Markup.isHtml(text) ? HtmlPage.ofFragment(text).text() : text;
    }

    private static Optional<String> title(Element element) {
        return element.elements("title")
                .map(Element::line)
                .map(FeedDialect::plain)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private static String plain(String title) {
        return Markup.isHtml(title) ? HtmlPage.ofFragment(title).text().strip() : title;
    }

    private static Optional<String> date(Element item) {
        return Stream.of("pubdate", "published", "issued", "date", "updated")
                .flatMap(item::elements)
                .map(Element::line)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .map(FeedDates::iso);
    }

    private static Optional<String> language(Element item, Element frame) {
        return item.attribute("lang")
                .or(() -> item.elements("language").map(Element::line).findFirst())
                .or(() -> frame.elements("language").map(Element::line).findFirst())
                .or(() -> frame.attribute("lang"));
    }

    private static Optional<String> link(Element item) {
        return item.elements("link")
                .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
                .map(link -> link.attribute("href").orElseGet(link::line))
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    private static void put(Map<String, String> values, String key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> values.put(key, text));
    }
}
