package org.mithaq.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON documents and back. Only fields count: what a record works out is not stored. */
final class Documents {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(rule -> rule.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Documents() {}

    static String write(Object record) {
        return storable(MAPPER.writeValueAsString(record));
    }

    /** Half a character, which no database but H2 keeps, can stand in a headline; written as JSON writes it, it comes back. */
    private static String storable(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i)) && isHalf(json, i)) {
                return escaped(json);
            }
        }
        return json;
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isSurrogate(c) && isHalf(json, i)) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static <T> T read(String document, Class<T> type) {
        return MAPPER.readValue(document, type);
    }

    static @Nullable String[] cells(String document) {
        return MAPPER.readValue(document, String[].class);
    }
}
