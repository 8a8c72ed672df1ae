package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path output;

    @Test
    void showsNothingBeforeItIsPublished() throws IOException {
        Publication publication = Publication.of(output, "accords", "R-1");

        Files.writeString(publication.begin().resolve("run.json"), "{}");

        assertThat(output.resolve("accords/runs/R-1")).doesNotExist();
        assertThat(output.resolve("accords/runs/.R-1.part/run.json")).exists();
        assertThat(output.resolve("accords/latest")).doesNotExist();
    }

    @Test
    void showsAllAfterwardsThroughARelativeLink() throws IOException {
        publish("R-1");

        assertThat(Files.readSymbolicLink(output.resolve("accords/latest"))).isEqualTo(Path.of("runs/R-1"));
        assertThat(output.resolve("accords/latest/run.json")).hasContent("R-1");
        assertThat(output.resolve("accords/runs/.R-1.part")).doesNotExist();
    }

    @Test
    void movesTheLinkAndKeepsTheRunBefore() throws IOException {
        publish("R-1");
        publish("R-2");

        assertThat(output.resolve("accords/latest/run.json")).hasContent("R-2");
        assertThat(output.resolve("accords/runs/R-1/run.json")).hasContent("R-1");
    }

    @Test
    void removesWhatCrashedRunsLeft() throws IOException {
        Path crashed = Publication.of(output, "accords", "R-1").begin();
        Files.writeString(Files.createDirectories(crashed.resolve("csv")).resolve("events.csv"), "half");

        Publication.of(output, "accords", "R-2").begin();

        assertThat(crashed).doesNotExist();
    }

    @Test
    void finishesAfterACrashBetweenRenameAndLink() throws IOException {
        publish("R-1");
        Publication second = Publication.of(output, "accords", "R-2");
        Files.writeString(second.begin().resolve("run.json"), "R-2");
        Files.move(second.folder(), second.target());
        Files.createSymbolicLink(output.resolve("accords/.latest.part"), Path.of("runs/R-2"));

        second.publish();

        assertThat(output.resolve("accords/latest/run.json")).hasContent("R-2");
        assertThat(output.resolve("accords/.latest.part")).doesNotExist();
    }

    @Test
    void refusesToChangeAPublishedRun() throws IOException {
        publish("R-1");

        assertThatThrownBy(() -> Publication.of(output, "accords", "R-1").begin())
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("R-1")
                .hasMessageContaining("--force");
    }

    @Test
    void saysWhatStandsInTheLinksPlace() throws IOException {
        Files.createDirectories(output.resolve("accords/latest/mine"));

        assertThatThrownBy(() -> publish("R-1"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Maybe rename the folder");
        assertThat(output.resolve("accords/runs/R-1/run.json")).hasContent("R-1");
    }

    private void publish(String run) throws IOException {
        Publication publication = Publication.of(output, "accords", run);
        Files.writeString(publication.begin().resolve("run.json"), run);
        publication.publish();
    }
}
