package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.RowSorter.Entry;

class TableFilesTest {
    private static final List<String> AWKWARD = Arrays.asList(
            null,
            " ",
            ",",
            "\"",
            "\"\"",
            "\r\n",
            "\r",
            "\n",
            " a",
            "a ",
            "#",
            "\u3000a",
            "=1",
            "سلام، \"نعم\"",
            "\uD83D\uDD4A",
            "x".repeat(200_000));

    @TempDir
    Path folder;

    private Contract.Table table(int columns) {
        return new Contract.Table(
                "some",
                IntStream.range(0, columns)
                        .mapToObj(i -> OwnTables.SAID.columns().get(i))
                        .toList(),
                "article_id",
                List.of());
    }

    @Test
    void everyCellComesBackAsItWas() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < AWKWARD.size(); i++) {
            rows.add(Arrays.asList("%02d".formatted(i), AWKWARD.get(i), AWKWARD.get((i + 5) % AWKWARD.size())));
        }
        TableFolder tables = new TableFolder(folder);
        tables.write(
                table(3),
                rows.stream().map(row -> OwnTables.row(table(3), row.toArray())).toList());

        List<List<String>> read = new ArrayList<>();
        tables.each(table(3), cells -> read.add(Arrays.asList(cells)));
        assertThat(read).isEqualTo(rows);
        try (TableReader reader = tables.open(table(3))) {
            reader.next();
            assertThat(Objects.requireNonNull(reader.next()).cell(2))
                    .isEqualTo(rows.get(1).get(2));
        }
        Path copy = folder.resolve("copy");
        try (var out = Files.newOutputStream(copy)) {
            assertThat(tables.copy(table(3), out)).isEqualTo(rows.size());
        }
        assertThat(copy).hasSameBinaryContentAs(tables.file(table(3)));
    }

    @Test
    void aPublishedTableIsTheSameFileAndKnownWhenItIsChanged() throws IOException {
        TableFolder tables = new TableFolder(folder);
        tables.write(table(2), List.of(OwnTables.row(table(2), "a", "1")));
        String digest = tables.noteCountAndDigest(table(2), 1);
        assertThat(tables.digest(table(2))).contains(digest);

        Path published = folder.resolve("published.csv");
        assertThat(tables.link(table(2), published)).isEqualTo(1);
        assertThat(published).hasSameBinaryContentAs(tables.file(table(2)));
        assertThat(tables.isUntouched(table(2))).isTrue();

        Files.setLastModifiedTime(published, FileTime.fromMillis(1));
        assertThat(tables.isUntouched(table(2))).isTrue();
        Files.writeString(published, "article_id,version\r\na,2\r\n");
        boolean isOneFile = Files.isSameFile(published, tables.file(table(2)));
        assertThat(tables.isUntouched(table(2))).isEqualTo(!isOneFile);
    }

    @Test
    void aTableThatEndsInTheMiddleIsSaidToDoSo() throws IOException {
        TableFolder tables = new TableFolder(folder);
        Files.writeString(tables.file(table(1)), "article_id\r\nabc");
        assertThatThrownBy(() -> tables.each(table(1), cells -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("middle of a row");
    }

    @Test
    void moreRowsThanMemoryHoldsComeOutByTheirKeys() {
        String filling = "x".repeat(1_000_000);
        try (RowSorter sorter = new RowSorter(folder, "some")) {
            for (int i = 0; i < 40; i++) {
                String key = "%02d".formatted(i * 7 % 40);
                sorter.add(key, Line.of(key, filling));
            }
            List<String> keys = new ArrayList<>();
            for (Iterator<Entry> sorted = sorter.sorted(); sorted.hasNext(); ) {
                Entry entry = sorted.next();
                assertThat(entry.line().cell(0)).isEqualTo(entry.key());
                keys.add(entry.key());
            }
            assertThat(keys).hasSize(40).isSorted();
            assertThat(folder).isNotEmptyDirectory();
        }
    }

    @Test
    void twoRecordsWithOneKeyStopTheRun() {
        try (NextTables tables = new NextTables(Contract.load(), new TableFolder(folder), null)) {
            tables.add(OwnTables.row(table(2), "a", "1"));
            tables.add(OwnTables.row(table(2), "a", "2"));
            assertThatThrownBy(() -> tables.write(table(2)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("some: the row a");
        }
    }

    @Test
    void aLineIsWhatTheLibraryPrints() {
        List<String> pieces = new ArrayList<>(AWKWARD);
        pieces.addAll(List.of("a", "Z", "7", " ", "!", "#", "$", "-", ":", "~", "é", "م", "\u00A0", "\t"));
        pieces.remove("x".repeat(200_000));
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Object[] cells = new Object[1 + random.nextInt(4)];
            for (int j = 0; j < cells.length; j++) {
                StringBuilder cell = new StringBuilder();
                for (int k = random.nextInt(4); k > 0; k--) {
                    cell.append(pieces.get(random.nextInt(pieces.size())));
                }
                cells[j] = random.nextInt(10) == 0 ? null : cell.toString();
            }
            assertThat(Line.of(cells).text()).isEqualTo(Line.FORMAT.format(cells) + "\r\n");
        }
    }
}
