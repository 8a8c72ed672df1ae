package org.mithaq.source.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD, the data that it holds for search engines.
 *
 * @param articles the descriptions of articles and pages, those of articles first
 */
record JsonLd(List<JsonNode> articles) {
    private static final int MAX_CHARACTERS = 4_000_000;

    /** Templates of pages write what JSON forbids, and readers of theirs let it pass. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static JsonLd of(Document document) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            collect(parse(script.data()), found);
        }
        found.sort(Comparator.comparingInt(JsonLd::rank));
        return new JsonLd(found);
    }

    /** The first value of a key; an object stands for its name. */
    Optional<String> text(String key) {
        return articles.stream()
                .map(article -> plain(article.path(key)))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static JsonNode parse(String script) {
        int start = Math.max(0, first(script));
        if (script.length() - start > MAX_CHARACTERS) {
            return JSON.missingNode();
        }
        try {
            return JSON.readTree(script.substring(start));
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    /** Some scripts are wrapped in a comment or a CDATA section. */
    private static int first(String script) {
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '{' || (c == '[' && !script.startsWith("[CDATA[", i))) {
                return i;
            }
        }
        return -1;
    }

    private static void collect(JsonNode root, List<JsonNode> found) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            JsonNode node = waiting.poll();
            if (node.isObject() && rank(node) < Integer.MAX_VALUE) {
                found.add(node);
            }
            if (node.isContainer()) {
                node.values().stream().filter(JsonNode::isContainer).forEach(waiting::add);
            }
        }
    }

    /** Articles before pages: a page's dates may be those of its template. */
    private static int rank(JsonNode node) {
        String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
        if (type.contains("article") || type.contains("posting") || type.contains("\"report\"")) {
            return 0;
        }
        return type.contains("webpage") ? 1 : Integer.MAX_VALUE;
    }

    private static String plain(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty() ? "" : plain(value.get(0));
        }
        JsonNode scalar = value.isObject() ? value.path("name") : value;
        return scalar.isString() ? scalar.stringValue() : "";
    }
}
