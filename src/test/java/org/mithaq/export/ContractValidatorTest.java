package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.csv.CsvExport;

class ContractValidatorTest {
    @TempDir
    Path folder;

    @Test
    void findsNothingInAnExportThatKeepsTheContract() throws IOException {
        assertThat(problems(InventedRows.sample())).isEmpty();
    }

    @Test
    void findsNothingInAnEmptyExport() throws IOException {
        assertThat(problems(InventedRows.empty())).isEmpty();
    }

    @Test
    void findsAValueOfTheWrongType() throws IOException {
        assertThat(problems(InventedRows.sample().put("entities", "entity_id", "OMN", "cow_code", "six")))
                .containsExactly("entities: row 1: cow_code is 'six', no integer");
    }

    @Test
    void findsADayThatDoesNotExist() throws IOException {
        assertThat(problems(InventedRows.sample()
                        .put("articles", "article_id", InventedRows.ARABIC_ARTICLE, "publication_date", "2026-02-30")))
                .containsExactly("articles: row 1: publication_date is '2026-02-30', no date");
    }

    @Test
    void findsAMissingValue() throws IOException {
        assertThat(problems(InventedRows.sample().put("entities", "entity_id", "OMN", "name_en", "")))
                .containsExactly("entities: row 1: name_en is empty");
    }

    @Test
    void findsCodesThatNoListHas() throws IOException {
        assertThat(problems(InventedRows.sample()
                        .put("entities", "entity_id", "OMN", "entity_type", "kingdom")
                        .put("events", "event_id", "00112233445566aa", "subject_areas", "water|fire")))
                .containsExactly(
                        "entities: row 1: entity_type has the code 'kingdom'",
                        "events: row 1: subject_areas has the code 'fire'");
    }

    @Test
    void findsAReferenceToNoRow() throws IOException {
        assertThat(problems(InventedRows.sample().remove("entities", "TUN")))
                .contains("accord_parties: row 2: entity_id 'TUN' names no row of entities");
    }

    @Test
    void findsARecordWithoutEvidence() throws IOException {
        assertThat(problems(InventedRows.sample().remove("evidence", "e007")))
                .containsExactly("events: row 2: '11223344556677bb' has no evidence");
    }

    @Test
    void findsAKeyThatIsThereTwiceAndRowsOutOfOrder() throws IOException {
        InventedRows rows = InventedRows.sample();
        Edition twice = rows.edition((table, handler) -> {
            rows.read(table, handler);
            if (table.equals("rejects")) {
                rows.put(
                        "rejects",
                        "reject_id",
                        "r000",
                        "run_id",
                        InventedRows.RUN,
                        "source_path",
                        "x",
                        "severity",
                        "error",
                        "reject_code",
                        "E_EMPTY",
                        "stage",
                        "read",
                        "reject_detail",
                        "x is empty.");
                rows.read(table, handler);
            }
        });
        new CsvExport().write(twice, folder);

        assertThat(ContractValidator.problems(folder.resolve("csv")))
                .contains(
                        "rejects: row 3: reject_id 'r001' is there twice", "rejects: row 2: 'r000' comes after 'r001'");
    }

    @Test
    void findsAChangedByte() throws IOException {
        new CsvExport().write(InventedRows.sample().edition(), folder);
        Path file = folder.resolve("csv/entities.csv");
        Files.writeString(file, Files.readString(file).replace("Oman", "Oran"));

        assertThat(ContractValidator.problems(folder.resolve("csv")))
                .containsExactly("entities.csv: has not the hash stated");
    }

    private List<String> problems(InventedRows rows) throws IOException {
        new CsvExport().write(rows.edition(), folder);
        return ContractValidator.problems(folder.resolve("csv"));
    }
}
