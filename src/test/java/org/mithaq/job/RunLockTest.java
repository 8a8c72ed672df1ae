package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {
    @TempDir
    private Path output;

    private RunLock lock;

    @BeforeEach
    void makeLedgerFolder() throws Exception {
        Files.createDirectory(output.resolve(".ledger"));
        lock = RunLock.in(output);
    }

    @Test
    void saysWhoHoldsTheLedgerUntilItIsReleased() throws Exception {
        RunLock.Holder holder = new RunLock.Holder(42, "nightly", Instant.parse("2025-11-07T02:00:00Z"));
        lock.note(holder);
        assertThat(lock.holder()).contains(holder);
        lock.release();
        assertThat(lock.holder()).isEmpty();
    }

    @Test
    void knowsNobodyWhenTheNoteIsBroken() throws Exception {
        Files.writeString(output.resolve(".ledger").resolve("running.json"), "{\"pid\": 4");
        assertThat(lock.holder()).isEmpty();
        Files.writeString(output.resolve(".ledger").resolve("running.json"), "{}");
        assertThat(lock.holder()).isEmpty();
    }
}
