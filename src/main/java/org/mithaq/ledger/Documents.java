package org.mithaq.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
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
        return MAPPER.writeValueAsString(record);
    }

    static <T> T read(String document, Class<T> type) {
        return MAPPER.readValue(document, type);
    }

    static @Nullable String[] cells(String document) {
        return MAPPER.readValue(document, String[].class);
    }
}
