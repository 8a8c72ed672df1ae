package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

/**
 * A small table of counts, from which a chart reads.
 *
 * @param rows labels of its rows, the categories of the chart
 * @param columns labels of its columns, the series
 * @param counts row by row
 */
record OverviewTable(List<String> rows, List<String> columns, List<long[]> counts) {

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /** How many counts can be shown, and what the others together are called. */
    record Size(int rows, int columns, String others) {}

    /** The most frequent rows and columns of counts, the others together at the end. */
    static OverviewTable most(
            Tallies.Counts counts, Size size, UnaryOperator<String> rowLabel, UnaryOperator<String> columnLabel) {
        List<String> rows = counts.rows().stream()
                .sorted(Comparator.comparingLong(counts::ofRow).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return of(counts, rows, size, rowLabel, columnLabel);
    }

    /** Rows in a given order, also those without counts, with the most frequent columns of these rows. */
    static OverviewTable rows(
            Tallies.Counts counts,
            List<String> rows,
            Size size,
            UnaryOperator<String> rowLabel,
            UnaryOperator<String> columnLabel) {
        return of(counts.ofRows(rows), rows, size, rowLabel, columnLabel);
    }

    private static OverviewTable of(
            Tallies.Counts counts,
            List<String> rows,
            Size size,
            UnaryOperator<String> rowLabel,
            UnaryOperator<String> columnLabel) {
        List<String> columns = counts.columns().stream()
                .sorted(Comparator.comparingLong(counts::ofColumn).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<String>> rowGroups = groups(rows, size.rows());
        List<List<String>> columnGroups = groups(columns, size.columns());
        return new OverviewTable(
                labels(rowGroups, rowLabel, size.others()),
                labels(columnGroups, columnLabel, size.others()),
                sums(rowGroups, columnGroups, counts::get));
    }

    /** Each of the first alone, and the others in one group. */
    private static List<List<String>> groups(List<String> all, int most) {
        boolean fits = all.size() <= most;
        List<List<String>> groups = new ArrayList<>();
        all.stream().limit(fits ? most : most - 1).forEach(each -> groups.add(List.of(each)));
        if (!fits) {
            groups.add(all.subList(most - 1, all.size()));
        }
        return groups;
    }

    private static List<String> labels(List<List<String>> groups, UnaryOperator<String> label, String others) {
        return groups.stream()
                .map(group -> group.size() == 1 ? label.apply(group.get(0)) : others)
                .toList();
    }

    private static List<long[]> sums(
            List<List<String>> rows, List<List<String>> columns, ToLongBiFunction<String, String> count) {
        List<long[]> sums = new ArrayList<>();
        for (List<String> row : rows) {
            sums.add(columns.stream()
                    .mapToLong(column -> row.stream()
                            .mapToLong(each -> column.stream()
                                    .mapToLong(other -> count.applyAsLong(each, other))
                                    .sum())
                            .sum())
                    .toArray());
        }
        return sums;
    }
}
