package org.mithaq.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON documents and back. Only fields count: what a record works out is not stored. */
final class Documents {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(rule -> rule.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            // Half a character, which no database but H2 keeps, can stand in a headline; escaped it comes back.
            .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Documents() {}

    static String write(Object record) {
        return new String(bytes(record), StandardCharsets.UTF_8);
    }

    /** The same in UTF-8. */
    static byte[] bytes(Object record) {
        return MAPPER.writeValueAsBytes(record);
    }

    static <T> T read(String document, Class<T> type) {
        return MAPPER.readValue(document, type);
    }

    static <T> T read(byte[] bytes, int from, int length, Class<T> type) {
        return MAPPER.readValue(bytes, from, length, type);
    }

    static @Nullable String[] cells(String document) {
        return MAPPER.readValue(document, String[].class);
    }
}
