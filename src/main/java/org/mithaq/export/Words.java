package org.mithaq.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The own words of the workbook, or of the report, in one language, from its file under the folder of that name. */
public final class Words {
    private final Map<String, String> words = new HashMap<>();

    private Words(JsonNode file) {
        file.properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
    }

    /**
     * The words of a language.
     *
     * @param whose folder of resources: workbook, report
     */
    public static Words of(String whose, Language language) {
        return new Words(json("/%s/words_%s.json".formatted(whose, language.tag())));
    }

    /** The words of this name; an unknown name is a bug of the caller. */
    public String of(String name, @Nullable Object... values) {
        String found = words.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There are no words '%s'.".formatted(name));
        }
        return values.length == 0 ? found : String.format(Locale.ROOT, found, values);
    }

    /** The words of this name, or none. */
    public String orEmpty(String name) {
        return words.getOrDefault(name, "");
    }

    /** The words of all names that begin so and go on with a number, in order. */
    public List<String> list(String name) {
        List<String> found = new ArrayList<>();
        for (String next = words.get(name + 1); next != null; next = words.get(name + (found.size() + 1))) {
            found.add(next);
        }
        return found;
    }

    /** A file of the resources. */
    public static JsonNode json(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path.");
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
