package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.export.Words;
import org.mithaq.source.Rejection;

/** Counts what Excel could not hold, and what the job did not want, sheet by sheet, so that no loss is silent. */
final class WorkbookNotes {
    private final Map<String, Long> cut = new TreeMap<>();
    private final Map<String, Long> cleaned = new TreeMap<>();
    private final Map<String, Long> plainLinks = new TreeMap<>();
    private final Map<String, Long> oldDates = new TreeMap<>();
    private final Map<String, Long> unsure = new TreeMap<>();

    /** The table by the sheet in which it goes on. */
    private final Map<String, String> splits = new TreeMap<>();

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
        splits.put(sheet, table);
    }

    /** A row was left out because the job wants surer ones. */
    void unsure(String table) {
        unsure.merge(table, 1L, Long::sum);
    }

    /** One sentence a loss, for the sheet readme. */
    List<String> sentences(Words words) {
        List<String> sentences = new ArrayList<>();
        splits.forEach((sheet, table) -> sentences.add(words.of("note.split", table, sheet)));
        Map.of(
                        "note.unsure",
                        unsure,
                        "note.cut",
                        cut,
                        "note.cleaned",
                        cleaned,
                        "note.link",
                        plainLinks,
                        "note.date",
                        oldDates)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind ->
                        kind.getValue().forEach((sheet, n) -> sentences.add(words.of(kind.getKey(), sheet, n))));
        return sentences;
    }

    /** The cuts as warnings of the contract. */
    List<Rejection> warnings() {
        return cut.entrySet().stream()
                .map(sheet -> String.format(
                        Locale.ROOT,
                        "Sheet %s, %d cells: cut, because Excel holds 32,767 characters a cell; the CSV files hold all of them.",
                        sheet.getKey(),
                        sheet.getValue()))
                .map(detail -> Rejection.of("W_TRUNC_CELL", "write", detail))
                .toList();
    }
}
