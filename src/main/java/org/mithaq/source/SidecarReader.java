package org.mithaq.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one sidecar; holds the name under which messages speak of it. */
final class SidecarReader {
    private static final List<String> TEXT_KEYS = List.of("headline", "datePublished", "inLanguage", "url");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(100_000)
                            .maxNameLength(200)
                            .maxNumberLength(100)
                            .maxTokenCount(10_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String path;

    SidecarReader(String path) {
        this.path = path;
    }

    Sidecar read(SourceEntry sidecar) {
        FileContent content = FileContent.read(sidecar, Sidecar.MOST_BYTES);
        if (content instanceof FileContent.Bytes read) {
            return decode(read.bytes());
        }
        return new Sidecar.Broken(new byte[0], ((FileContent.Unread) content).rejection());
    }

    Sidecar decode(byte[] bytes) {
        TextDecoder.Decoding decoding = TextDecoder.decodeAny(path, bytes);
        if (decoding instanceof TextDecoder.Decoded decoded) {
            return parse(bytes, decoded.text());
        }
        return malformed(bytes, ((TextDecoder.Undecoded) decoding).rejection().detail());
    }

    private Sidecar parse(byte[] bytes, String text) {
        try {
            return values(bytes, text, MAPPER.readTree(text));
        } catch (JacksonException e) {
            return malformed(
                    bytes,
                    path + place(e.getLocation()) + ": not valid JSON (" + firstLine(e.getOriginalMessage())
                            + "); correct it, or remove the sidecar.");
        }
    }

    private Sidecar values(byte[] bytes, String text, JsonNode root) {
        if (!root.isObject()) {
            return malformed(bytes, path + ", line 1, column 1: not a JSON object; write {\"headline\": \"...\"}.");
        }
        Map<String, String> values = new TreeMap<>();
        for (String key : TEXT_KEYS) {
            if (!put(values, key, root.get(key))) {
                return malformed(bytes, path + place(text, key) + ": '" + key + "' is not a text; put it in quotes.");
            }
        }
        return withPublisher(bytes, text, root.get("publisher"), values);
    }

    private Sidecar withPublisher(byte[] bytes, String text, @Nullable JsonNode node, Map<String, String> values) {
        JsonNode name = node != null && node.isObject() ? node.get("name") : node;
        if (put(values, "publisher", name)) {
            return new Sidecar.Known(bytes, values);
        }
        return malformed(
                bytes,
                path + place(text, "publisher") + ": 'publisher' is neither a text nor {\"name\": \"...\"};"
                        + " write it as one of them.");
    }

    /** False when there is a value that is not text. */
    private static boolean put(Map<String, String> values, String key, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return true;
        }
        if (node.isString()) {
            values.put(key, node.stringValue());
        }
        return node.isString();
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String place(String text, String key) {
        int at = Math.max(0, text.indexOf('"' + key + '"'));
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return ", line " + line + ", column " + (at - text.lastIndexOf('\n', at));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static Sidecar malformed(byte[] bytes, String detail) {
        return new Sidecar.Broken(bytes, Rejection.of("E_MALFORMED", "read", detail));
    }
}
