package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
