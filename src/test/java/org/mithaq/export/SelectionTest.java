package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.csv.CsvExport;
import org.mithaq.ledger.RowGroups;

final class SelectionTest {
    private static final String WATER = "oman-tunisia-water-memorandum-2026";
    private static final String TRUCE = "northern-valley-truce";

    @TempDir
    private Path folder;

    private final InventedRows rows = InventedRows.sample();

    @Test
    void anAccordComesWithItsPartsItsStepsAndAllThatTheyName() throws IOException {
        Edition edition = selected(null, null, WATER);
        assertThat(keys(edition, "accords")).containsExactly(WATER);
        assertThat(keys(edition, "events")).containsExactly("00112233445566aa");
        assertThat(keys(edition, "accord_parties")).hasSize(2);
        assertThat(keys(edition, "entities")).containsExactly("OMN", "TUN");
        assertThat(keys(edition, "articles")).containsExactly(InventedRows.ARABIC_ARTICLE);
        assertThat(keys(edition, "evidence")).containsExactly("e001", "e002", "e003", "e004", "e005");
        assertThat(keys(edition, "changes")).isEmpty();
        assertThat(keys(edition, "rejects")).isEmpty();
        assertThat(keys(edition, "run")).containsExactly(InventedRows.RUN);
        assertThat(keys(edition, "coverage")).isEmpty();
        keepsTheContract(edition);
    }

    @Test
    void whatAnArticleIsACopyOfComesAlong() throws IOException {
        rows.put("articles", "article_id", "aaaa000000000001", "source_path", "first.txt")
                .put("articles", "article_id", InventedRows.ARABIC_ARTICLE, "duplicate_of", "aaaa000000000001");
        for (String[] column : new String[][] {
            {"file_sha256", "0".repeat(64)},
            {"byte_length", "1"},
            {"char_length_cp", "1"},
            {"char_length_utf16", "1"},
            {"has_bom", "false"},
            {"publication_date_basis", "none"},
            {"body_start_cp", "0"},
            {"body_end_cp", "1"},
            {"article_status", "ok"},
            {"accord_count", "0"},
            {"event_count", "0"},
            {"first_run_id", InventedRows.RUN},
            {"last_run_id", InventedRows.RUN}
        }) {
            rows.put("articles", "article_id", "aaaa000000000001", column[0], column[1]);
        }
        Edition edition = selected(null, null, WATER);
        assertThat(keys(edition, "articles")).containsExactly(InventedRows.ARABIC_ARTICLE, "aaaa000000000001");
        keepsTheContract(edition);
    }

    @Test
    void aPartOfALargerAccordBringsThatWithItsParties() throws IOException {
        rows.put("accords", "accord_id", TRUCE, "parent_accord_id", WATER);
        Edition edition = selected(null, null, TRUCE);
        assertThat(keys(edition, "accords")).containsExactly(TRUCE, WATER);
        assertThat(keys(edition, "accord_parties")).hasSize(2);
        keepsTheContract(edition);
    }

    @Test
    void aStateHasItsAccordsTheirStepsAndWhatTakesPlaceThere() throws IOException {
        Edition tunisia = selected(null, "TUN", null);
        assertThat(keys(tunisia, "accords")).containsExactly(WATER);
        assertThat(keys(tunisia, "events")).containsExactly("00112233445566aa");
        keepsTheContract(tunisia);
        Edition soviets = selected(null, "SUN", null);
        assertThat(keys(soviets, "accords")).containsExactly(TRUCE);
        assertThat(keys(soviets, "events")).isEmpty();
        assertThat(keys(soviets, "changes")).containsExactly("c001");
        keepsTheContract(soviets);
        Edition none = selected(null, "ISL", null);
        assertThat(keys(none, "articles")).isEmpty();
        keepsTheContract(none);
    }

    @Test
    void aDayLeavesOutWhatIsOlderByItsOwnDate() throws IOException {
        rows.put("articles", "article_id", "f0e1d2c3b4a59687", "publication_date", "2026-10-02");
        Edition onTheDay = selected("2026-10-27", null, null);
        assertThat(keys(onTheDay, "accords")).containsExactly(WATER);
        assertThat(keys(onTheDay, "events")).containsExactly("00112233445566aa");
        keepsTheContract(onTheDay);
        Edition later = selected("2026-10-28", null, null);
        assertThat(keys(later, "accords")).isEmpty();
        Edition byArticle = selected("2026-10-02", null, null);
        assertThat(keys(byArticle, "events")).containsExactly("00112233445566aa", "11223344556677bb");
        assertThat(keys(byArticle, "accords")).containsExactly(WATER);
        keepsTheContract(byArticle);
    }

    @Test
    void whatHasNoDateAtAllMayBeNew() throws IOException {
        assertThat(keys(selected("2026-12-01", null, null), "events")).containsExactly("11223344556677bb");
    }

    @Test
    void aLatePartyMakesAnOldAccordNew() throws IOException {
        rows.put(
                "accord_parties",
                "accord_party_id",
                WATER + ":TUN:party",
                "status_date",
                "2026-12-05",
                "status_date_edtf",
                "2026-12-05");
        assertThat(keys(selected("2026-12-01", null, null), "accords")).containsExactly(WATER);
    }

    @Test
    void allThatIsAskedMustHold() throws IOException {
        rows.put("articles", "article_id", "f0e1d2c3b4a59687", "publication_date", "2026-10-02");
        assertThat(keys(selected("2026-10-28", "TUN", null), "events")).isEmpty();
        assertThat(keys(selected("2026-10-27", "TUN", WATER), "accords")).containsExactly(WATER);
        assertThat(keys(selected(null, "TUN", TRUCE), "accords")).isEmpty();
    }

    @Test
    void groupsAndTheReviewAreSelectedToo() {
        Edition edition = selected(null, null, TRUCE);
        try (RowGroups groups = edition.rows().grouped(edition.contract().table("events"), "event_id")) {
            assertThat(groups.of("00112233445566aa")).isEmpty();
        }
        List<String> review = new ArrayList<>();
        edition.review().read(row -> review.add(String.valueOf(row[0])));
        assertThat(review).isEmpty();
        selected(null, null, WATER).review().read(row -> review.add(String.valueOf(row[0])));
        assertThat(review).containsExactly("v001");
    }

    @Test
    void everythingIsTheEditionItself() {
        Edition edition = rows.edition();
        assertThat(Selection.ALL.of(edition)).isSameAs(edition);
        assertThat(Selection.ALL.suffix()).isEmpty();
        assertThat(new Selection(LocalDate.of(2026, 1, 2), "JOR", "a").suffix()).isEqualTo("-a-JOR-since-2026-01-02");
    }

    private Edition selected(@Nullable String since, @Nullable String country, @Nullable String accord) {
        return new Selection(since == null ? null : LocalDate.parse(since), country, accord).of(rows.edition());
    }

    private static List<String> keys(Edition edition, String table) {
        List<String> keys = new ArrayList<>();
        edition.rows().read(table, row -> keys.add(String.valueOf(row[0])));
        return keys;
    }

    private void keepsTheContract(Edition edition) throws IOException {
        Path run = java.nio.file.Files.createTempDirectory(folder, "run");
        new CsvExport().write(edition, run);
        assertThat(ContractValidator.problems(run.resolve("csv"))).isEmpty();
    }
}
