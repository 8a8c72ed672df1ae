package org.mithaq.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The ledger in a PostgreSQL database: the schema that its URL names is one ledger. One process at a time runs with it, which a lock of the database sees to, and
 * one with the output folder, which a lock of a file does; both are gone when their process is. Whoever only reads takes no lock.
 */
final class LedgerServer implements LedgerHome {
    private static final int CONNECTIONS = 4;
    private static final int SECONDS_FOR_A_CONNECTION = 10;

    /** A server that was switched off never answers; what we ask takes less. */
    private static final String SECONDS_FOR_AN_ANSWER = "900";

    private final Path output;
    private final DatabaseSettings settings;
    private final DatabaseFaults faults;

    LedgerServer(Path output, DatabaseSettings settings) {
        this.output = output;
        this.settings = settings;
        this.faults = DatabaseFaults.of(settings);
    }

    @Override
    public Path output() {
        return output;
    }

    @Override
    public String words() {
        return "the ledger in " + faults.place();
    }

    @Override
    public String another() {
        return "another schema with another --output";
    }

    @Override
    public Optional<String> explain(Throwable thrown) {
        return faults.explain(thrown);
    }

    @Override
    public Opening open(Holder holder) {
        FolderLock folder = FolderLock.of(output);
        if (!folder.take(holder)) {
            return new Opening.Held("the output folder " + output, folder.holder());
        }
        try {
            Opening opening = openHeld(holder);
            if (opening instanceof Opening.Open open) {
                return new Opening.Open(open.dataSource(), open.tables(), () -> {
                    open.close();
                    folder.release();
                });
            }
            folder.release();
            return opening;
        } catch (RuntimeException e) {
            folder.release();
            throw e;
        }
    }

    private Opening openHeld(Holder holder) {
        LockSession session = LockSession.connect(settings, holder, faults);
        try {
            session.makeSchema(faults);
            if (!session.lock()) {
                Optional<Holder> other = session.holder();
                session.close();
                return new Opening.Held(words(), other);
            }
            HikariDataSource pool = pool(CONNECTIONS);
            return new Opening.Open(new GuardedDatabase(pool, session), tables(), () -> {
                pool.close();
                session.close();
            });
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw faults.unavailable(e);
        }
    }

    @Override
    public Opening look() {
        try (LockSession session = LockSession.connect(settings, null, faults)) {
            if (!session.hasLedger()) {
                return new Opening.None();
            }
            if (session.isLocked()) {
                return new Opening.Held(words(), session.holder());
            }
            HikariDataSource pool = pool(CONNECTIONS);
            return new Opening.Open(pool, tables(), pool::close);
        } catch (SQLException | RuntimeException e) {
            throw faults.unavailable(e);
        }
    }

    @Override
    public Opening join(int connections) {
        try (LockSession session = LockSession.connect(settings, null, faults)) {
            if (!session.hasLedger()) {
                return new Opening.None();
            }
            HikariDataSource pool = pool(Math.max(connections, CONNECTIONS));
            return new Opening.Open(pool, tables(), pool::close);
        } catch (SQLException | RuntimeException e) {
            throw faults.unavailable(e);
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    private Path tables() {
        return output.toAbsolutePath().normalize().resolve(".ledger").resolve("tables");
    }

    private HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ledger on PostgreSQL");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(SECONDS_FOR_A_CONNECTION * 1000L);
        config.setConnectionInitSql(LockSession.NO_TIME_LIMITS);
        config.addDataSourceProperty("ApplicationName", "mithaq");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("socketTimeout", SECONDS_FOR_AN_ANSWER);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        settings.pool().accept(config);
        return new HikariDataSource(config);
    }
}
