package org.mithaq.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON value with the line it stands on, so that a mistake can be named.
 *
 * @param file the file's name for messages
 * @param line from 1
 * @param value a map of nodes, a list of nodes, a text, a truth value, a number, or null
 */
record GoldNode(String file, int line, @Nullable Object value) {
    /** The value of a whole file. */
    static GoldNode parse(String file, String json) {
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            parser.nextToken();
            GoldNode node = read(file, parser);
            if (parser.nextToken() != null) {
                throw node(file, parser, null).wrong("something stands behind the end of the record. Remove it.");
            }
            return node;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new GoldNode(file, line, null).wrong("this is no JSON: " + e.getOriginalMessage() + ".");
        }
    }

    private static GoldNode read(String file, JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw node(file, parser, null).wrong("the file is empty. Write a record, or remove the file.");
        }
        return switch (token) {
            case START_OBJECT -> object(file, parser);
            case START_ARRAY -> array(file, parser);
            case VALUE_TRUE, VALUE_FALSE -> node(file, parser, parser.getBooleanValue());
            case VALUE_NULL -> node(file, parser, null);
            case VALUE_STRING -> node(file, parser, parser.getString());
            default -> node(file, parser, parser.getNumberValue());
        };
    }

    private static GoldNode object(String file, JsonParser parser) {
        int line = line(parser);
        Map<String, GoldNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            entries.put(key, read(file, parser));
        }
        return new GoldNode(file, line, entries);
    }

    private static GoldNode array(String file, JsonParser parser) {
        int line = line(parser);
        List<GoldNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(file, parser));
        }
        return new GoldNode(file, line, items);
    }

    private static GoldNode node(String file, JsonParser parser, @Nullable Object value) {
        return new GoldNode(file, line(parser), value);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The value of a key, which must be there. */
    GoldNode required(String key) {
        GoldNode found = find(key);
        if (found == null) {
            throw wrong("the key '%s' is missing. Add it.".formatted(key));
        }
        return found;
    }

    /** The value of a key, or null where it is missing or null. */
    @Nullable
    GoldNode find(String key) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("this should be an object with keys, such as { \"%s\": … }.".formatted(key));
        }
        return map.get(key) instanceof GoldNode node && node.value != null ? node : null;
    }

    /** The items of a list. */
    List<GoldNode> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("this should be a list in brackets.");
        }
        return list.stream().map(GoldNode.class::cast).toList();
    }

    /** The items of the list of a key, none where it is missing. */
    List<GoldNode> items(String key) {
        GoldNode found = find(key);
        return found == null ? List.of() : found.items();
    }

    /** The texts of the list of a key, none where it is missing. */
    List<String> texts(String key) {
        return items(key).stream().map(GoldNode::text).toList();
    }

    /** The text of a key, or null. */
    @Nullable
    String text(String key) {
        GoldNode found = find(key);
        return found == null ? null : found.text();
    }

    /** Whether the value of a key is true; a missing one is not. */
    boolean isTrue(String key) {
        GoldNode found = find(key);
        if (found != null && !(found.value instanceof Boolean)) {
            throw found.wrong("'%s' should be true or false.".formatted(key));
        }
        return found != null && Boolean.TRUE.equals(found.value);
    }

    String text() {
        if (!(value instanceof String text)) {
            throw wrong("this should be a text in quotation marks.");
        }
        return text;
    }

    /** A mistake at this place. */
    GoldException wrong(String what) {
        return new GoldException("%s, line %d: %s".formatted(file, line, what));
    }
}
