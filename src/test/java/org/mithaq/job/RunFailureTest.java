package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import org.junit.jupiter.api.Test;

final class RunFailureTest {
    @Test
    void aFaultOfTheDiskIsALineAndNoBug() {
        RunResult.Failed failed =
                RunFailure.of(new IllegalStateException(new UncheckedIOException(new AccessDeniedException("out/x"))));
        assertThat(failed.bug()).isNull();
        assertThat(failed.problem()).startsWith("out/x: access is denied.").contains("--output");
    }

    @Test
    void aFileInAFoldersPlaceIsNamed() {
        assertThat(RunFailure.of(new FileAlreadyExistsException("out")).problem())
                .startsWith("out: something that is no folder stands where one is needed.");
    }

    @Test
    void aRunThatIsThereAlreadyKeepsItsOwnWords() {
        IOException published = new FileAlreadyExistsException("out/R-1", null, "the run is published already.");
        assertThat(RunFailure.of(published).problem()).contains("out/R-1", "the run is published already.");
    }

    @Test
    void aFaultOfOursIsABug() {
        IllegalStateException bug = new IllegalStateException("broken");
        assertThat(RunFailure.of(bug).bug()).isSameAs(bug);
    }
}
