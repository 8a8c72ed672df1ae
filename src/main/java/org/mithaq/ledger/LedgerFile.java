package org.mithaq.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** The ledger's H2 database in the output folder. One process at a time holds it. */
public final class LedgerFile {
    /** The process stays in charge of closing; every commit is on disk; documents of a few pages lie in their row. */
    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=32768";

    private static final int CONNECTIONS = 4;

    private LedgerFile() {}

    /**
     * Opens the ledger of an output folder, creating both when they are missing.
     *
     * @param output the output folder
     * @return the open ledger, or that another run holds it
     */
    public static Opening open(Path output) {
        Path file = output.toAbsolutePath().normalize().resolve(".ledger").resolve("mithaq");
        if (file.toString().contains(";")) {
            throw new IllegalArgumentException(
                    "The output folder %s has a semicolon in its path, which H2 cannot open. Choose another folder."
                            .formatted(output));
        }
        folder(file);
        return open(file, "jdbc:h2:file:" + file + SETTINGS);
    }

    private static void folder(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Opening open(Path file, String url) {
        JdbcDataSource direct = new JdbcDataSource();
        direct.setURL(url);
        // The first connection takes the file's lock, without the pool's log of a failure; the pool then shares it.
        try (Connection first = direct.getConnection()) {
            return new Opening.Open(
                    pool(url, first.getMetaData().getDatabaseProductVersion()), file.resolveSibling("tables"));
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new Opening.Held(
                        "Another run holds the ledger %s.mv.db. Wait until it has ended, or choose another output folder."
                                .formatted(file));
            }
            throw new IllegalStateException("The ledger %s.mv.db cannot be opened.".formatted(file), e);
        }
    }

    private static HikariDataSource pool(String url, String version) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger on H2 " + version);
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    /** What came of opening the ledger. */
    public sealed interface Opening {
        /**
         * It is ours until the pool is closed.
         *
         * @param tables where the tables of runs lie
         */
        record Open(HikariDataSource database, Path tables) implements Opening, AutoCloseable {
            /** The open database. */
            public DataSource dataSource() {
                return database;
            }

            /** The ledger in it. */
            public Ledger ledger() {
                return new Ledger(database, tables);
            }

            @Override
            public void close() {
                database.close();
            }
        }

        /**
         * Another process has it.
         *
         * @param message says so, and what to do
         */
        record Held(String message) implements Opening {}
    }
}
