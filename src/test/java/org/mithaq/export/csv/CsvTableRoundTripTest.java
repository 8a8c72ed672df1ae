package org.mithaq.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVParser;
import org.mithaq.ledger.Contract;

class CsvTableRoundTripTest {
    private static final Contract.Table TABLE = Contract.load().table("accord_subjects");

    @Property(tries = 300)
    void everyValueComesBackAsItWas(@ForAll("rows") List<List<String>> rows) throws IOException {
        Path folder = Files.createTempDirectory("csv-table");
        try {
            CsvTable.Written written = new CsvTable(TABLE, false)
                    .write((table, handler) -> rows.forEach(row -> handler.row(row.toArray(String[]::new))), folder);

            assertThat(read(folder.resolve("accord_subjects.csv"))).isEqualTo(rows);
            assertThat(written.rows()).isEqualTo(rows.size());
            assertThat(written.bytes()).isEqualTo(Files.size(folder.resolve("accord_subjects.csv")));
        } finally {
            Files.deleteIfExists(folder.resolve("accord_subjects.csv"));
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> awkward = Arbitraries.of(
                "", " ", ",", "\"", "\"\"", "\r\n", "\r", "\n", " a", "a ", "#", "\u00A0", "\u3000a", "\uFEFF", "=1",
                "سلام", "\\", "\t");
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        return Arbitraries.oneOf(awkward, any)
                .list()
                .ofSize(TABLE.columns().size())
                .list()
                .ofMaxSize(8);
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, org.mithaq.ledger.Line.FORMAT)) {
            parser.forEach(row -> rows.add(Arrays.asList(row.values())));
        }
        return rows.subList(1, rows.size());
    }
}
