package org.mithaq.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.LedgerProperties;
import org.mithaq.ledger.LedgerHome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Options that say where the ledger is: in the output folder, or in PostgreSQL where Spring's properties name a database. Help tells of the latter once, for all
 * commands, and by the names of the environment, because everybody on a machine sees the words of a command.
 */
final class LedgerChoice {
    @Mixin
    private OutputChoice output = new OutputChoice();

    @Option(names = "--spring.datasource.url", paramLabel = "URL", hidden = true)
    private @Nullable String url;

    @Option(names = "--spring.datasource.username", paramLabel = "USER", hidden = true)
    private @Nullable String username;

    @Option(names = "--spring.datasource.password", paramLabel = "PASSWORD", hidden = true)
    private @Nullable String password;

    @Option(names = "--spring.config.location", paramLabel = "FILE", hidden = true)
    private @Nullable String location;

    Path folder() {
        return output.folder();
    }

    LedgerHome home() throws JobDefinitionException {
        return LedgerProperties.home(output.folder(), given());
    }

    /** The same choice for a process of its own; it does not show what is secret. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        given().forEach((name, value) -> environment.put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return environment;
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        put(given, "spring.datasource.url", url);
        put(given, "spring.datasource.username", username);
        put(given, "spring.datasource.password", password);
        put(given, "spring.config.location", location);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
