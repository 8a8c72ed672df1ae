package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RowPlacesTest {
    private static final Contract.Table TABLE = OwnTables.table("told", List.of("id", "story", "words"));

    @TempDir
    private Path folder;

    @Test
    void rowsComeByTheirValueInTheOrderOfTheTable() {
        TableFolder tables = new TableFolder(folder);
        Random random = new Random(7);
        List<Row> rows = new ArrayList<>();
        Map<String, List<List<@Nullable String>>> wanted = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            String story = i % 11 == 0 ? null : "story " + random.nextInt(700);
            String words = "«كلمات», \"words\"\n".repeat(random.nextInt(20));
            Row row = OwnTables.row(TABLE, "%05d".formatted(i), story, words.isEmpty() ? null : words);
            rows.add(row);
            if (story != null) {
                wanted.computeIfAbsent(story, first -> new ArrayList<>()).add(List.of(row.cells()[0], story, words));
            }
        }
        tables.write(TABLE, rows);
        try (RowGroups groups = RowPlaces.of(tables, TABLE, "story")) {
            wanted.forEach((story, those) -> assertThat(groups.of(story))
                    .extracting(cells -> List.of(cells[0], cells[1], Objects.requireNonNullElse(cells[2], "")))
                    .as(story)
                    .isEqualTo(those));
            assertThat(groups.of("story 700")).isEmpty();
            assertThat(groups.of(null)).isEmpty();
        }
    }
}
