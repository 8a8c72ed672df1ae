package org.mithaq.export.xlsx;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the run's report tells of a record. The only place that knows the report's anchors.
 *
 * @param written whether the run writes a report; without one nothing leads there
 */
record ReportLinks(boolean written) {
    private static final String REPORT = "report.html";

    /** The place of a row of a table, or null where there is none. */
    @Nullable
    String to(String table, @Nullable String id) {
        String anchor =
                switch (table) {
                    case "accords" -> "accord-";
                    case "events" -> "event-";
                    case "evidence" -> "evidence-";
                    default -> null;
                };
        return !written || anchor == null || id == null
                ? null
                : REPORT + "#" + anchor + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether rows of a table have a place there. */
    boolean has(String table) {
        return to(table, "") != null;
    }
}
