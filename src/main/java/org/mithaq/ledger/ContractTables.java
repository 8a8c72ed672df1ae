package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.RowHandler;
import org.springframework.jdbc.core.JdbcTemplate;

/** The contract's tables as they stand in the database. Holds rows back until a batch is full. */
final class ContractTables {
    private static final int BATCH = 500;
    private static final int PAGE = 1000;

    private final JdbcTemplate sql;
    private final Contract contract;
    private final Map<String, List<@Nullable Object[]>> waiting = new HashMap<>();

    ContractTables(JdbcTemplate sql, Contract contract) {
        this.sql = sql;
        this.contract = contract;
    }

    void clear(String table) {
        sql.update("DELETE FROM " + contract.table(table).name());
    }

    void clearAll() {
        contract.tables().forEach(table -> clear(table.name()));
    }

    void add(Row row) {
        List<@Nullable Object[]> rows = waiting.computeIfAbsent(row.tableName(), name -> new ArrayList<>());
        rows.add(row.complete().cells());
        if (rows.size() == BATCH) {
            flush(row.tableName());
        }
    }

    void flush() {
        List.copyOf(waiting.keySet()).forEach(this::flush);
    }

    private void flush(String table) {
        List<@Nullable Object[]> rows = waiting.remove(table);
        if (rows == null) {
            return;
        }
        List<Contract.Column> columns = contract.table(table).columns();
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        sql.batchUpdate("INSERT INTO %s (%s) VALUES (%s)".formatted(table, names(columns), marks), rows);
    }

    private static String names(List<Contract.Column> columns) {
        return columns.stream().map(Contract.Column::name).collect(Collectors.joining(", "));
    }

    long count(String table) {
        Long rows = sql.queryForObject(
                "SELECT COUNT(*) FROM " + contract.table(table).name(), Long.class);
        return rows == null ? 0 : rows;
    }

    /** Streams a table by key, a page at a time: memory does not grow with the table on any database. */
    void each(String name, RowHandler handler) {
        Contract.Table table = contract.table(name);
        String query = "SELECT %s FROM %s WHERE %s > ? ORDER BY %s LIMIT %d"
                .formatted(names(table.columns()), table.name(), table.key(), table.key(), PAGE);
        Pager.each(sql, query, table.columns().size(), table.keyIndex(), handler);
    }
}
