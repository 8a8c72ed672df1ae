package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.Intake;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunFiguresTest {
    private static final Intake INTAKE = new Intake(Intake.Reading.NEW, 2, 1, 40L, true);

    @TempDir
    Path folder;

    @Test
    void holdsTheRunsRowAndTheRowsOfEachTable() throws IOException {
        RunFigures.write(InventedRows.sample().edition(), INTAKE, folder);

        JsonNode figures = JsonMapper.shared().readTree(Files.readString(folder.resolve("run.json")));
        assertThat(figures.at("/run/run_id").asString()).isEqualTo(InventedRows.RUN);
        assertThat(figures.at("/run/articles_read").asLong()).isEqualTo(2);
        assertThat(figures.at("/tables/evidence").asLong()).isEqualTo(7);
        assertThat(figures.at("/job").asString()).isEqualTo("accords");
        assertThat(figures.at("/intake/new_articles").asLong()).isEqualTo(2);
        assertThat(figures.at("/intake/usual").asLong()).isEqualTo(40);
        assertThat(figures.at("/intake/quiet").asBoolean()).isTrue();
        assertThat(figures.at("/intake/warning").asString()).startsWith("Quiet: Only 2 new articles came in");
    }

    @Test
    void sortsItsKeys() throws IOException {
        RunFigures.write(InventedRows.empty().edition(), INTAKE, folder);

        JsonNode figures = JsonMapper.shared().readTree(Files.readString(folder.resolve("run.json")));
        assertThat(List.copyOf(figures.propertyNames())).isSorted();
        assertThat(List.copyOf(figures.get("run").propertyNames())).isSorted();
    }

    @Test
    void refusesALedgerWithoutTheRun() {
        Edition edition = InventedRows.empty().remove("run", InventedRows.RUN).edition();

        assertThatThrownBy(() -> RunFigures.write(edition, INTAKE, folder))
                .hasMessageContaining("no row for " + InventedRows.RUN);
    }
}
