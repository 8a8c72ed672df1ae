package org.mithaq.export.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.xlsx.SheetColumn.Kind;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Line;
import org.mithaq.ledger.RowSorter;

/** One accord after another, each with its steps in order of time. Holds the steps, which come in another order, on disk where they are many. */
final class Timeline implements AutoCloseable {
    /** Between the parts of a key: before every character of an id. */
    private static final char BEFORE_ALL = '\u0001';

    /** Steps without a date come last. */
    private static final String NO_DATE = "~";

    private static final int WIDTH = 13;

    private final Contract.Table accords;
    private final Contract.Table events;
    private final RowSorter steps;

    Timeline(Contract contract, Path folder) {
        this.accords = contract.table("accords");
        this.events = contract.table("events");
        this.steps = new RowSorter(folder, SheetNames.TIMELINE);
    }

    /** Takes a row of the table accords: it begins the steps. */
    void accord(@Nullable String[] row) {
        String id = String.valueOf(row[accords.keyIndex()]);
        steps.add(id + BEFORE_ALL, Line.of((Object[]) new @Nullable String[] {
            id,
            get(accords, row, "name_en"),
            get(accords, row, "name_ar"),
            get(accords, row, "begin_date_edtf"),
            get(accords, row, "begin_date_from"),
            get(accords, row, "name_en"),
            null,
            null,
            get(accords, row, "accord_status"),
            get(accords, row, "factuality"),
            get(accords, row, "confidence"),
            null,
            null
        }));
    }

    /** Takes a row of the table events: a step, if it is about an accord. */
    void event(@Nullable String[] row) {
        String accord = get(events, row, "accord_id");
        if (accord == null) {
            return;
        }
        String day = get(events, row, "event_date_from");
        String id = row[events.keyIndex()];
        steps.add(accord + BEFORE_ALL + (day == null ? NO_DATE : day) + BEFORE_ALL + id, Line.of((Object[])
                new @Nullable String[] {
                    accord,
                    null,
                    null,
                    get(events, row, "event_date_edtf"),
                    day,
                    get(events, row, "title_en"),
                    get(events, row, "event_kind"),
                    get(events, row, "treaty_action"),
                    null,
                    get(events, row, "factuality"),
                    get(events, row, "confidence"),
                    id,
                    null
                }));
    }

    private static @Nullable String get(Contract.Table table, @Nullable String[] row, String column) {
        return row[table.index(column)];
    }

    /** The columns of the sheet. */
    static List<SheetColumn> columns(SheetLayout layout, boolean withEvidence) {
        Contract contract = layout.contract();
        Contract.Table accords = contract.table("accords");
        Contract.Table events = contract.table("events");
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text("accord_id", 0, "Names a row of the table accords")
                .withFewValues());
        columns.add(SheetColumn.text("accord_name_en", 1, "English name of the accord"));
        columns.add(SheetColumn.text("accord_name_ar", 2, "Arabic name of the accord"));
        columns.add(SheetColumn.of(
                "step",
                Kind.NUMBER,
                "0 is the accord itself, as it stands now; then its steps by date",
                row -> row[12]));
        columns.add(SheetColumn.text("date_edtf", 3, "When, as exactly as the text says")
                .withFewValues());
        columns.add(
                SheetColumn.of("date_from", Kind.DATE, "Its earliest day; steps without one come last", row -> row[4])
                        .withFewValues());
        columns.add(SheetColumn.text("what", 5, "What happened"));
        addCode(columns, layout, events.column("event_kind"), 6);
        addCode(columns, layout, events.column("treaty_action"), 7);
        addCode(columns, layout, accords.column("accord_status"), 8);
        addCode(columns, layout, events.column("factuality"), 9);
        columns.add(SheetColumn.of("confidence", Kind.SHARE, "How sure the program is, from 0 to 1", row -> row[10])
                .withFewValues());
        columns.add(SheetColumn.text("event_id", 11, "Names a row of the table events"));
        if (withEvidence) {
            SheetColumn ofAccord = layout.evidence(accords.name(), 0);
            SheetColumn ofEvent = layout.evidence(events.name(), 11);
            columns.add(SheetColumn.of(
                            ofEvent.header(),
                            ofEvent.kind(),
                            ofEvent.meaning(),
                            row -> row[11] == null
                                    ? ofAccord.source().apply(row)
                                    : ofEvent.source().apply(row))
                    .leadingTo(row -> link(row[11] == null ? ofAccord : ofEvent, row)));
        }
        return columns;
    }

    private static @Nullable String link(SheetColumn column, @Nullable String[] row) {
        return column.link() == null ? null : column.link().apply(row);
    }

    private static void addCode(List<SheetColumn> columns, SheetLayout layout, Contract.Column column, int index) {
        columns.add(SheetColumn.text(column.name(), index, "Code of the list " + column.codeList())
                .withFewValues());
        layout.addLabels(columns, column, index);
    }

    /** The rows of the sheet. */
    void write(SheetWriter sheet) {
        String accord = "";
        @Nullable String name = null;
        @Nullable String arabic = null;
        int step = 0;
        for (Iterator<RowSorter.Entry> all = steps.sorted(); all.hasNext(); ) {
            @Nullable String[] row = all.next().line().cells(WIDTH);
            boolean next = !accord.equals(row[0]);
            accord = String.valueOf(row[0]);
            // Every row has the names, so that a filter leaves whole rows.
            name = next ? row[1] : name;
            arabic = next ? row[2] : arabic;
            step = next ? (row[11] == null ? 0 : 1) : step + 1;
            row[1] = name;
            row[2] = arabic;
            row[12] = String.valueOf(step);
            sheet.add(row);
        }
    }

    @Override
    public void close() {
        steps.close();
    }
}
