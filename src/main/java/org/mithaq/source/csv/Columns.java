package org.mithaq.source.csv;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.InputFault;

/**
 * Where the values of an article stand in a row.
 *
 * @param byKey column, from 0, by key of {@link FieldMapping}
 */
record Columns(Map<String, Integer> byKey) {
    private static final String BODY = "articlebody";

    /** The columns that the job names, or those with the names of schema.org's NewsArticle; case is ignored. */
    static Columns of(List<String> header, FieldMapping fields) throws InputFault {
        Map<String, Integer> byKey = new TreeMap<>();
        for (String key : FieldMapping.KEYS) {
            int column = fields.isEmpty()
                    ? known(header, key)
                    : fields.column(key).map(name -> indexOf(header, name)).orElse(-1);
            if (column >= 0) {
                byKey.put(key, column);
            }
        }
        if (!byKey.containsKey(FieldMapping.TEXT)) {
            throw new InputFault("E_MALFORMED", noText(header, fields));
        }
        return new Columns(byKey);
    }

    int text() {
        return byKey.getOrDefault(FieldMapping.TEXT, 0);
    }

    private static int known(List<String> header, String key) {
        int column = key.equals(FieldMapping.TEXT) ? indexOf(header, BODY) : -1;
        return column < 0 ? indexOf(header, key) : column;
    }

    private static int indexOf(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        return -1;
    }

    private static String noText(List<String> header, FieldMapping fields) {
        String shown = String.join(", ", header.subList(0, Math.min(20, header.size())));
        return "line 1: no column '%s' (columns: %s); name the column that holds the text in the job's seeds.fields."
                .formatted(
                        fields.column(FieldMapping.TEXT).orElse("articleBody"),
                        shown.length() > 300 ? shown.substring(0, 300) + "…" : shown);
    }
}
