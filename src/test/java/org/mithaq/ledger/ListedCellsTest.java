package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.RowSorter.Entry;

final class ListedCellsTest {
    @TempDir
    Path folder;

    @Test
    void everyCellComesBackAsItWas() {
        String[][] written = {
            {"a", null, "سلام، \"نعم\"\r\n", ""}, {"b", "x".repeat(200_000), null, "\uD83D\uDD4A"}, {"c", "1", "2", "3"}
        };
        List<Entry> records = new ArrayList<>();
        for (String[] cells : written) {
            byte[][] bytes = new byte[cells.length][];
            for (int i = 0; i < cells.length; i++) {
                bytes[i] = cells[i] == null ? null : cells[i].getBytes(StandardCharsets.UTF_8);
            }
            records.add(new Entry(Objects.requireNonNull(cells[0]), ListedCells.of(bytes)));
        }
        Path file = folder.resolve("listing.bin");
        ListedCells.write(records.iterator(), file);

        List<List<String>> read = new ArrayList<>();
        ListedCells.each(file, cells -> {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                row.add(String.valueOf(cells.text(i)));
                assertThat(new String(cells.bytes(i), StandardCharsets.UTF_8))
                        .isEqualTo(Objects.requireNonNullElse(cells.text(i), ""));
            }
            read.add(row);
        });
        assertThat(read)
                .containsExactly(
                        List.of("a", "null", "سلام، \"نعم\"\r\n", "null"),
                        List.of("b", "x".repeat(200_000), "null", "\uD83D\uDD4A"),
                        List.of("c", "1", "2", "3"));
    }

    @Test
    void cellsAreComparedAndTheirFirstLinesReadWithoutTheRest() {
        byte[][] cells = {bytes("superseded"), bytes("Aa\nAb\nEc\nAd\n"), null, bytes("A\n")};
        Path file = folder.resolve("listing.bin");
        ListedCells.write(List.of(new Entry("a", ListedCells.of(cells))).iterator(), file);
        ListedCells.each(file, read -> {
            assertThat(read.is(0, bytes("superseded"))).isTrue();
            assertThat(read.is(0, bytes("supersede"))).isFalse();
            assertThat(read.is(2, bytes("superseded"))).isFalse();
            assertThat(read.leadingLines(1, 'A')).isEqualTo("Aa\nAb\n");
            assertThat(read.leadingLines(1, 'E')).isEmpty();
            assertThat(read.leadingLines(2, 'A')).isEmpty();
            assertThat(read.leadingLines(3, 'A')).isEqualTo("A\n");
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aListingThatWasCutOffIsNotTakenForAShorterOne() throws IOException {
        Path file = folder.resolve("listing.bin");
        byte[][] cells = {bytes("a"), bytes("b")};
        ListedCells.write(List.of(new Entry("a", ListedCells.of(cells))).iterator(), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> ListedCells.each(file, each -> {})).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aListingMayBeEmpty() {
        Path file = folder.resolve("listing.bin");
        ListedCells.write(List.<Entry>of().iterator(), file);
        ListedCells.each(file, cells -> {
            throw new AssertionError("there is nothing");
        });
    }
}
