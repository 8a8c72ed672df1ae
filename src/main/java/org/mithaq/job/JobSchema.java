package org.mithaq.job;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.text.Nearest;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of job files, and its complaints in words that name file, line and fix. */
final class JobSchema {
    private static final Map<String, String> TYPES = Map.of(
            "object", "a group of keys",
            "array", "a list such as [ar, en]",
            "string", "a text",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false");

    private final Schema schema;

    JobSchema(String json) {
        // A locale of its own: messages must not follow the machine's language.
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ENGLISH)
                .pathType(PathType.JSON_POINTER)
                .build();
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(json, InputFormat.JSON);
    }

    /** All that is wrong with a job file, in the order of its lines. */
    List<String> problems(JobFile file) {
        return schema.validate(file.tree()).stream()
                .map(error -> problem(file, error))
                .sorted(Comparator.comparingInt(Problem::line).thenComparing(Problem::words))
                .map(Problem::words)
                .distinct()
                .toList();
    }

    private Problem problem(JobFile file, Error error) {
        String parent = error.getInstanceLocation().toString();
        String at = error.getKeyword().equals("additionalProperties") ? parent + "/" + error.getProperty() : parent;
        return new Problem(file.line(at), "%s: %s".formatted(file.place(at), words(error, parent)));
    }

    private String words(Error error, String pointer) {
        String key = name(pointer);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error);
            case "required" -> "the key '%s' is missing%s. Add it.".formatted(error.getProperty(), within(pointer));
            case "type" ->
                "%s must be %s, not %s."
                        .formatted(
                                key,
                                type(error.getSchemaNode()),
                                isSecret(error.getInstanceLocation()) ? "that" : shown(error.getInstanceNode()));
            case "pattern" ->
                isSecret(error.getInstanceLocation())
                        ? "%s must name an environment variable, such as ${MITHAQ_SECRET}: a job file holds no secrets. Set the variable where the run is started."
                                .formatted(key)
                        : other(error, key);
            default -> other(error, key);
        };
    }

    private String other(Error error, String key) {
        return "%s: %s (found: %s).".formatted(key, stripped(error.getMessage()), shown(error.getInstanceNode()));
    }

    /** Values of these are not shown, whatever is wrong with them. */
    private boolean isSecret(NodePath place) {
        return node(place).path("writeOnly").asBoolean(false);
    }

    private String unknownKey(Error error) {
        List<String> known = List.copyOf(knownKeys(error.getInstanceLocation()));
        String here = known.isEmpty() ? "none" : String.join(", ", known);
        return "unknown key '%s'.%s Known keys here: %s."
                .formatted(error.getProperty(), Nearest.hint(error.getProperty(), known), here);
    }

    private List<String> knownKeys(NodePath place) {
        return node(place).path("properties").propertyNames().stream().sorted().toList();
    }

    private JsonNode node(NodePath place) {
        JsonNode node = schema.getSchemaNode();
        for (int i = 0; i < place.getNameCount(); i++) {
            node = node.path("properties").path(place.getName(i));
        }
        return node;
    }

    private static String type(JsonNode schemaNode) {
        String type = schemaNode.asString();
        return TYPES.getOrDefault(type, type);
    }

    private static String shown(JsonNode value) {
        String shown = value.toString();
        return shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
    }

    private static String name(String pointer) {
        return pointer.isEmpty() ? "the file" : "'" + pointer.substring(1).replace('/', '.') + "'";
    }

    private static String within(String pointer) {
        return pointer.isEmpty() ? "" : " in " + name(pointer);
    }

    private static String stripped(String message) {
        return message.substring(message.indexOf(':') + 1).strip();
    }

    private record Problem(int line, String words) {}
}
