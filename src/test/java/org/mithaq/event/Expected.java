package org.mithaq.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A value of a YAML file of expectations. */
public record Expected(@Nullable Object value) {
    /** The document of a file of the class path. */
    public static Expected file(String name) {
        return new Expected(new Yaml(new SafeConstructor(new LoaderOptions())).load(Extractions.resource(name)));
    }

    /** Items of a list; none where there is no list. */
    public List<Expected> items() {
        return value instanceof List<?> list ? list.stream().map(Expected::new).toList() : List.of();
    }

    /** A value of a mapping; empty where there is none. */
    public Expected get(String key) {
        return value instanceof Map<?, ?> map ? new Expected(map.get(key)) : new Expected(null);
    }

    /** Whether a mapping has the key. */
    public boolean has(String key) {
        return get(key).value() != null;
    }

    /** The value as text, or null. */
    public @Nullable String text() {
        return value == null ? null : value.toString();
    }

    /** The value as text, which must be there. */
    public String required(String key) {
        String text = get(key).text();
        if (text == null) {
            throw new AssertionError("The key '" + key + "' is missing in " + value);
        }
        return text;
    }

    /** One code or a list of codes. */
    public Set<String> codes() {
        if (value instanceof List<?> list) {
            return new TreeSet<>(list.stream().map(String::valueOf).toList());
        }
        return value == null ? Set.of() : Set.of(value.toString());
    }

    /** Whether the value is true. */
    public boolean yes() {
        return Boolean.TRUE.equals(value);
    }

    /** The value as a number. */
    public double number() {
        return value instanceof Number n ? n.doubleValue() : Double.NaN;
    }
}
