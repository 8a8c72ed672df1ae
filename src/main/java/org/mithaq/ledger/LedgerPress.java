package org.mithaq.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.h2.jdbcx.JdbcDataSource;

/** Makes the blank ledger of {@link LedgerSchema} in a folder of classes and resources. The build runs it, so a migration that H2 refuses ends the build. */
final class LedgerPress {
    private LedgerPress() {}

    /** Makes the blank ledger in the folder that is named. */
    public static void main(String[] folder) throws IOException, SQLException {
        Path blank = Path.of(folder[0]).toAbsolutePath().resolve(LedgerSchema.BLANK);
        Files.createDirectories(Objects.requireNonNull(blank.getParent()));
        Files.deleteIfExists(blank);
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(LedgerFile.url(blank.resolveSibling("blank")));
        LedgerSchema schema = new LedgerSchema(database);
        // Keeps the file open, so that it is closed once, at the end. A setting that does would lie in the file.
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            schema.migrate();
            Files.writeString(
                    Path.of(folder[0]).resolve(LedgerSchema.BLANK_HISTORY), schema.history(), StandardCharsets.UTF_8);
            statement.execute("SHUTDOWN COMPACT");
        }
    }
}
