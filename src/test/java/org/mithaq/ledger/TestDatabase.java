package org.mithaq.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that a ledger may be in. One server of PostgreSQL serves all tests of a JVM, a schema for each output folder. */
public enum TestDatabase {
    H2 {
        @Override
        public LedgerHome home(Path output) {
            return LedgerHome.inFile(output);
        }

        @Override
        public List<String> words(Path output) {
            return List.of();
        }

        @Override
        public void copy(Path from, Path to) {
            // It lies in the folder, which the caller copies.
        }
    },
    POSTGRESQL {
        @Override
        public LedgerHome home(Path output) {
            return LedgerHome.inDatabase(output, settings(url(output)));
        }

        @Override
        public List<String> words(Path output) {
            return List.of("--spring.datasource.url=" + url(output), "--spring.datasource.username=postgres");
        }

        @Override
        public void copy(Path from, Path to) {
            copyDatabase(from, to);
        }
    };

    private static final Map<Path, String> ADDRESSES = new HashMap<>();
    private static @Nullable EmbeddedPostgres server;

    /** Where the ledger of an output folder is. */
    public abstract LedgerHome home(Path output);

    /** What a command has to be told so that it finds it there. */
    public abstract List<String> words(Path output);

    /** Makes the ledger of one output folder, which nobody has opened, that of another; the caller copies the folder. */
    public abstract void copy(Path from, Path to);

    /** How this database is reached by whoever may do everything in it. */
    static DatabaseSettings settings(String url) {
        return new DatabaseSettings(url, "postgres", null, pool -> {}, Duration.ZERO);
    }

    /** Opens a ledger as a run does. */
    public LedgerHome.Opening open(Path output) {
        return home(output).open(new Holder(ProcessHandle.current().pid(), null, "test", Instant.EPOCH));
    }

    /** The URL of an output folder's ledger. */
    static synchronized String url(Path output) {
        int port = server().getPort();
        return "jdbc:postgresql://localhost:%d/%s"
                .formatted(
                        port,
                        ADDRESSES.computeIfAbsent(
                                normal(output), path -> "postgres?currentSchema=test_" + (ADDRESSES.size() + 1)));
    }

    private static Path normal(Path output) {
        return output.toAbsolutePath().normalize();
    }

    /** Gives the ledger of an output folder a database of its own, so that it can be copied as a whole. */
    public static synchronized void ownDatabase(Path output) {
        String name = "own_" + (ADDRESSES.size() + 1);
        ADDRESSES.put(normal(output), name);
        new JdbcTemplate(server().getPostgresDatabase()).execute("CREATE DATABASE " + name);
    }

    private static synchronized void copyDatabase(Path from, Path to) {
        JdbcTemplate admin = new JdbcTemplate(server().getPostgresDatabase());
        String name = ADDRESSES.computeIfAbsent(normal(to), path -> "own_" + (ADDRESSES.size() + 1));
        admin.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
        admin.execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, ADDRESSES.get(normal(from))));
    }

    /** The server, which ends with the JVM. */
    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                // What a crash of the machine would cost is not asked here.
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }
}
