package org.mithaq.ledger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of the ledger's database as rows on a stream, the same whichever database it is in.
 *
 * @param name in small letters
 * @param columns their names in small letters, with their types
 */
record DatabaseTable(String name, Map<String, Integer> columns) {
    private static final int BATCH = 500;

    /** Kept by Flyway, or of one run only. */
    private static final List<String> LEFT_OUT =
            List.of("flyway_schema_history", "seen_record", "reading_terms", "assignment", "assignment_try", "filing");

    /** Spring Batch's sequences, each with the column that it numbers. */
    private static final Map<String, String> SEQUENCES = Map.of(
            "BATCH_JOB_INSTANCE_SEQ", "batch_job_instance.job_instance_id",
            "BATCH_JOB_EXECUTION_SEQ", "batch_job_execution.job_execution_id",
            "BATCH_STEP_EXECUTION_SEQ", "batch_step_execution.step_execution_id");

    private static final byte NULL = 0;
    private static final byte TEXT = 1;
    private static final byte NUMBER = 2;
    private static final byte TRUTH = 3;
    private static final byte TIME = 4;
    private static final byte BYTES = 5;

    /** All tables, those first that others refer to. */
    static List<DatabaseTable> all(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        NavigableMap<String, Map<String, Integer>> columns = new TreeMap<>();
        try (ResultSet found = database.getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (found.next()) {
                columns.computeIfAbsent(small(found.getString("TABLE_NAME")), name -> new LinkedHashMap<>())
                        .put(small(found.getString("COLUMN_NAME")), found.getInt("DATA_TYPE"));
            }
        }
        List<DatabaseTable> ordered = new ArrayList<>();
        NavigableMap<String, List<String>> waiting = references(connection, database);
        waiting.keySet().retainAll(columns.keySet());
        while (!waiting.isEmpty()) {
            String next = waiting.keySet().stream()
                    .filter(name -> Collections.disjoint(waiting.getOrDefault(name, List.of()), waiting.keySet()))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            ordered.add(new DatabaseTable(next, columns.getOrDefault(next, Map.of())));
        }
        return ordered;
    }

    /** The tables, each with those that it refers to. */
    private static NavigableMap<String, List<String>> references(Connection connection, DatabaseMetaData database)
            throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = database.getTables(
                connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        NavigableMap<String, List<String>> references = new TreeMap<>();
        for (String name : names) {
            List<String> referred = new ArrayList<>();
            try (ResultSet keys = database.getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
                while (keys.next()) {
                    referred.add(small(keys.getString("PKTABLE_NAME")));
                }
            }
            references.put(small(name), referred);
        }
        LEFT_OUT.forEach(references::remove);
        return references;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The version of the schema. */
    static String schemaVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT "version" FROM "flyway_schema_history" WHERE "version" IS NOT NULL
                        ORDER BY "installed_rank" DESC""")) {
            return found.next() ? found.getString(1) : "none";
        }
    }

    static boolean isEmpty(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return !found.next();
        }
    }

    /** Numbers go on behind those that are taken. */
    static void advanceSequences(Connection connection) throws SQLException {
        for (Map.Entry<String, String> sequence : SEQUENCES.entrySet()) {
            int dot = sequence.getValue().indexOf('.');
            String table = sequence.getValue().substring(0, dot);
            String column = sequence.getValue().substring(dot + 1);
            try (Statement statement = connection.createStatement()) {
                long next;
                try (ResultSet found =
                        statement.executeQuery("SELECT COALESCE(MAX(%s), 0) + 1 FROM %s".formatted(column, table))) {
                    found.next();
                    next = found.getLong(1);
                }
                statement.execute("ALTER SEQUENCE %s RESTART WITH %d".formatted(sequence.getKey(), next));
            }
        }
    }

    /** Writes all rows, and returns how many they are. */
    long write(Connection connection, DataOutputStream out) throws SQLException, IOException {
        long rows = 0;
        out.writeUTF(String.join(",", columns.keySet()));
        boolean auto = connection.getAutoCommit();
        // Row by row: PostgreSQL wants a transaction and a fetch size for that, H2 a setting.
        connection.setAutoCommit(false);
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            if (h2) {
                statement.execute("SET LAZY_QUERY_EXECUTION 1");
            }
            try (ResultSet found =
                    statement.executeQuery("SELECT " + String.join(", ", columns.keySet()) + " FROM " + name)) {
                while (found.next()) {
                    out.writeBoolean(true);
                    int column = 1;
                    for (int type : columns.values()) {
                        write(found, column++, type, out);
                    }
                    rows++;
                }
            }
            if (h2) {
                statement.execute("SET LAZY_QUERY_EXECUTION 0");
            }
        } finally {
            connection.commit();
            connection.setAutoCommit(auto);
        }
        out.writeBoolean(false);
        return rows;
    }

    private static void write(ResultSet found, int column, int type, DataOutputStream out)
            throws SQLException, IOException {
        switch (kind(type)) {
            case NUMBER -> {
                long number = found.getLong(column);
                out.writeByte(found.wasNull() ? NULL : NUMBER);
                if (!found.wasNull()) {
                    out.writeLong(number);
                }
            }
            case TRUTH -> {
                boolean truth = found.getBoolean(column);
                out.writeByte(found.wasNull() ? NULL : TRUTH);
                if (!found.wasNull()) {
                    out.writeBoolean(truth);
                }
            }
            case TIME -> {
                LocalDateTime time = found.getObject(column, LocalDateTime.class);
                write(TIME, time == null ? null : time.toString().getBytes(StandardCharsets.UTF_8), out);
            }
            case BYTES -> write(BYTES, found.getBytes(column), out);
            default -> {
                String text = found.getString(column);
                write(TEXT, text == null ? null : text.getBytes(StandardCharsets.UTF_8), out);
            }
        }
    }

    private static void write(byte kind, byte @Nullable [] bytes, DataOutputStream out) throws IOException {
        out.writeByte(bytes == null ? NULL : kind);
        if (bytes != null) {
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static byte kind(int type) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.TIMESTAMP -> TIME;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> TEXT;
        };
    }

    void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + name);
        }
    }

    /** Inserts what {@link #write} wrote. */
    void read(Connection connection, DataInputStream in) throws SQLException, IOException {
        List<String> names = List.of(in.readUTF().split(","));
        String places = names.stream().map(column -> "?").collect(Collectors.joining(", "));
        String insert = "INSERT INTO %s (%s) VALUES (%s)".formatted(name, String.join(", ", names), places);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            while (in.readBoolean()) {
                for (int i = 1; i <= names.size(); i++) {
                    statement.setObject(i, value(in));
                }
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static @Nullable Object value(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case NULL -> null;
            case NUMBER -> in.readLong();
            case TRUTH -> in.readBoolean();
            case TIME -> LocalDateTime.parse(text(in));
            case BYTES -> in.readNBytes(in.readInt());
            default -> text(in);
        };
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
