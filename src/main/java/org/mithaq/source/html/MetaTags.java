package org.mithaq.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's meta elements: the first content by name, property or HTTP header, in lower case. */
record MetaTags(Map<String, String> contents) {

    static MetaTags of(Document document) {
        Map<String, String> contents = new HashMap<>();
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String key : new String[] {"property", "name", "http-equiv"}) {
                if (meta.hasAttr(key) && !content.isEmpty()) {
                    contents.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return new MetaTags(contents);
    }

    /** The content of the first of these names that the page has. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }
}
