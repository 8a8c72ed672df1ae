package org.mithaq.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.junit.jupiter.api.Test;
import org.mithaq.export.Edition;
import org.mithaq.export.ExportFormat;
import org.mithaq.export.ExportFormatContract;
import org.mithaq.export.InventedRows;
import org.mithaq.ledger.Contract;

final class ParquetExportTest extends ExportFormatContract {
    @Override
    protected ExportFormat format() {
        return new ParquetExport();
    }

    @Override
    protected String cell(Path exported, String table, int row, String column) throws IOException {
        ParquetRows rows = read(exported, table);
        return rows.rows().get(row - 1)[rows.index(column)];
    }

    @Override
    protected int rows(Path exported, String table) throws IOException {
        ParquetRows rows = read(exported, table);
        assertThat(rows.footer().getNum_rows()).isEqualTo(rows.rows().size());
        return rows.rows().size();
    }

    @Test
    void everyCellIsAsTheCsvHasIt() throws IOException {
        Edition edition = InventedRows.sample().edition();
        format().write(edition, folder);
        for (Contract.Table table : edition.contract().tables()) {
            List<String> expected = new ArrayList<>();
            edition.rows().read(table.name(), row -> expected.add(joined(row)));
            assertThat(read(folder, table.name()).rows().stream()
                            .map(row -> String.join("\u0001", row))
                            .toList())
                    .as(table.name())
                    .isEqualTo(expected);
        }
        assertThat(rows(folder, "coverage")).isPositive();
        assertThat(rows(folder, "decisions")).isPositive();
    }

    @Test
    void everyColumnHasTheTypeOfTheContract() throws IOException {
        Edition edition = InventedRows.sample().edition();
        format().write(edition, folder);
        for (Contract.Table table : edition.contract().tables()) {
            List<SchemaElement> columns = read(folder, table.name()).columns();
            for (int i = 0; i < columns.size(); i++) {
                Contract.Column column = table.columns().get(i);
                SchemaElement found = columns.get(i);
                assertThat(found.getName()).isEqualTo(column.name());
                assertThat(type(found)).as(table.name() + "." + column.name()).isEqualTo(column.type());
                assertThat(found.getRepetition_type() == FieldRepetitionType.REQUIRED)
                        .as(table.name() + "." + column.name())
                        .isEqualTo(column.required());
            }
        }
    }

    private static Contract.Type type(SchemaElement element) {
        LogicalType meaning = element.getLogicalType();
        return switch (element.getType()) {
            case BYTE_ARRAY -> {
                assertThat(meaning.isSetSTRING()).isTrue();
                yield Contract.Type.STRING;
            }
            case INT32 -> {
                assertThat(meaning.isSetDATE()).isTrue();
                yield Contract.Type.DATE;
            }
            case INT64 -> meaning == null ? Contract.Type.INTEGER : Contract.Type.DATETIME;
            case BOOLEAN -> Contract.Type.BOOLEAN;
            default -> Contract.Type.NUMBER;
        };
    }

    @Test
    void saysWhichRunItIsOfAndWhatItsValuesLieBetween() throws IOException {
        format().write(InventedRows.sample().edition(), folder);
        ParquetRows accords = read(folder, "accords");
        assertThat(accords.said("run_id")).contains(InventedRows.RUN);
        assertThat(accords.said("contract_version")).contains(Contract.load().version());
        var about = accords.footer().getRow_groups().get(0).getColumns().get(0).getMeta_data();
        assertThat(new String(about.getStatistics().getMin_value(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("northern-valley-truce");
    }

    @Test
    void manyRowsAreInSeveralGroups() throws IOException {
        InventedRows few = InventedRows.sample();
        Random random = new Random(7);
        String[] rows = new String[70_000];
        for (int i = 0; i < rows.length; i++) {
            byte[] noise = new byte[500];
            random.nextBytes(noise);
            rows[i] = java.util.Base64.getEncoder().encodeToString(noise);
        }
        Contract.Table entities = Contract.load().table("entities");
        Edition edition = few.edition((table, handler) -> {
            if (!table.equals("entities")) {
                few.read(table, handler);
                return;
            }
            for (int i = 0; i < rows.length; i++) {
                String[] row = new String[entities.columns().size()];
                row[0] = "e%07d".formatted(i);
                row[entities.index("name_en")] = "Name";
                row[entities.index("entity_type")] = "state";
                row[entities.index("note")] = i % 3 == 0 ? null : rows[i];
                handler.row(row);
            }
        });
        format().write(edition, folder);
        ParquetRows read = read(folder, "entities");
        assertThat(read.footer().getRow_groups()).hasSizeGreaterThan(1);
        assertThat(read.rows()).hasSize(rows.length);
        int note = read.index("note");
        for (int i = 0; i < rows.length; i++) {
            assertThat(read.rows().get(i)[note]).isEqualTo(i % 3 == 0 ? "" : rows[i]);
        }
    }

    @Test
    void aRowWithoutWhatEveryRowMustHaveIsOurFault() {
        Edition edition = InventedRows.sample()
                .put("accords", "accord_id", "northern-valley-truce", "accord_status", "")
                .edition();
        assertThatThrownBy(() -> format().write(edition, folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'accord_status'");
    }

    private static String joined(String[] row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row) {
            cells.add(Objects.requireNonNullElse(cell, ""));
        }
        return String.join("\u0001", cells);
    }

    private static ParquetRows read(Path exported, String table) throws IOException {
        return ParquetRows.of(exported.resolve("parquet").resolve(table + ".parquet"));
    }
}
