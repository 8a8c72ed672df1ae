package org.mithaq.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that nobody writes to without the lock: a database that was gone for a moment has let go of it, and another run may have it now. */
final class GuardedDatabase extends DelegatingDataSource {
    private final LockSession session;

    GuardedDatabase(DataSource database, LockSession session) {
        super(database);
        this.session = session;
    }

    @Override
    public Connection getConnection() throws SQLException {
        session.mustBeAlive();
        return super.getConnection();
    }
}
