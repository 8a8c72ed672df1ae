package org.mithaq.export.xlsx;

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

/** The workbook's own words in one language, from its file under {@code workbook}. */
final class Words {
    private final Map<String, String> words = new HashMap<>();

    private Words(JsonNode file) {
        file.properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
    }

    /** The words of a language. */
    static Words of(WorkbookSettings.Language language) {
        return new Words(json("/workbook/words_" + language.name().toLowerCase(Locale.ROOT) + ".json"));
    }

    /** The words of this name; an unknown name is a bug of the caller. */
    String of(String name, @Nullable Object... values) {
        String found = words.get(name);
        if (found == null) {
            throw new IllegalArgumentException("The workbook has no words '%s'.".formatted(name));
        }
        return values.length == 0 ? found : String.format(Locale.ROOT, found, values);
    }

    /** The words of this name, or none. */
    String orEmpty(String name) {
        return words.getOrDefault(name, "");
    }

    /** The words of all names that begin so and go on with a number, in order. */
    List<String> list(String name) {
        List<String> found = new ArrayList<>();
        for (String next = words.get(name + 1); next != null; next = words.get(name + (found.size() + 1))) {
            found.add(next);
        }
        return found;
    }

    /** A file of the workbook's resources. */
    static JsonNode json(String resource) {
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
