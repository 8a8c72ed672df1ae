package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mithaq.ledger.LedgerHome;

final class RunFailureTest {
    private static final Path OUTPUT = Path.of("out");
    private static final LedgerHome HOME = LedgerHome.inFile(OUTPUT);

    @Test
    void aFullDiskIsNamedWithTheWayOut() {
        IOException full = new IOException("No space left on device");
        assertThat(RunFailure.of(new IllegalStateException("H2", full), HOME).problem())
                .startsWith("The disk that holds out is full. Make room, then give the same command again");
    }

    @Test
    void aFaultOfTheDiskIsALineAndNoBug() {
        RunResult.Failed failed = RunFailure.of(
                new IllegalStateException(new UncheckedIOException(new AccessDeniedException("out/x"))), HOME);
        assertThat(failed.bug()).isNull();
        assertThat(failed.problem()).startsWith("out/x: access is denied.").contains("--output");
    }

    @Test
    void tooLittleRoomIsSaidInNumbersWithItsKey() {
        assertThat(RunFailure.ofLittleRoom(OUTPUT, 12_000_000, 200_000_000).problem())
                .startsWith("Only 12,000,000 bytes are free on the disk that holds out; the job wants 200,000,000")
                .contains("expect.min-free-bytes");
    }

    @Test
    void aFileInAFoldersPlaceIsNamed() {
        assertThat(RunFailure.of(new FileAlreadyExistsException("out"), HOME).problem())
                .startsWith("out: something that is no folder stands where one is needed.");
    }

    @Test
    void aRunThatIsThereAlreadyKeepsItsOwnWords() {
        IOException published = new FileAlreadyExistsException("out/R-1", null, "the run is published already.");
        assertThat(RunFailure.of(published, HOME).problem()).contains("out/R-1", "the run is published already.");
    }

    @Test
    void aFaultOfOursIsABug() {
        IllegalStateException bug = new IllegalStateException("broken");
        assertThat(RunFailure.of(bug, HOME).bug()).isSameAs(bug);
    }
}
