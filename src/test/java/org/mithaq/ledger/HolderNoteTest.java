package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HolderNoteTest {
    @TempDir
    private Path output;

    private HolderNote note;

    @BeforeEach
    void makeLedgerFolder() throws Exception {
        Files.createDirectory(output.resolve(".ledger"));
        note = HolderNote.in(output);
    }

    @Test
    void saysWhoHoldsTheLedgerUntilItIsReleased() {
        Holder holder = new Holder(42, null, "nightly", Instant.parse("2025-11-07T02:00:00Z"));
        note.write(holder);
        assertThat(note.holder()).contains(holder);
        note.delete();
        assertThat(note.holder()).isEmpty();
    }

    @Test
    void knowsNobodyWhenTheNoteIsBroken() throws Exception {
        Files.writeString(output.resolve(".ledger").resolve("running.json"), "{\"pid\": 4");
        assertThat(note.holder()).isEmpty();
        Files.writeString(output.resolve(".ledger").resolve("running.json"), "{}");
        assertThat(note.holder()).isEmpty();
    }
}
