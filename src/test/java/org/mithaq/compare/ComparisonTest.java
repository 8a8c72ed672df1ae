package org.mithaq.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.compare.Difference.Cell;
import org.mithaq.compare.Difference.Change;
import org.mithaq.export.ExportException;
import org.mithaq.export.InventedRows;
import org.mithaq.export.csv.CsvExport;

final class ComparisonTest {
    @TempDir
    private Path folder;

    @Test
    void equalExportsDoNotDiffer() throws IOException {
        assertThat(differences(InventedRows.sample(), InventedRows.sample())).isEmpty();
    }

    @Test
    void aRowOfOneSideAloneIsAddedOrRemoved() throws IOException {
        InventedRows fewer = InventedRows.sample().remove("accords", "northern-valley-truce");
        Difference row =
                new Difference("accords", Change.REMOVED, "northern-valley-truce", "Northern valley truce", List.of());
        assertThat(differences(InventedRows.sample(), fewer)).containsExactly(row);
        assertThat(differences(fewer, InventedRows.sample()))
                .containsExactly(new Difference(row.table(), Change.ADDED, row.key(), row.label(), List.of()));
    }

    @Test
    void anEmptyExportLosesEveryRow() throws IOException {
        assertThat(differences(InventedRows.sample(), InventedRows.empty()))
                .extracting(Difference::change)
                .hasSize(15)
                .containsOnly(Change.REMOVED);
    }

    @Test
    void aChangedRowNamesItsColumnsOldAndNew() throws IOException {
        InventedRows changed = InventedRows.sample()
                .put("events", "event_id", "11223344556677bb", "factuality", "denied", "note", "", "place_iso3", "OMN");
        assertThat(differences(InventedRows.sample(), changed))
                .containsExactly(new Difference(
                        "events",
                        Change.CHANGED,
                        "11223344556677bb",
                        "@Valley Council calls for calm",
                        List.of(
                                new Cell("place_iso3", "", "OMN"),
                                new Cell("factuality", "reported", "denied"),
                                new Cell("note", "-2 degrees, +3 by noon", ""))));
    }

    @Test
    void theRunThatSawAnArticleIsNoChange() throws IOException {
        InventedRows later = InventedRows.sample()
                .put("articles", "article_id", InventedRows.ARABIC_ARTICLE, "last_run_id", "R-20261102T020000Z");
        assertThat(differences(InventedRows.sample(), later)).isEmpty();
    }

    @Test
    void rowsOfBothSidesAreMergedByKey() throws IOException {
        InventedRows before = InventedRows.sample().put("entities", "entity_id", "AGO", "name_en", "Angola");
        InventedRows after = InventedRows.sample()
                .put("entities", "entity_id", "ZMB", "name_en", "Zambia")
                .put("entities", "entity_id", "TUN", "name_en", "Republic of Tunisia");
        assertThat(differences(before, after))
                .extracting(each -> each.change() + " " + each.key())
                .containsExactly("REMOVED AGO", "CHANGED TUN", "ADDED ZMB");
    }

    @Test
    void refusesATableThatIsNotSorted() throws IOException {
        Path before = write("before", InventedRows.sample());
        Path after = write("after", InventedRows.sample());
        Path entities = after.resolve("entities.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(entities));
        lines.add(lines.get(1));
        Files.write(entities, lines);
        assertThatThrownBy(() -> new Comparison(before, after).each(row -> {}))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("'OMN' stands behind 'valley-council'");
    }

    private List<Difference> differences(InventedRows before, InventedRows after) throws IOException {
        List<Difference> found = new ArrayList<>();
        new Comparison(write("before", before), write("after", after)).each(found::add);
        return found;
    }

    private Path write(String name, InventedRows rows) throws IOException {
        Path run = Files.createTempDirectory(folder, name);
        new CsvExport().write(rows.edition(), run);
        return run.resolve("csv");
    }
}
