package org.mithaq.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * What goes wrong with a database in PostgreSQL, in words for the operator. They name the database, never a password.
 *
 * @param place the database, and where it is
 * @param schema that the URL names; the user's own or {@code public} where it names none
 */
record DatabaseFaults(String place, String schema) {
    private static final String AGAIN =
            " Then give the same command again: it goes on from here, and the last published run is as it was. (%s)";

    /** By the first letters of the SQL state; the longest that fits counts. */
    private static final Map<String, String> WORDS = Map.of(
            "08",
            "%s does not answer. See that it runs and can be reached from this machine." + AGAIN,
            "57P",
            "%s was stopped or is just starting. Wait until it is up." + AGAIN,
            "28",
            "%s refuses the user. Check spring.datasource.username and spring.datasource.password (SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD). (%s)",
            "3D",
            "%s: there is no such database. Make it, or correct spring.datasource.url. (%s)",
            "42501",
            "%s: the user may not do that. Let it own the database or the schema: GRANT CREATE, USAGE ON SCHEMA … TO …. (%s)",
            "53100",
            "%s: the disk of its server is full. Make room there." + AGAIN,
            "53",
            "%s has no room for another connection or for the work. See to its limits." + AGAIN,
            "25006",
            "%s only reads: it is a standby, or set so. Name the server that writes. (%s)");

    /** Of a database. */
    static DatabaseFaults of(DatabaseSettings settings) {
        Properties url = Objects.requireNonNull(Driver.parseURL(settings.url(), new Properties()));
        String named = PGProperty.CURRENT_SCHEMA.getOrDefault(url);
        String schema = named == null ? "public" : named.split(",", -1)[0].strip();
        String place = "the PostgreSQL database %s at %s:%s%s"
                .formatted(
                        PGProperty.PG_DBNAME.getOrDefault(url),
                        PGProperty.PG_HOST.getOrDefault(url),
                        PGProperty.PG_PORT.getOrDefault(url),
                        named == null ? "" : ", schema " + schema);
        return new DatabaseFaults(place, schema);
    }

    /** Whether a database may answer if it is asked again in a moment. */
    static boolean isNotUp(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.equals("57P03");
    }

    /** What was thrown, as something to tell; a fault of ours stays as it is. */
    RuntimeException unavailable(Exception e) {
        if (e instanceof LedgerUnavailable known) {
            return known;
        }
        return explain(e)
                .<RuntimeException>map(LedgerUnavailable::new)
                .orElseGet(() -> e instanceof RuntimeException ours ? ours : new IllegalStateException(e));
    }

    /** What to tell of something that was thrown; empty when the database is not at fault. */
    Optional<String> explain(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof LedgerUnavailable known) {
                return Optional.of(String.valueOf(known.getMessage()));
            }
            if (each instanceof SQLException sql && words(sql) != null) {
                return Optional.of(sentence(Objects.requireNonNull(words(sql)).formatted(place, firstLine(sql))));
            }
            if (each instanceof FlywayException
                    && String.valueOf(each.getMessage()).contains("non-empty schema")) {
                return Optional.of(sentence(
                        "%s holds tables of something else. Name an empty schema: add ?currentSchema=mithaq to spring.datasource.url."
                                .formatted(place)));
            }
        }
        return Optional.empty();
    }

    String notUtf8() {
        return sentence(
                "%s is not in UTF-8, and Arabic would not survive in it. Make one: CREATE DATABASE mithaq ENCODING 'UTF8' TEMPLATE template0."
                        .formatted(place));
    }

    private static @Nullable String words(SQLException e) {
        String state = e.getSQLState();
        if (state == null) {
            return e instanceof SQLTransientConnectionException ? WORDS.get("08") : null;
        }
        for (int length = state.length(); length > 1; length--) {
            String words = WORDS.get(state.substring(0, length));
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
