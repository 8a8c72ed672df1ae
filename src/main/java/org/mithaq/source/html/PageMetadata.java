package org.mithaq.source.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** What a page says of its article, by schema.org key. */
record PageMetadata(Map<String, String> values) {

    static PageMetadata of(Document document) {
        Map<String, String> values = new LinkedHashMap<>();
        String title = document.title();
        if (!title.isBlank()) {
            values.put("headline", title);
        }
        return new PageMetadata(values);
    }

    Optional<String> headline() {
        return Optional.ofNullable(values.get("headline"));
    }
}
