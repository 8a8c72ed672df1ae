package org.mithaq.source.json;

import org.jspecify.annotations.Nullable;
import org.mithaq.source.InputFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON within limits. */
final class JsonText {
    /** Deeper JSON is an attack, or no article. */
    private static final int DEEPEST = 200;

    /** A tree of so many nodes fits into memory. */
    private static final long MOST_TOKENS = 2_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /**
     * The tree of a text.
     *
     * @param firstLine number of its first line in the file
     * @throws InputFault when it is no JSON, or beyond the limits; the message names line and column
     */
    static JsonNode parse(String text, long firstLine) throws InputFault {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new InputFault(
                    "E_UNSAFE",
                    "JSON nested deeper than %s or of more than %s values; remove it, or split it."
                            .formatted(DEEPEST, MOST_TOKENS));
        } catch (JacksonException e) {
            throw new InputFault("E_MALFORMED", malformed(e, firstLine));
        }
    }

    private static String malformed(JacksonException e, long firstLine) {
        return "no valid JSON%s (%s); correct it, or fetch the file again."
                .formatted(place(e.getLocation(), firstLine), firstLine(e.getOriginalMessage()));
    }

    private static String place(@Nullable TokenStreamLocation location, long firstLine) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " at line %d, column %d".formatted(location.getLineNr() + firstLine - 1, location.getColumnNr());
    }

    /** The parser's words, without the place that it repeats in its own manner. */
    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        int place = line.indexOf(" (start marker at ");
        String words = place < 0 ? line : line.substring(0, place);
        return words.length() > 120 ? words.substring(0, 120) : words;
    }
}
