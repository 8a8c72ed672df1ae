package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.xlsx.WorkbookSettings.SplitBy;
import org.mithaq.ledger.Contract;

/** The sheets of one table: one as long as Excel's rows last, else one for each year or state if the job wants that. Holds the sheets under way. */
final class TableSheets {
    /** By which date a table is divided. */
    private static final Map<String, String> YEARS = Map.of(
            "accords",
            "begin_date_from",
            "accord_parties",
            "status_date",
            "events",
            "event_date_from",
            "articles",
            "publication_date");

    /** By which state. */
    private static final Map<String, String> STATES = Map.of(
            "accords",
            "place_iso3",
            "accord_parties",
            "party_iso3",
            "events",
            "place_iso3",
            "event_participants",
            "country_iso3",
            "entities",
            "country_iso3",
            "articles",
            "dateline_iso3");

    /** Part of the name of the sheet for rows without a date or state. */
    private static final String NONE = "none";

    private static final int YEAR = 4;

    /** So many sheets are open at once; further years or states share the one of those without. */
    private static final int MOST = 200;

    private final WorkbookParts parts;
    private final Contract.Table table;
    private final List<SheetColumn> columns;
    private final SheetDress dress;
    private final int divider;
    private final boolean byYear;
    private final Map<String, SheetWriter> writers = new TreeMap<>();

    /**
     * Sheets for a table.
     *
     * @param rows how many rows it has
     */
    TableSheets(WorkbookParts parts, Contract.Table table, long rows, List<SheetColumn> columns, SheetDress dress) {
        this.parts = parts;
        this.table = table;
        this.columns = columns;
        this.dress = dress;
        this.byYear = parts.settings().splitBy() == SplitBy.YEAR;
        this.divider = rows < parts.limits().rows() ? -1 : divider();
        if (divider < 0) {
            writer("");
        }
    }

    private int divider() {
        String column = switch (parts.settings().splitBy()) {
            case ROWS -> null;
            case YEAR -> YEARS.get(table.name());
            case COUNTRY -> STATES.get(table.name());
        };
        return column == null ? -1 : table.index(column);
    }

    /** Writes a row to the sheet where it belongs. */
    void add(@Nullable String[] row) {
        writer(divider < 0 ? "" : part(row[divider])).add(row);
    }

    private String part(@Nullable String value) {
        if (value == null) {
            return NONE;
        }
        String part = byYear ? value.substring(0, Math.min(YEAR, value.length())) : value;
        return writers.containsKey(part) || writers.size() < MOST ? part : NONE;
    }

    private SheetWriter writer(String part) {
        return writers.computeIfAbsent(part, fresh -> {
            String name = part.isEmpty() ? table.name() : table.name() + "_" + part;
            if (!part.isEmpty()) {
                parts.notes().split(table.name(), name);
            }
            return new SheetWriter(parts, table.name(), name, columns, dress);
        });
    }

    /** Ends the sheets and says what was written. */
    SheetWriter.Written finish() {
        List<String> sheets = new ArrayList<>();
        long rows = 0;
        for (SheetWriter writer : writers.values()) {
            SheetWriter.Written written = writer.finish();
            sheets.addAll(written.sheets());
            rows += written.rows();
        }
        return new SheetWriter.Written(table.name(), sheets, rows);
    }
}
