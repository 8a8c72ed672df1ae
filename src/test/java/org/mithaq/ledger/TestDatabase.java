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
    };

    private static final Map<Path, Integer> SCHEMAS = new HashMap<>();
    private static @Nullable EmbeddedPostgres server;

    /** Where the ledger of an output folder is. */
    public abstract LedgerHome home(Path output);

    /** What a command has to be told so that it finds it there. */
    public abstract List<String> words(Path output);

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
        Path folder = output.toAbsolutePath().normalize();
        int number = SCHEMAS.computeIfAbsent(folder, path -> SCHEMAS.size() + 1);
        return "jdbc:postgresql://localhost:%d/postgres?currentSchema=test_%d".formatted(server().getPort(), number);
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
