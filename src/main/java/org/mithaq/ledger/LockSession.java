package org.mithaq.ledger;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection of its own that holds the lock of a ledger in PostgreSQL. The server lets go of the lock when the connection ends, however it ends. Who holds it is
 * told by the name under which the connection is known to the server.
 */
final class LockSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LockSession.class);
    /** With the schema's number it is the key; says "MITH". */
    private static final int SPACE = 0x4D495448;

    private static final Pattern NAME = Pattern.compile("mithaq (\\d+)@(\\S*) (.*)");
    private static final int SECONDS_TO_CONNECT = 10;
    private static final int SECONDS_TO_ANSWER = 30;

    /** A machine that is cut off keeps its lock for a minute and not for two hours. */
    private static final String NOTICE_WHEN_WE_ARE_GONE =
            "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3";

    /** A run keeps connections and transactions open while it works on files; limits that hold for other users would end it. */
    static final String NO_TIME_LIMITS =
            "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET idle_session_timeout = 0";

    private static final String SCHEMA = "(SELECT oid::int FROM pg_namespace WHERE nspname = current_schema())";

    private static final String LOCKS = """
            SELECT a.application_name, a.backend_start FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid::bigint = %d
                AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                AND l.objid = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())""".formatted(SPACE);

    private final Connection connection;

    private LockSession(Connection connection) {
        this.connection = connection;
    }

    /**
     * Connects; for a run, waits for a database that is just being started.
     *
     * @param holder who will hold the lock; null for somebody who only looks, and does not wait
     */
    static LockSession connect(DatabaseSettings settings, @Nullable Holder holder, DatabaseFaults faults) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(settings.url());
        if (settings.username() != null) {
            database.setUser(settings.username());
        }
        if (settings.password() != null) {
            database.setPassword(settings.password());
        }
        database.setApplicationName(holder == null ? "mithaq" : name(holder));
        database.setTcpKeepAlive(true);
        database.setConnectTimeout(SECONDS_TO_CONNECT);
        database.setSocketTimeout(SECONDS_TO_ANSWER);
        long end = System.nanoTime() + (holder == null ? 0 : settings.patience().toNanos());
        boolean told = false;
        while (true) {
            try {
                LockSession session = new LockSession(database.getConnection());
                session.run(NOTICE_WHEN_WE_ARE_GONE);
                session.run(NO_TIME_LIMITS);
                return session;
            } catch (SQLException e) {
                boolean waits = DatabaseFaults.isNotUp(e) && System.nanoTime() <= end;
                if (waits && !told) {
                    told = true;
                    LOG.warn(
                            "The database is not up. Waiting {} s for it.",
                            settings.patience().toSeconds());
                }
                if (!waits || !paused()) {
                    throw faults.unavailable(e);
                }
            }
        }
    }

    private static boolean paused() {
        try {
            TimeUnit.SECONDS.sleep(1);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Names of connections are cut after 63 bytes, so what is needed most comes first. */
    private static String name(Holder holder) {
        return "mithaq %d@%s %s".formatted(holder.pid(), host(), holder.job());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }

    /** Whether the ledger's tables are there. */
    boolean hasLedger() throws SQLException {
        return is(
                "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'run_log')");
    }

    /** Makes the schema that the URL names, if it is not there. */
    void makeSchema(DatabaseFaults faults) throws SQLException {
        if (!is("SELECT pg_char_to_encoding('UTF8') = encoding FROM pg_database WHERE datname = current_database()")) {
            throw new LedgerUnavailable(faults.notUtf8());
        }
        if (is("SELECT current_schema() IS NULL")) {
            String schema = connection.unwrap(PGConnection.class).escapeIdentifier(faults.schema());
            run("CREATE SCHEMA IF NOT EXISTS " + schema);
        }
    }

    /** Takes the lock; false when somebody has it. */
    boolean lock() throws SQLException {
        return is("SELECT pg_try_advisory_lock(%d, %s)".formatted(SPACE, SCHEMA));
    }

    /** Whether a run has the lock. */
    boolean isLocked() throws SQLException {
        return is("SELECT EXISTS (%s)".formatted(LOCKS));
    }

    /** Who has the lock; empty when that ended just now, or its name is hidden from us. */
    Optional<Holder> holder() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCKS)) {
            return row.next() ? holder(row) : Optional.empty();
        }
    }

    private static Optional<Holder> holder(ResultSet row) throws SQLException {
        Matcher name = NAME.matcher(String.valueOf(row.getString(1)));
        Timestamp since = row.getTimestamp(2);
        return name.matches() && since != null
                ? Optional.of(
                        new Holder(Long.parseLong(name.group(1)), name.group(2), name.group(3), since.toInstant()))
                : Optional.empty();
    }

    /** Throws when the connection, and the lock with it, is gone. */
    synchronized void mustBeAlive() throws SQLException {
        run("");
    }

    private boolean is(String question) throws SQLException {
        return text(question).equals("t");
    }

    private String text(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() {
        // The server ends a session some time after its client: who comes next must not find the lock held until then.
        try (Connection ending = connection;
                Statement unlock = ending.createStatement()) {
            unlock.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException e) {
            // It is gone, and the lock with it.
        }
    }
}
