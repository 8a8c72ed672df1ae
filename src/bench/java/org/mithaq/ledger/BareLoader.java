package org.mithaq.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mithaq.ledger.LedgerHome.Opening;

/**
 * What it costs at least to bring articles from a folder into a ledger: reads each file, and writes the rows that a run has made of them into the same tables, in as large
 * transactions, without making them. Time is measured while it does that, not while it fetches the rows.
 */
public final class BareLoader {
    private static final int CHUNK = 500;
    private static final List<String> TABLES = List.of("article", "article_content", "job_article");

    private BareLoader() {}

    /**
     * Prints one line.
     *
     * @param args the output folder of the run; an empty one for the copy of its ledger; the seeds
     */
    public static void main(String[] args) throws IOException, SQLException {
        Files.createDirectories(Path.of(args[1]));
        long nanos = readAll(Path.of(args[2]));
        long rows = 0;
        try (Opening.Open from = open(Path.of(args[0]));
                Opening.Open to = open(Path.of(args[1]))) {
            to.ledger().migrate();
            try (Connection source = from.dataSource().getConnection();
                    Connection target = to.dataSource().getConnection()) {
                target.setAutoCommit(false);
                long last = -1;
                while (last < Long.MAX_VALUE) {
                    List<Rows> chunk = chunk(source, last);
                    long begin = System.nanoTime();
                    for (Rows each : chunk) {
                        each.write(target);
                        rows += each.rows.size();
                    }
                    target.commit();
                    nanos += System.nanoTime() - begin;
                    List<Object[]> articles = chunk.get(0).rows;
                    last = articles.isEmpty() ? Long.MAX_VALUE : (Long) articles.get(articles.size() - 1)[0];
                }
            }
            long begin = System.nanoTime();
            to.close();
            nanos += System.nanoTime() - begin;
        }
        System.out.printf(Locale.ROOT, "bare loader: %.1f s, %,d rows%n", nanos / 1e9, rows);
    }

    private static Opening.Open open(Path output) {
        return (Opening.Open) LedgerHome.inFile(output).open(new Holder(0, null, "bench", Instant.EPOCH));
    }

    private static long readAll(Path seeds) throws IOException {
        long begin = System.nanoTime();
        try (Stream<Path> files = Files.walk(seeds)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readString(file);
            }
        }
        return System.nanoTime() - begin;
    }

    private static List<Rows> chunk(Connection source, long after) throws SQLException {
        List<Rows> chunk = new ArrayList<>();
        for (String table : TABLES) {
            chunk.add(Rows.read(source, table, after));
        }
        return chunk;
    }

    /** Rows of a table. */
    private record Rows(String table, int columns, List<Object[]> rows) {
        static Rows read(Connection source, String table, long after) throws SQLException {
            String query = "SELECT * FROM %s WHERE article_no > %d ORDER BY article_no LIMIT %d".formatted(table, after, CHUNK);
            try (Statement statement = source.createStatement();
                    ResultSet found = statement.executeQuery(query)) {
                int columns = found.getMetaData().getColumnCount();
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        Object value = found.getObject(i + 1);
                        row[i] = value instanceof java.sql.Clob
                                ? found.getString(i + 1)
                                : value instanceof java.sql.Blob ? found.getBytes(i + 1) : value;
                    }
                    rows.add(row);
                }
                return new Rows(table, columns, rows);
            }
        }

        void write(Connection target) throws SQLException {
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert =
                    target.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, places))) {
                for (Object[] row : rows) {
                    for (int i = 0; i < columns; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}
