package org.mithaq.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a ledger, Spring Batch's included. Flyway makes and upgrades them. As that is a quarter of the start of a short run, the build has it make a blank ledger for H2 once
 * ({@link LedgerPress}): a new one begins as a copy of that, and one that went through the same migrations is left alone.
 */
final class LedgerSchema {
    /** The blank ledger among the resources, and what {@link #history} says of it. */
    static final String BLANK = "ledger/blank.mv.db";

    static final String BLANK_HISTORY = "ledger/blank.history";

    private final DataSource database;

    LedgerSchema(DataSource database) {
        this.database = database;
    }

    /** Copies the blank ledger to a file that is not there. Where that cannot be done, nothing is: H2 then begins a file of its own and tells what is wrong with the disk. */
    static void begin(Path file) {
        if (Files.exists(file)) {
            return;
        }
        Path copy = file.resolveSibling("mithaq." + ProcessHandle.current().pid() + ".new");
        try (InputStream blank = resource(BLANK)) {
            if (blank != null) {
                Files.write(copy, blank.readAllBytes());
                // Whole or not at all, and never over the file of somebody who was quicker.
                Files.createLink(file, copy);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return;
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // A blank copy more is no reason not to run.
            return;
        }
    }

    /** Creates or upgrades the tables. */
    void migrate() {
        if (!isOfThisBuild()) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration/" + vendor())
                    .load()
                    .migrate();
        }
    }

    /** The migrations that a ledger on H2 went through, a line each: version, sum, whether it succeeded. */
    String history() throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT "version", "checksum", "success" FROM "flyway_schema_history"
                        ORDER BY "installed_rank\"""")) {
            while (rows.next()) {
                lines.append(rows.getString(1)).append(' ').append(rows.getString(2));
                lines.append(' ').append(rows.getString(3)).append('\n');
            }
        }
        return lines.toString();
    }

    private boolean isOfThisBuild() {
        try (InputStream of = resource(BLANK_HISTORY)) {
            return of != null
                    && vendor().equals("h2")
                    && new String(of.readAllBytes(), StandardCharsets.UTF_8).equals(history());
        } catch (SQLException e) {
            // There are no tables yet.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream resource(String name) {
        return LedgerSchema.class.getResourceAsStream("/".concat(name));
    }

    /** The folder of the SQL that the database understands: h2, postgresql. */
    String vendor() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
