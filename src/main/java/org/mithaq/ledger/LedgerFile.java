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
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** The ledger's H2 database in the output folder. One process at a time holds it. */
final class LedgerFile implements LedgerHome {
    /** The process stays in charge of closing; every commit is on disk; documents of a few pages lie in their row; what is thrown is ours to log. */
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=32768;TRACE_LEVEL_FILE=0";

    private static final int CONNECTIONS = 4;

    private final Path output;
    private final Path file;

    LedgerFile(Path output) {
        this.output = output;
        this.file = output.toAbsolutePath().normalize().resolve(".ledger").resolve("mithaq");
    }

    @Override
    public Path output() {
        return output;
    }

    @Override
    public String words() {
        return "the ledger in " + output;
    }

    @Override
    public String another() {
        return "another --output";
    }

    @Override
    public Opening open(Holder holder) {
        if (file.toString().contains(";")) {
            throw new IllegalArgumentException(
                    "The output folder %s has a semicolon in its path, which H2 cannot open. Choose another folder."
                            .formatted(output));
        }
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LedgerSchema.begin(file.resolveSibling("mithaq.mv.db"));
        Opening opening = connect();
        if (opening instanceof Opening.Open open) {
            HolderNote note = HolderNote.in(output);
            try {
                note.write(holder);
            } catch (RuntimeException e) {
                open.close();
                throw e;
            }
            return new Opening.Open(open.dataSource(), open.tables(), () -> {
                note.delete();
                open.close();
            });
        }
        return opening;
    }

    @Override
    public Opening look() {
        return Files.isRegularFile(file.resolveSibling("mithaq.mv.db")) ? connect() : new Opening.None();
    }

    @Override
    public Opening join(int connections) {
        return new Opening.Held(words(), HolderNote.in(output).holder());
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Optional<String> explain(Throwable thrown) {
        return Optional.empty();
    }

    /** The address of a ledger in a file, which is named without its ending. */
    static String url(Path file) {
        return "jdbc:h2:file:" + file + SETTINGS;
    }

    private Opening connect() {
        String url = url(file);
        JdbcDataSource direct = new JdbcDataSource();
        direct.setURL(url);
        // The first connection takes the file's lock, without the pool's log of a failure; the pool then shares it.
        try (Connection first = direct.getConnection()) {
            HikariDataSource pool = pool(url, first.getMetaData().getDatabaseProductVersion());
            return new Opening.Open(pool, file.resolveSibling("tables"), pool::close);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return new Opening.Held(words(), HolderNote.in(output).holder());
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
}
