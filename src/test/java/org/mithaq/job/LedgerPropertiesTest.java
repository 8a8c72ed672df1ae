package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.ledger.Holder;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.LedgerUnavailable;
import org.mithaq.ledger.TestDatabase;

/** Where the ledger is, by Spring's usual properties. */
final class LedgerPropertiesTest {
    private static final String SECRET = "open-sesame";

    @TempDir
    private Path folder;

    private String words(Map<String, String> given) throws JobDefinitionException {
        return LedgerProperties.home(folder, given).words();
    }

    @Test
    void withoutThemItIsInTheOutputFolder() throws JobDefinitionException {
        assertThat(words(Map.of())).isEqualTo("the ledger in " + folder);
        assertThat(words(Map.of("spring.datasource.url", " "))).isEqualTo("the ledger in " + folder);
    }

    @Test
    void theCommandLineNamesADatabase() throws JobDefinitionException {
        assertThat(words(Map.of(
                        "spring.datasource.url", "jdbc:postgresql://db/mithaq?currentSchema=desk&password=" + SECRET)))
                .isEqualTo("the ledger in the PostgreSQL database mithaq at db:5432, schema desk");
    }

    @Test
    void aFileThatIsNamedIsReadAndTheCommandLineGoesBeforeIt() throws JobDefinitionException, IOException {
        Path file = Files.writeString(
                folder.resolve("mithaq.yaml"),
                "spring.datasource:\n  url: jdbc:postgresql://db:99/mithaq\n  password: %s\nmithaq.ledger.patience: 2m\n"
                        .formatted(SECRET));
        Map<String, String> named = Map.of("spring.config.location", file.toString());
        assertThat(words(named)).isEqualTo("the ledger in the PostgreSQL database mithaq at db:99");
        assertThat(words(Map.of(
                        "spring.config.location", file.toString(), "spring.datasource.url", "jdbc:postgresql:other")))
                .isEqualTo("the ledger in the PostgreSQL database other at localhost:5432");
    }

    @Test
    void aFileThatIsNotThereIsWrongConfiguration() {
        assertThatThrownBy(() -> words(Map.of("spring.config.location", "file:" + folder.resolve("none.properties"))))
                .isInstanceOf(JobDefinitionException.class)
                .hasMessageContaining("none.properties");
    }

    @Test
    void aFileWithAMistakeIsNotQuoted() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mithaq.yaml"), "spring.datasource:\n  password: \"%s\n : [".formatted(SECRET));
        assertThatThrownBy(() -> words(Map.of("spring.config.location", file.toString())))
                .isInstanceOf(JobDefinitionException.class)
                .hasMessageContaining("spring.config.location")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aPoolThatCannotBeIsALine() throws JobDefinitionException, IOException {
        Path file = Files.writeString(
                folder.resolve("mithaq.properties"),
                "spring.datasource.url=%s\nspring.datasource.username=postgres\nspring.datasource.hikari.maximum-pool-size=many\n"
                        .formatted(TestDatabase.POSTGRESQL.words(folder).get(0).split("=", 2)[1]));
        LedgerHome home = LedgerProperties.home(folder, Map.of("spring.config.location", file.toString()));
        assertThatThrownBy(() -> home.open(new Holder(1, null, "night", Instant.EPOCH)))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("spring.datasource.hikari");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://u:" + SECRET + "@db/mithaq",
                "postgres://u:" + SECRET + "@db/mithaq",
                "jdbc:postgresql://db:" + SECRET + "/x"
            })
    void anotherDatabaseIsWrongConfigurationAndNoSecretIsPrinted(String url) {
        assertThatThrownBy(() -> words(Map.of("spring.datasource.url", url)))
                .isInstanceOf(JobDefinitionException.class)
                .hasMessageStartingWith("spring.datasource.url names no PostgreSQL database.")
                .hasMessageNotContaining(SECRET);
    }
}
