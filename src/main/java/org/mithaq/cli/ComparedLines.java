package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.mithaq.compare.Comparison;
import org.mithaq.compare.Difference;
import org.mithaq.export.csv.CsvLine;

/** The differences of two exports as CSV. */
final class ComparedLines {
    private ComparedLines() {}

    static void print(PrintWriter out, Comparison comparison) {
        out.print(CsvLine.of(List.of("table", "change", "key", "label", "column", "before", "after")));
        comparison.each(each -> print(out, each));
    }

    private static void print(PrintWriter out, Difference row) {
        String change = row.change().name().toLowerCase(Locale.ROOT);
        if (row.cells().isEmpty()) {
            out.print(CsvLine.of(List.of(row.table(), change, row.key(), row.label(), "", "", "")));
        }
        row.cells()
                .forEach(cell -> out.print(CsvLine.of(List.of(
                        row.table(), change, row.key(), row.label(), cell.column(), cell.before(), cell.after()))));
    }
}
