package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mithaq.compare.Comparison;
import org.mithaq.compare.Difference;
import org.mithaq.compare.Difference.Cell;
import org.mithaq.compare.Difference.Change;
import org.mithaq.ledger.Ledger;

/** The differences of two exports for people: how many, then each. The exports are read twice rather than held in memory. */
record ComparedPage(PrintWriter out) {
    private static final String COUNTS = "%-20s %10s %10s %10s%n";

    void print(Comparison comparison) {
        out.printf("Before  %s%nAfter   %s%n%n", comparison.before(), comparison.after());
        if (count(comparison) == 0) {
            out.println("Both have the same rows.");
            return;
        }
        String[] table = {""};
        comparison.each(each -> {
            if (!each.table().equals(table[0])) {
                table[0] = each.table();
                out.printf("%n%s%n", each.table());
            }
            row(each);
        });
    }

    private long count(Comparison comparison) {
        Map<String, Map<Change, Integer>> counts = new LinkedHashMap<>();
        Ledger.FOLLOWED_TABLES.forEach(table -> counts.put(table, new EnumMap<>(Change.class)));
        comparison.each(each -> counts.getOrDefault(each.table(), Map.of()).merge(each.change(), 1, Integer::sum));
        out.printf(COUNTS, "TABLE", "ADDED", "CHANGED", "REMOVED");
        counts.forEach((table, rows) -> out.printf(
                COUNTS, table, number(rows, Change.ADDED), number(rows, Change.CHANGED), number(rows, Change.REMOVED)));
        return counts.values().stream()
                .flatMap(rows -> rows.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static String number(Map<Change, Integer> rows, Change change) {
        return String.format(Locale.ROOT, "%,d", rows.getOrDefault(change, 0));
    }

    private void row(Difference row) {
        String sign = switch (row.change()) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case REMOVED -> "-";
        };
        String label = row.key().endsWith(row.label()) ? "" : "  " + row.label();
        out.printf("  %s %s%s%n", sign, row.key(), label);
        row.cells().forEach(this::cell);
    }

    private void cell(Cell cell) {
        out.printf("      %s: %s -> %s%n", cell.column(), words(cell.before()), words(cell.after()));
    }

    private static String words(String value) {
        return value.isEmpty() ? "(empty)" : value;
    }
}
