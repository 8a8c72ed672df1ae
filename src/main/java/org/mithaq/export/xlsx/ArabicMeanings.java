package org.mithaq.export.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mithaq.export.Words;
import tools.jackson.databind.JsonNode;

/**
 * What columns mean, in Arabic, by what is said of them in English.
 *
 * @param beginnings of meanings that end with a name
 * @param endings that any meaning may have
 * @param meanings whole ones
 */
record ArabicMeanings(Map<String, String> beginnings, Map<String, String> endings, Map<String, String> meanings) {
    /** Those of the workbook. */
    static ArabicMeanings load() {
        JsonNode file = Words.json("/workbook/meanings_ar.json");
        return new ArabicMeanings(
                texts(file.path("beginnings")), texts(file.path("endings")), texts(file.path("meanings")));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    /** The same in Arabic; what has no Arabic words, or is Arabic already, stays as it is. */
    String of(String meaning) {
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            if (meaning.endsWith(ending.getKey())) {
                return of(meaning.substring(
                                0, meaning.length() - ending.getKey().length()))
                        + ending.getValue();
            }
        }
        String whole = meanings.get(meaning);
        if (whole != null) {
            return whole;
        }
        return beginnings.entrySet().stream()
                .filter(beginning -> meaning.startsWith(beginning.getKey()))
                .findFirst()
                .map(beginning -> beginning.getValue()
                        + meaning.substring(beginning.getKey().length()))
                .orElse(meaning);
    }
}
