package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.TestDatabase;

class EditionTest {
    @TempDir
    Path folder;

    @Test
    void ofALedgerKeepsTheContractInEveryFormat() throws IOException {
        try (LedgerHome.Opening.Open open = (LedgerHome.Opening.Open) TestDatabase.H2.open(folder)) {
            Ledger ledger = open.ledger();
            ledger.migrate();
            Publication publication = publish(ledger);

            assertThat(ContractValidator.problems(publication.latest().resolve("csv")))
                    .isEmpty();
            assertThat(publication.latest().resolve("accords.xlsx")).isNotEmptyFile();
            assertThat(publication.latest().resolve("csv-excel/run.csv")).isNotEmptyFile();
            assertThat(publication.latest().resolve("run.json")).content().contains("\"articles\" : 0");
        }
    }

    private Publication publish(Ledger ledger) throws IOException {
        Ledger.Run begun = ledger.begin(
                new Ledger.RunStart("accords", LocalDate.of(2026, 11, 1), "f00d", 1, InventedRows.STARTED, "0.1.0"));
        ledger.consolidate(begun.runId(), 0.5);
        Edition edition = Edition.of(ledger, ledger.complete(begun.runId(), InventedRows.STARTED), 0.5);
        Publication publication = Publication.of(folder, "accords", begun.runId());
        Path hidden = publication.begin();
        for (ExportFormat format : ExportFormats.all()) {
            assertThat(format.write(edition, hidden)).isEmpty();
        }
        RunFigures.write(edition, new Intake(Intake.Reading.NEW, 0, 0, null, true), hidden);
        publication.publish();
        return publication;
    }
}
