package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.LedgerHome.Opening;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may open a ledger in PostgreSQL, and what is said where it cannot be opened. */
class LedgerServerTest {
    private static final String SECRET = "open-sesame";
    private static final Holder ME = new Holder(ProcessHandle.current().pid(), null, "nightly", Instant.EPOCH);

    @TempDir
    Path folder;

    private String url;

    @BeforeEach
    void nameASchema() {
        url = TestDatabase.url(folder);
    }

    private LedgerHome home(String output) {
        return LedgerHome.inDatabase(folder.resolve(output), TestDatabase.settings(url));
    }

    private static Opening.Open open(LedgerHome home) {
        return (Opening.Open) home.open(ME);
    }

    private static JdbcTemplate admin() {
        return new JdbcTemplate(TestDatabase.server().getPostgresDatabase());
    }

    @Test
    void aSecondRunFromAnyFolderIsToldWhoHoldsTheLedger() {
        try (Opening.Open first = open(home("one"))) {
            assertThat(home("two").open(ME)).isInstanceOfSatisfying(Opening.Held.class, held -> {
                assertThat(held.what()).startsWith("the ledger in the PostgreSQL database postgres at localhost:");
                assertThat(held.holder()).hasValueSatisfying(holder -> {
                    assertThat(holder.pid()).isEqualTo(ME.pid());
                    assertThat(holder.job()).isEqualTo("nightly");
                    assertThat(holder.host()).isNotEmpty();
                    assertThat(holder.started()).isAfter(Instant.parse("2025-01-01T00:00:00Z"));
                });
            });
            assertThat(folder.resolve("two/.ledger/running.json")).doesNotExist();
            first.ledger().migrate();
            assertThat(home("two").look()).isInstanceOf(Opening.Held.class);
        }
        open(home("two")).close();
    }

    @Test
    void oneFolderIsForOneRunWhicheverSchemaItsLedgerIsIn() {
        try (Opening.Open first = open(home("one"))) {
            assertThat(first.tables()).isEqualTo(folder.resolve("one/.ledger/tables"));
            LedgerHome other = LedgerHome.inDatabase(folder.resolve("one"), TestDatabase.settings(url + "_b"));
            assertThat(other.open(ME)).isInstanceOfSatisfying(Opening.Held.class, held -> {
                assertThat(held.what()).isEqualTo("the output folder " + folder.resolve("one"));
                assertThat(held.holder()).contains(ME);
            });
            LedgerHome elsewhere = LedgerHome.inDatabase(folder.resolve("three"), TestDatabase.settings(url + "_b"));
            open(elsewhere).close();
        }
    }

    @Test
    void aLookMakesNothingAndLocksNobodyOut() {
        assertThat(home("one").look()).isInstanceOf(Opening.None.class);
        assertThat(admin().queryForList(
                                "SELECT 1 FROM pg_namespace WHERE nspname = ?", url.substring(url.indexOf("test_"))))
                .isEmpty();
        assertThat(folder.resolve("one")).doesNotExist();
        try (Opening.Open first = open(home("one"))) {
            first.ledger().migrate();
        }
        try (Opening.Open look = (Opening.Open) home("one").look();
                Opening.Open run = open(home("one"))) {
            assertThat(look.ledger().runs(null, 9)).isEmpty();
            assertThat(run.ledger().runs(null, 9)).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenOnceTheLockIsLost() {
        LedgerHome home = home("one");
        try (Opening.Open run = open(home)) {
            run.ledger().migrate();
            // As a restart of the server does, while connections of the pool may be made again.
            admin().queryForList(
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE ?",
                            "mithaq %d@%% nightly".formatted(ME.pid()));
            assertThatThrownBy(() -> run.ledger().runs(null, 9))
                    .satisfies(e -> assertThat(home.explain(e))
                            .hasValueSatisfying(words -> assertThat(words)
                                    .startsWith("The PostgreSQL database postgres at localhost:")
                                    .contains("give the same command again")));
            open(home("two")).close();
        }
    }

    @Test
    void whatIsWrongIsALineWithTheFixAndWithoutTheSecret() {
        JdbcTemplate admin = admin();
        admin.execute("DROP ROLE IF EXISTS guest");
        admin.execute("CREATE ROLE guest LOGIN");
        int port = TestDatabase.server().getPort();
        String server = "jdbc:postgresql://localhost:" + port;
        admin.execute("DROP DATABASE IF EXISTS latin");
        admin.execute("CREATE DATABASE latin ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        admin.execute("CREATE SCHEMA IF NOT EXISTS crowded");
        admin.execute("CREATE TABLE IF NOT EXISTS crowded.something (a INTEGER)");
        assertThat(List.of(
                        problem("jdbc:postgresql://localhost:1/mithaq", "postgres"),
                        problem(server + "/nowhere", "postgres"),
                        problem(server + "/postgres", "nobody"),
                        problem(server + "/latin", "postgres"),
                        problem(server + "/postgres?currentSchema=crowded", "postgres"),
                        problem(server + "/postgres?currentSchema=guests", "guest")))
                .allSatisfy(problem -> assertThat(problem)
                        .startsWith("The PostgreSQL database ")
                        .doesNotContain(SECRET)
                        .hasLineCount(1))
                .satisfiesExactly(
                        refused -> assertThat(refused)
                                .contains("mithaq at localhost:1 does not answer. See that it runs", "refused"),
                        missing -> assertThat(missing).contains("there is no such database", "nowhere"),
                        stranger -> assertThat(stranger).contains("refuses the user", "SPRING_DATASOURCE_PASSWORD"),
                        latin -> assertThat(latin).contains("is not in UTF-8", "CREATE DATABASE"),
                        crowded -> assertThat(crowded).contains("holds tables of something else", "currentSchema"),
                        guest -> assertThat(guest).contains("the user may not do that", "GRANT"));
    }

    private String problem(String address, String user) {
        LedgerHome home = LedgerHome.inDatabase(
                folder.resolve("out"), new DatabaseSettings(address, user, SECRET, pool -> {}, Duration.ZERO));
        try (Opening.Open open = (Opening.Open) home.open(ME)) {
            open.ledger().migrate();
            return "nothing is wrong";
        } catch (RuntimeException e) {
            return home.explain(e).orElseGet(() -> "not explained: " + e);
        }
    }

    @Test
    void pathsMayBeLongerThanAnIndexHolds() {
        StringBuilder path = new StringBuilder("archive.zip#");
        for (int i = 0; i < 900; i++) {
            path.append(Integer.toHexString(i * 7919)).append('/');
        }
        Story story = new Story(path.toString(), "They signed an accord");
        try (TestLedger test = new TestLedger(TestDatabase.POSTGRESQL, folder)) {
            test.run(story);
            assertThat(test.only("articles")).containsEntry("source_path", path + ".txt");
        }
    }
}
