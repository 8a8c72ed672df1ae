package org.mithaq.source.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.html.HtmlPage;
import org.mithaq.source.html.Markup;
import tools.jackson.databind.JsonNode;

/** An article as JSON tells it: by the names of schema.org's NewsArticle, or by the job's mapping. */
record ArticleNode(JsonNode node, FieldMapping fields) {
    private static final List<String> TEXTS = List.of("headline", "datePublished", "inLanguage");

    /** The article's text; empty when the node has none. Markup in it is taken away. */
    Optional<String> text() {
        JsonNode text = fields.pointer(FieldMapping.TEXT).map(node::at).orElseGet(() -> node.path("articleBody"));
        return words(text).map(ArticleNode::withoutMarkup);
    }

    /** What the node says beside the text, by schema.org key. */
    Map<String, String> metadata() {
        Map<String, String> values = new TreeMap<>();
        for (String key : FieldMapping.KEYS) {
            if (!key.equals(FieldMapping.TEXT)) {
                value(key).ifPresent(value -> values.put(key, value));
            }
        }
        return values;
    }

    /** Whether schema.org's type says that it is an article; without a type it may be one. */
    boolean maybeArticle() {
        JsonNode type = node.path("@type");
        return type.isMissingNode() || isArticle(type) || type.valueStream().anyMatch(ArticleNode::isArticle);
    }

    private Optional<String> value(String key) {
        if (!fields.isEmpty()) {
            return fields.pointer(key).map(node::at).flatMap(ArticleNode::words);
        }
        if (TEXTS.contains(key)) {
            return words(node.path(key));
        }
        return key.equals("url") ? url() : words(node.path(key));
    }

    private Optional<String> url() {
        return words(node.path("url")).or(() -> {
            JsonNode page = node.path("mainEntityOfPage");
            return words(page.isObject() ? page.path("@id") : page);
        });
    }

    /** A text, a number, the name or value of an object, the first name or all paragraphs of a list. */
    private static Optional<String> words(JsonNode node) {
        if (node.isString() || node.isNumber()) {
            return Optional.of(node.asString()).filter(value -> !value.isBlank());
        }
        if (node.isObject()) {
            return words(node.path("name")).or(() -> words(node.path("@value")));
        }
        if (node.isArray() && node.valueStream().allMatch(JsonNode::isString)) {
            String lines = node.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"));
            return Optional.of(lines).filter(value -> !value.isBlank());
        }
        return node.isArray() ? node.valueStream().findFirst().flatMap(ArticleNode::words) : Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        String name = type.asString("").toLowerCase(Locale.ROOT);
        return name.endsWith("article") || name.endsWith("report") || name.endsWith("posting");
    }

    private static String withoutMarkup(String text) {
        return Markup.isHtml(text) ? HtmlPage.ofFragment(text).text() : text;
    }
}
