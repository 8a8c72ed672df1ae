package org.mithaq.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.RowHandler;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a query page by page; each page begins behind the last key of the one before. */
final class Pager {
    private Pager() {}

    /**
     * Hands over each row.
     *
     * @param query with {@code arguments} and then the key as its parameters, limited to a page and sorted by the key
     * @param key where the key stands among the columns
     */
    static void each(JdbcTemplate sql, String query, int columns, int key, RowHandler handler, Object... arguments) {
        String after = "";
        List<@Nullable String[]> page = page(sql, query, columns, after, arguments);
        while (!page.isEmpty()) {
            page.forEach(handler::row);
            after = Objects.requireNonNull(page.get(page.size() - 1)[key]);
            page = page(sql, query, columns, after, arguments);
        }
    }

    private static List<@Nullable String[]> page(
            JdbcTemplate sql, String query, int columns, String after, Object... arguments) {
        List<Object> parameters = new ArrayList<>(List.of(arguments));
        parameters.add(after);
        return sql.query(query, (row, number) -> cells(row, columns), parameters.toArray());
    }

    private static @Nullable String[] cells(ResultSet row, int columns) throws SQLException {
        @Nullable String[] cells = new String[columns];
        for (int i = 0; i < columns; i++) {
            cells[i] = row.getString(i + 1);
        }
        return cells;
    }
}
