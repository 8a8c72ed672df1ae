package org.mithaq.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Coverage;
import org.mithaq.ledger.DecisionRows;
import org.mithaq.ledger.Ledger;

/**
 * A small invented ledger in memory that keeps the contract: two accords, two events, an Arabic and an English article. Its rows lie in the resources folder
 * {@code invented}; it holds them so that tests can change them.
 */
public final class InventedRows {
    public static final String RUN = "R-20261101T020000Z";
    public static final String ARABIC_ARTICLE = "0a1b2c3d4e5f6071";
    public static final Instant STARTED = Instant.parse("2026-11-01T02:00:00Z");

    private static final Contract CONTRACT = Contract.load();
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, TreeMap<String, @Nullable String[]>> tables = new HashMap<>();
    private final List<@Nullable String[]> review = new ArrayList<>();

    private InventedRows() {}

    /** A run that found nothing: the run's row alone. */
    public static InventedRows empty() {
        InventedRows rows = new InventedRows();
        rows.load("run");
        return rows;
    }

    /** A run with rows in every table. */
    public static InventedRows sample() {
        InventedRows rows = new InventedRows();
        CONTRACT.tables().forEach(table -> rows.load(table.name()));
        rows.load("coverage");
        rows.load("decisions");
        rows.review.add(new @Nullable String[] {
            "v001", "events", "22334455667788cc", "Council may meet", "0.31", ARABIC_ARTICLE, "might meet", null
        });
        return rows;
    }

    /**
     * Adds a row, or changes the columns named of the row with this key.
     *
     * @param cells column and value by turns, the key first; an empty value empties the cell
     */
    public InventedRows put(String table, String... cells) {
        Contract.Table shape = switch (table) {
            case "coverage" -> Coverage.TABLE;
            case "decisions" -> DecisionRows.TABLE;
            default -> CONTRACT.table(table);
        };
        @Nullable
        String[] row = tables.computeIfAbsent(table, name -> new TreeMap<>())
                .computeIfAbsent(
                        cells[1], key -> new @Nullable String[shape.columns().size()]);
        for (int i = 0; i < cells.length; i += 2) {
            row[shape.index(cells[i])] = cells[i + 1].isEmpty() ? null : cells[i + 1];
        }
        return this;
    }

    /** Takes a row away. */
    public InventedRows remove(String table, String key) {
        tables.getOrDefault(table, new TreeMap<>()).remove(key);
        return this;
    }

    /** An edition of these rows. */
    public Edition edition() {
        return edition(this::read);
    }

    /** An edition whose rows come from elsewhere. */
    public Edition edition(RowSource source) {
        return new Edition(CONTRACT, run(), 0.5, source, handler -> review.forEach(handler::row));
    }

    /** The rows of a table, sorted by key. */
    public void read(String table, Ledger.RowHandler handler) {
        tables.getOrDefault(table, new TreeMap<>()).values().forEach(row -> handler.row(row.clone()));
    }

    private void load(String table) {
        try (InputStream in = InventedRows.class.getResourceAsStream("invented/" + table + ".csv")) {
            CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), CSV)
                    .forEach(row -> put(table, cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(CSVRecord row) {
        List<String> cells = new ArrayList<>();
        row.getParser().getHeaderNames().forEach(column -> cells.addAll(List.of(column, row.get(column))));
        return cells.toArray(String[]::new);
    }

    private static Ledger.Run run() {
        return new Ledger.Run(
                RUN,
                "accords",
                7,
                LocalDate.of(2026, 11, 1),
                "f00d",
                STARTED,
                STARTED.plusSeconds(4),
                "COMPLETED",
                "0.1.0",
                2,
                2,
                0,
                0,
                2,
                2,
                0,
                1,
                0);
    }
}
