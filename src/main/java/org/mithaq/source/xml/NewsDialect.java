package org.mithaq.source.xml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.source.html.HtmlPage;

/** NITF, and NewsML-G2 with NITF, XHTML or plain text inside. */
final class NewsDialect implements XmlDialect {
    @Override
    public Set<String> items() {
        return Set.of("nitf", "newsitem");
    }

    @Override
    public Set<String> frames() {
        return Set.of("newsmessage", "itemset");
    }

    @Override
    public XmlItem item(Element item, Element frame) {
        Map<String, String> values = new TreeMap<>();
        put(values, "headline", headline(item));
        put(values, "datePublished", date(item).map(FeedDates::iso));
        put(values, "inLanguage", language(item));
        put(values, "publisher", publisher(item));
        put(values, "url", item.first("link").flatMap(link -> link.attribute("href")));
        return new XmlItem(text(item), values);
    }

    private static Optional<String> headline(Element item) {
        return Stream.of("hl1", "headline", "hedline", "title")
                .map(item::value)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> date(Element item) {
        return item.first("date.issue")
                .flatMap(date -> date.attribute("norm"))
                .or(() -> item.first("pubdata").flatMap(data -> data.attribute("date.publication")))
                .or(() -> item.value("firstcreated"))
                .or(() -> item.value("versioncreated"))
                .or(() -> item.value("contentcreated"));
    }

    private static Optional<String> language(Element item) {
        return item.first("contentmeta")
                .flatMap(meta -> meta.first("language"))
                .flatMap(language -> language.attribute("tag"))
                .or(() -> item.attribute("lang"));
    }

    private static Optional<String> publisher(Element item) {
        return item.first("provider")
                .flatMap(provider -> provider.value("name").or(() -> provider.attribute("literal")))
                .or(() -> item.first("pubdata").flatMap(data -> data.attribute("name")))
                .or(() -> item.value("distributor"))
                .or(() -> item.value("creditline"));
    }

    /** A dateline stands before the first paragraph, on a line of its own. */
    private static String text(Element item) {
        Optional<Element> body = item.first("body.content").or(() -> item.first("inlinexml"));
        if (body.isEmpty()) {
            return item.first("inlinedata").map(Element::text).orElse("");
        }
        String dateline = item.value("dateline").map(line -> line + "\n").orElse("");
        String paragraphs = body.get()
                .all("p")
                .map(Element::line)
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return paragraphs.isEmpty() ? HtmlPage.ofFragment(body.get().markup()).text() : dateline + paragraphs;
    }

    private static void put(Map<String, String> values, String key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> values.put(key, text));
    }
}
