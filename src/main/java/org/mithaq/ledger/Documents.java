package org.mithaq.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Evidence;
import org.mithaq.event.Event;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Findings as JSON documents and back. Only fields count: what a record works out is not stored. Accords and events, which are most of a ledger, are arrays of their values
 * in the order of the record's components, and their evidence stands with the words alone; another order or component is another format of the ledger.
 */
final class Documents {
    private static final JsonFormat.Value ARRAY = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);

    /** What is an array. */
    private static final List<Class<?>> ARRAYS = List.of(
            FoundAccord.class,
            Accord.class,
            Accord.Party.class,
            Accord.Subject.class,
            FoundEvent.class,
            Event.class,
            Event.Participant.class,
            FoundPart.class,
            Quotation.class,
            Evidence.class,
            Attribution.class,
            DateValue.class);

    /** What has evidence, which is told again with its words. */
    private static final List<Class<?>> WITH_EVIDENCE =
            List.of(Accord.class, Accord.Party.class, Accord.Subject.class, Event.class, Event.Participant.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(rule -> rule.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            // Half a character, which no database but H2 keeps, can stand in a headline; escaped it comes back.
            .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withAllConfigOverrides(overrides ->
                    ARRAYS.forEach(type -> overrides.findOrCreateOverride(type).setFormat(ARRAY)))
            .addMixIns(
                    WITH_EVIDENCE.stream().collect(Collectors.toMap(Function.identity(), type -> EvidenceApart.class)))
            .addModule(new SimpleModule().addSerializer(Quotation.class, new Words()))
            .build();

    private Documents() {}

    /** Says of a record's evidence that it is not written; the library reads it. */
    @SuppressWarnings("UnusedMethod")
    private interface EvidenceApart {
        @JsonSerialize(using = Nothing.class)
        List<Evidence> evidence();
    }

    private static final class Nothing extends ValueSerializer<List<Evidence>> {
        @Override
        public void serialize(List<Evidence> evidence, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            json.writeEndArray();
        }
    }

    /** Writes words as the library would, in half the time: they are most of what is found. */
    private static final class Words extends ValueSerializer<Quotation> {
        @Override
        public void serialize(Quotation words, JsonGenerator json, SerializationContext context) {
            Evidence evidence = words.evidence();
            json.writeStartArray(words);
            json.writeStartArray(evidence);
            json.writeString(evidence.field());
            json.writeString(evidence.value());
            json.writeString(evidence.role());
            json.writeString(evidence.rule());
            json.writeString(evidence.part());
            json.writeNumber(evidence.start());
            json.writeNumber(evidence.end());
            json.writeEndArray();
            json.writeString(words.quote());
            json.writeString(words.prefix());
            json.writeString(words.suffix());
            json.writeNumber(words.startCp());
            json.writeNumber(words.endCp());
            json.writeNumber(words.line());
            json.writeEndArray();
        }
    }

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
