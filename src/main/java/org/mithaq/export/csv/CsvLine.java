package org.mithaq.export.csv;

import java.util.List;
import org.mithaq.ledger.Line;

/** One line of CSV as the export writes it, for programs: RFC 4180, no formula guard. */
public final class CsvLine {
    private CsvLine() {}

    /** The cells as a line, with its end. */
    public static String of(List<String> cells) {
        return Line.FORMAT.format(cells.toArray()) + "\r\n";
    }
}
