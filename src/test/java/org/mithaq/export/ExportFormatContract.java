package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.Contract;

/** What every export format must do. A format's test extends it and says how a cell is read back. */
public abstract class ExportFormatContract {
    private static final String COUNCIL = "valley-council";

    @TempDir
    protected Path folder;

    /** The format under test. */
    protected abstract ExportFormat format();

    /** The cell of an exported table as a reader sees it: row from 1 without the header, empty text for an empty cell. */
    protected abstract String cell(Path exported, String table, int row, String column) throws IOException;

    /** Rows of an exported table without the header. */
    protected abstract int rows(Path exported, String table) throws IOException;

    /** What becomes of text; exact unless the format says otherwise. */
    protected String expected(String text) {
        return text;
    }

    @Test
    void writesEveryTableOfAnEmptyEdition() throws IOException {
        format().write(InventedRows.empty().edition(), folder);

        for (Contract.Table table : Contract.load().tables()) {
            assertThat(rows(folder, table.name()))
                    .as(table.name())
                    .isEqualTo(table.name().equals("run") ? 1 : 0);
        }
    }

    @Test
    void writesEveryRow() throws IOException {
        Edition edition = InventedRows.sample().edition();
        format().write(edition, folder);

        for (Contract.Table table : edition.contract().tables()) {
            int[] expected = {0};
            edition.rows().read(table.name(), row -> expected[0]++);
            assertThat(rows(folder, table.name())).as(table.name()).isEqualTo(expected[0]);
        }
    }

    @Test
    void keepsOrReportsAHugeCell() throws IOException {
        String huge = "كلمة word ".repeat(20_000);

        var warnings = format().write(
                        InventedRows.sample()
                                .put("entities", "entity_id", COUNCIL, "note", huge)
                                .edition(),
                        folder);

        String read = cell(folder, "entities", 3, "note");
        assertThat(huge).startsWith(read);
        assertThat(read.equals(huge)).isEqualTo(warnings.isEmpty());
        assertThat(warnings)
                .allMatch(warning -> warning.code().equals("W_TRUNC_CELL")
                        && warning.detail().contains("entities"));
    }

    @Test
    void keepsRightToLeftText() throws IOException {
        String mixed = "«ميثاق» 2026 (Mithaq)، \uD83D\uDD4A سلامٌ";

        expectBack(List.of(mixed));
    }

    @Test
    void keepsCellsThatLookLikeFormulas() throws IOException {
        expectBack(List.of("=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\uFF1D1", "'quoted"));
    }

    @Test
    void keepsQuotesCommasBlanksAndLineEnds() throws IOException {
        expectBack(List.of(
                " leading and trailing ", "a \"quoted\", word", "two\nlines", "\u00A0no break\u00A0", "_x0041_", "#1"));
    }

    @Test
    void givesTheSameBytesForTheSameEdition() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));

        format().write(InventedRows.sample().edition(), first);
        format().write(InventedRows.sample().edition(), second);

        assertThat(digests(second)).isNotEmpty().isEqualTo(digests(first));
    }

    @Test
    void isNeverSeenWhenInterrupted() throws IOException {
        InventedRows rows = InventedRows.sample();
        Edition broken = rows.edition((table, handler) -> {
            rows.read(table, handler);
            if (table.equals("events")) {
                throw new UncheckedIOException(new IOException("the disk is gone"));
            }
        });
        Publication publication = Publication.of(folder, "accords", InventedRows.RUN);
        Path hidden = publication.begin();

        assertThatThrownBy(() -> format().write(broken, hidden))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the disk is gone");

        assertThat(publication.target()).doesNotExist();
        assertThat(publication.latest()).doesNotExist();
        Path again = publication.begin();
        assertThat(again).isEmptyDirectory();
        format().write(rows.edition(), again);
        publication.publish();
        assertThat(rows(publication.latest(), "events")).isEqualTo(2);
    }

    /** Exports the texts as notes of entities and expects each to come back as the format promises. */
    private void expectBack(List<String> texts) throws IOException {
        InventedRows rows = InventedRows.empty();
        for (int i = 0; i < texts.size(); i++) {
            rows.put(
                    "entities",
                    "entity_id",
                    "e" + (100 + i),
                    "name_en",
                    "Name",
                    "entity_type",
                    "unknown",
                    "note",
                    texts.get(i));
        }
        format().write(rows.edition(), folder);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(cell(folder, "entities", i + 1, "note")).isEqualTo(expected(texts.get(i)));
        }
    }

    private static Map<String, UUID> digests(Path tree) throws IOException {
        Map<String, UUID> digests = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                digests.put(tree.relativize(file).toString(), UUID.nameUUIDFromBytes(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
