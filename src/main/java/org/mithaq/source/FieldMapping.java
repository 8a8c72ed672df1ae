package org.mithaq.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the values of an article stand in JSON or in a table that has its own names for them: by key of schema.org
 * NewsArticle, {@code text} or {@code records}, a JSON pointer such as {@code /source/name} or a name.
 *
 * @param places place by key, in the order of the keys; empty without a mapping
 */
public record FieldMapping(Map<String, String> places) {
    /** The article's text. */
    public static final String TEXT = "text";

    /** The list of articles in a JSON file that wraps it. */
    public static final String RECORDS = "records";

    /** All keys of an article that can be mapped. */
    public static final List<String> KEYS =
            List.of(TEXT, "headline", "datePublished", "inLanguage", "publisher", "url");

    /** No mapping: a format looks for the names that it knows. */
    public static final FieldMapping NONE = new FieldMapping(Map.of());

    /** Sorts the places by their keys. */
    public FieldMapping {
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /** Whether nothing is mapped. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** The JSON pointer of a key; a name is a member of the root. */
    public Optional<String> pointer(String key) {
        return place(key).map(place -> place.startsWith("/") ? place : "/" + escaped(place));
    }

    /** The column of a key; a pointer with one step is a column, too. */
    public Optional<String> column(String key) {
        return place(key).map(place -> place.startsWith("/") ? unescaped(place.substring(1)) : place);
    }

    private Optional<String> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
