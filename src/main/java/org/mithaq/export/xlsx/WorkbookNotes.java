package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.source.Rejection;

/** Counts what Excel could not hold, sheet by sheet, so that no loss is silent. */
final class WorkbookNotes {
    private final Map<String, Long> cut = new TreeMap<>();
    private final Map<String, Long> cleaned = new TreeMap<>();
    private final Map<String, Long> plainLinks = new TreeMap<>();
    private final Map<String, Long> oldDates = new TreeMap<>();
    private final Map<String, Long> unsure = new TreeMap<>();
    private final List<String> splits = new ArrayList<>();

    /** A cell was shortened. */
    void cut(String sheet) {
        cut.merge(sheet, 1L, Long::sum);
    }

    /** A cell lost characters that Excel refuses. */
    void cleaned(String sheet) {
        cleaned.merge(sheet, 1L, Long::sum);
    }

    /** An address stayed plain text. */
    void plainLink(String sheet) {
        plainLinks.merge(sheet, 1L, Long::sum);
    }

    /** A day stayed text. */
    void oldDate(String sheet) {
        oldDates.merge(sheet, 1L, Long::sum);
    }

    /** A table goes on in a further sheet. */
    void split(String table, String sheet) {
        splits.add("The table %s has more rows than a sheet holds and goes on in %s.".formatted(table, sheet));
    }

    /** A row was left out because the job wants surer ones. */
    void unsure(String table) {
        unsure.merge(table, 1L, Long::sum);
    }

    /** One sentence a loss, for the sheet readme. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>(splits);
        unsure.forEach((table, n) -> sentences.add(
                "Table %s, %d rows of less confidence than the job wants in the workbook are in the CSV files only."
                        .formatted(table, n)));
        sentences.addAll(cuts());
        cleaned.forEach((sheet, n) -> sentences.add(
                "Sheet %s, %d cells: characters that Excel refuses were left out; the CSV files hold them."
                        .formatted(sheet, n)));
        plainLinks.forEach((sheet, n) -> sentences.add(
                "Sheet %s, %d cells lead nowhere, because Excel does not follow the address or has no more links for the sheet."
                        .formatted(sheet, n)));
        oldDates.forEach((sheet, n) -> sentences.add(
                "Sheet %s, %d cells: the day is text, because Excel's calendar begins in 1900.".formatted(sheet, n)));
        return sentences;
    }

    /** The cuts as warnings of the contract. */
    List<Rejection> warnings() {
        return cuts().stream()
                .map(detail -> Rejection.of("W_TRUNC_CELL", "write", detail))
                .toList();
    }

    private List<String> cuts() {
        return cut.entrySet().stream()
                .map(sheet ->
                        "Sheet %s, %d cells: cut, because Excel holds 32,767 characters a cell; the CSV files hold all of them."
                                .formatted(sheet.getKey(), sheet.getValue()))
                .toList();
    }
}
