package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the rows of a job's last good run, so that the next one can say what is new. Holds a batch until it is full. */
final class PublishedRows {
    private static final int BATCH = 500;

    private final JdbcTemplate sql;
    private final Contract contract;
    private final ContractTables tables;
    private final List<Object[]> waiting = new ArrayList<>();

    PublishedRows(JdbcTemplate sql, Contract contract, ContractTables tables) {
        this.sql = sql;
        this.contract = contract;
        this.tables = tables;
    }

    void replace(String job) {
        sql.update("DELETE FROM published_row WHERE job = ?", job);
        for (String name : Changes.TABLES) {
            int key = contract.table(name).keyIndex();
            tables.each(name, row -> keep(job, name, key, row));
        }
        flush();
    }

    private void keep(String job, String table, int key, @Nullable String[] row) {
        waiting.add(new Object[] {job, table, Objects.requireNonNull(row[key]), Documents.write(row)});
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        sql.batchUpdate("INSERT INTO published_row (job, table_name, row_id, cells) VALUES (?, ?, ?, ?)", waiting);
        waiting.clear();
    }
}
