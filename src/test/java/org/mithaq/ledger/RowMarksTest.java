package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.article.DigestTable;

final class RowMarksTest {
    private static final Contract.Table TABLE = OwnTables.table("some", List.of("id", "owner", "text"));
    private static final int ROWS = 10_000;
    private static final int OWNERS = 300;

    @TempDir
    Path folder;

    private final Random random = new Random(3);

    @Test
    void aNightByMarksWritesWhatOneWithoutThemWrites() throws IOException {
        TableFolder first = folder("first");
        write(first, null, Set.of(), rows(ROWS));
        List<Row> fresh = rows(70);
        Set<String> stale = Set.of("o7", "o33", "o299");

        TableFolder marked = folder("marked");
        write(marked, first, stale, fresh);
        for (String damage : List.of("none", "shorter", "other bytes", "of another table")) {
            damage(first, damage);
            assertThat(RowMarks.open(first, TABLE, false)).as(damage).isNull();
            TableFolder looked = folder(damage);
            write(looked, first, stale, fresh);
            assertThat(looked.file(TABLE)).hasSameBinaryContentAs(marked.file(TABLE));
            assertThat(marks(looked)).hasSameBinaryContentAs(marks(marked));
        }
        assertThat(marked.count(TABLE)).isLessThan(ROWS).isGreaterThan(ROWS - 3 * ROWS / OWNERS * 2);
    }

    @Test
    void aKeyThatIsNoNumberStopsTheRun() {
        assertThat(RowMarks.number("ffffffffffffffff")).isEqualTo(-1);
        for (String key : List.of("", "fff", "FFFFFFFFFFFFFFFF", "+fffffffffffffff", "fffffffffffffff-p1")) {
            assertThatThrownBy(() -> RowMarks.number(key)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private TableFolder folder(String name) throws IOException {
        return new TableFolder(Files.createDirectory(folder.resolve(name)));
    }

    private static Path marks(TableFolder tables) {
        return tables.path().resolve("some.marks");
    }

    private void damage(TableFolder tables, String damage) throws IOException {
        Path whole = folder.resolve("whole");
        if (Files.notExists(whole)) {
            Files.copy(marks(tables), whole);
        }
        byte[] bytes = Files.readAllBytes(whole);
        switch (damage) {
            case "none" -> Files.delete(marks(tables));
            case "shorter" -> Files.write(marks(tables), HexFormat.of().parseHex("00"));
            case "other bytes" -> {
                bytes[5_000] ^= 1;
                Files.write(marks(tables), bytes);
            }
            default -> {
                bytes[bytes.length - 9] ^= 1;
                Files.write(marks(tables), bytes);
            }
        }
    }

    private List<Row> rows(int many) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String id = HexFormat.of().toHexDigits(random.nextLong());
            rows.add(OwnTables.row(TABLE, id, "o" + random.nextInt(OWNERS), "a \"text\",\r\n" + "x".repeat(i % 90)));
        }
        return rows;
    }

    private static void write(TableFolder into, @Nullable TableFolder last, Set<String> stale, List<Row> fresh) {
        DigestTable owners = new DigestTable();
        stale.forEach(owners::add);
        try (NextTables tables = new NextTables(Contract.load(), into, last)) {
            fresh.forEach(tables::add);
            tables.writeBeside(TABLE, new NextTables.Owned() {
                @Override
                public long owner(Line row) {
                    return row.hash(1);
                }

                @Override
                public boolean isStale(long owner) {
                    return owners.has(owner);
                }
            });
            tables.finish();
        }
    }
}
