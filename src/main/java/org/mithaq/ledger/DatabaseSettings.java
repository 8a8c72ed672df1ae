package org.mithaq.ledger;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * How a database is reached. Never printed, as there may be secrets even in the URL.
 *
 * @param url one of {@link #isUrl}
 * @param pool what is said of the pool of connections
 * @param patience how long a run waits for a database that is not up yet
 */
public record DatabaseSettings(
        String url,
        @Nullable String username,
        @Nullable String password,
        Consumer<HikariConfig> pool,
        Duration patience) {
    /** Whether a URL is one of the databases that can hold a ledger. */
    public static boolean isUrl(String url) {
        return url.startsWith("jdbc:postgresql:") && Driver.parseURL(url, new Properties()) != null;
    }

    @Override
    public String toString() {
        return "DatabaseSettings";
    }
}
