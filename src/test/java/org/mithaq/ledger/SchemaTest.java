package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** The schemas of the two databases keep step. */
class SchemaTest {
    /** The version of H2's schema with which PostgreSQL's begins. */
    private static final int COMMON = 6;

    private static final Map<String, String> SAME_TYPE = Map.of(
            "character large object", "character varying",
            "text", "character varying",
            "binary large object", "bytea",
            "binary varying", "bytea",
            "timestamp", "timestamp without time zone");

    @TempDir
    Path folder;

    @Test
    void bothHaveTheSameColumns() {
        SortedSet<String> h2 = columns(TestDatabase.H2);
        assertThat(h2).hasSizeGreaterThan(100).isEqualTo(columns(TestDatabase.POSTGRESQL));
    }

    /** Of each column its table, name, type, whether it may be empty; text is text, however long. */
    private SortedSet<String> columns(TestDatabase database) {
        Path output = folder.resolve(database.name());
        try (LedgerHome.Opening.Open open = (LedgerHome.Opening.Open) database.open(output)) {
            open.ledger().migrate();
            return new JdbcTemplate(open.dataSource())
                            .query(
                                    """
                            SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
                            WHERE table_schema = current_schema""",
                                    (row, number) -> column(
                                            row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                            .stream()
                            .filter(column -> !column.startsWith("flyway_schema_history."))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String column(String table, String name, String type, String empty) {
        String small = type.toLowerCase(Locale.ROOT);
        return "%s.%s %s %s"
                .formatted(table, name, SAME_TYPE.getOrDefault(small, small), empty)
                .toLowerCase(Locale.ROOT);
    }

    /** Nothing was released before; this is the last schema before articles said more of their events. */
    @Test
    void aLedgerOfAnEarlierProgramIsReadAndItsArticlesAreReadAgain() {
        Path output = folder.resolve("earlier");
        Story story = new Story("told", "They signed an accord").accord(new Story.AccordDraft("told"));
        migrated(output, Integer.toString(COMMON));
        try (LedgerHome.Opening.Open open = (LedgerHome.Opening.Open) TestDatabase.H2.open(output)) {
            JdbcTemplate sql = new JdbcTemplate(open.dataSource());
            sql.update("""
                    INSERT INTO run_log (run_id, job, job_instance_id, business_date, fingerprint, started_at, status, job_version, published)
                    VALUES ('R-20251101T020000Z', 'accords', 1, '2025-11-01', 'f00d', '2025-11-01T02:00:00Z', 'COMPLETED', '0.0.9', TRUE)""");
            sql.update("""
                    INSERT INTO article (article_no, article_id, packs, order_key, cells, words, sketch, revision, said)
                    VALUES (1, ?, ?, '', '[]', 3, X'', '1', 'Egroup')""", story.id(), TestLedger.PACKS);
            sql.update(
                    "INSERT INTO job_article VALUES ('accords', 1, 'told.txt', 'present', 'R-20251101T020000Z', 'R-20251101T020000Z')");
        }
        try (TestLedger test = new TestLedger(output)) {
            assertThat(test.known(TestLedger.PACKS)).isEmpty();
            test.run(story);
            assertThat(test.only("accords")).containsEntry("accord_id", "told");
            assertThat(test.ledger.runs("accords", 9)).hasSize(2);
        }
    }

    /** A ledger in a folder as Flyway alone makes it, up to a version. */
    private static void migrated(Path output, String version) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(LedgerFile.url(output.resolve(".ledger/mithaq")));
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/h2")
                .target(version)
                .load()
                .migrate();
    }

    @Test
    void aNewLedgerIsACopyOfTheBlankOneThatTheBuildHasMade() throws IOException {
        Path fresh = folder.resolve("fresh.mv.db");
        LedgerSchema.begin(fresh);
        try (InputStream blank = getClass().getResourceAsStream("/".concat(LedgerSchema.BLANK))) {
            assertThat(fresh).hasBinaryContent(Objects.requireNonNull(blank).readAllBytes());
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void theBlankLedgerIsWhatFlywayMakes() {
        migrated(folder.resolve("flyway"), "latest");
        assertThat(script(folder.resolve("blank"))).isEqualTo(script(folder.resolve("flyway")));
    }

    /** H2's own account of a ledger: all that would make it again, settings too, but for when it was migrated. */
    private static List<String> script(Path output) {
        try (LedgerHome.Opening.Open open = (LedgerHome.Opening.Open) TestDatabase.H2.open(output)) {
            open.ledger().migrate();
            return new JdbcTemplate(open.dataSource())
                    .queryForList("SCRIPT NOPASSWORDS", String.class).stream()
                            .filter(line -> !line.contains("INSERT INTO \"PUBLIC\".\"flyway_schema_history\""))
                            .toList();
        }
    }

    @Test
    void aLedgerThatIsThereIsNotBegunAnew() throws IOException {
        Path there = Files.writeString(folder.resolve("mithaq.mv.db"), "there");
        LedgerSchema.begin(there);
        assertThat(there).hasContent("there");
    }

    @Test
    void aLedgerOfOtherMigrationsIsForFlywayToJudge() {
        try (LedgerHome.Opening.Open open = (LedgerHome.Opening.Open) TestDatabase.H2.open(folder)) {
            new JdbcTemplate(open.dataSource())
                    .update("UPDATE \"flyway_schema_history\" SET \"checksum\" = 7 WHERE \"version\" = '3'");
            Ledger ledger = open.ledger();
            assertThatThrownBy(ledger::migrate)
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("checksum");
        }
    }

    @Test
    void everyMigrationOfOneIsThereForTheOther() throws IOException {
        assertThat(versions("postgresql")).startsWith(COMMON);
        assertThat(versions("h2").stream().filter(version -> version >= COMMON))
                .containsExactlyElementsOf(versions("postgresql"));
    }

    private static List<Integer> versions(String vendor) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath:db/migration/%s/V*.sql".formatted(vendor)))
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> Integer.valueOf(name.substring(1, name.indexOf('_'))))
                .sorted()
                .toList();
    }
}
