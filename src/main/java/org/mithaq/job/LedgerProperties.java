package org.mithaq.job;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.DatabaseSettings;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.LedgerUnavailable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Where the ledger is, as Spring's usual properties say: spring.datasource.url, username, password and hikari.*, from the command line, the system's properties,
 * the environment, and the files that spring.config.location, additional-location or import name. A file that lies about in the working directory is not read.
 */
public final class LedgerProperties {
    private static final List<String> FILES =
            List.of("spring.config.location", "spring.config.additional-location", "spring.config.import");

    private final ConfigurableEnvironment environment;

    private LedgerProperties(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** The ledger of an output folder; what is given on the command line comes before all else. */
    public static LedgerHome home(Path output, Map<String, String> given) throws JobDefinitionException {
        return given.isEmpty() && !isSaid()
                ? LedgerHome.inFile(output)
                : read(given).home(output);
    }

    /** Whether it is worth half a second to ask Spring. */
    private static boolean isSaid() {
        return Stream.concat(System.getenv().keySet().stream(), System.getProperties().stringPropertyNames().stream())
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '.'))
                .anyMatch(name -> name.startsWith("spring.datasource.") || name.startsWith("spring.config."));
    }

    private static LedgerProperties read(Map<String, String> given) throws JobDefinitionException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("command line", Map.copyOf(given)));
        ConfigurationPropertySources.attach(environment);
        if (FILES.stream().anyMatch(environment::containsProperty)) {
            readFiles(environment);
        }
        return new LedgerProperties(environment);
    }

    private static void readFiles(ConfigurableEnvironment environment) throws JobDefinitionException {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("no other files", Map.of(FILES.get(0), "optional:classpath:/")));
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
        } catch (ConfigDataException e) {
            throw new JobDefinitionException(
                    "The configuration cannot be read: %s. Correct spring.config.location.".formatted(e.getMessage()));
        } catch (RuntimeException e) {
            // The parser's words would quote the file, and there may be a password in it.
            throw new JobDefinitionException(
                    "A file that spring.config.location, additional-location or import names is neither properties nor YAML as it should be (%s). Correct it."
                            .formatted(e.getClass().getSimpleName()));
        }
    }

    private LedgerHome home(Path output) throws JobDefinitionException {
        String url = value("url");
        if (url == null) {
            return LedgerHome.inFile(output);
        }
        if (!DatabaseSettings.isUrl(url)) {
            // It is not repeated, as there may be a password in it.
            throw new JobDefinitionException(
                    "spring.datasource.url names no PostgreSQL database. Write jdbc:postgresql://HOST:PORT/DATABASE, or leave it out (also SPRING_DATASOURCE_URL): the ledger is then a file in the output folder.");
        }
        Duration patience =
                binder().bind("mithaq.ledger.patience", Duration.class).orElse(Duration.ofSeconds(30));
        return LedgerHome.inDatabase(
                output, new DatabaseSettings(url, value("username"), value("password"), this::pool, patience));
    }

    private @Nullable String value(String name) {
        String value = environment.getProperty("spring.datasource." + name);
        return value == null || value.isBlank() ? null : value;
    }

    private void pool(HikariConfig pool) {
        try {
            binder().bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        } catch (BindException e) {
            throw new LedgerUnavailable("%s cannot have this value. Correct it.".formatted(e.getName()));
        }
    }

    private Binder binder() {
        return Binder.get(environment);
    }
}
