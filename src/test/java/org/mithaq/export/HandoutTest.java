package org.mithaq.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandoutTest {
    @TempDir
    private Path folder;

    @Test
    void isAbsentUntilItIsWhole() throws IOException {
        Handout handout = new Handout(folder.resolve("a").resolve("b"));
        Path hidden = handout.begin(false);
        Files.writeString(hidden.resolve("run.json"), "{}");
        assertThat(handout.target()).doesNotExist();
        handout.finish();
        handout.giveUp();
        assertThat(handout.target().resolve("run.json")).hasContent("{}");
        assertThat(folder.resolve("a")).isDirectoryContaining(path -> path.endsWith("b"));
        try (var children = Files.list(folder.resolve("a"))) {
            assertThat(children).hasSize(1);
        }
    }

    @Test
    void replacesAnExportOnlyWhenAsked() throws IOException {
        Handout handout = new Handout(folder.resolve("b"));
        write(handout, false, "one");
        assertThatThrownBy(() -> handout.begin(false))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("--force");
        write(handout, true, "two");
        assertThat(handout.target().resolve("run.json")).hasContent("two");
        try (var children = Files.list(folder)) {
            assertThat(children).hasSize(1);
        }
    }

    @Test
    void whatIsNoExportIsNeverReplaced() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> new Handout(mine).begin(true))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("It is not replaced");
        assertThat(mine.resolve("thesis.txt")).exists();
    }

    @Test
    void whatRunsHaveWrittenIsNeverTouched() throws IOException {
        Path output = Files.createDirectory(folder.resolve("out"));
        Path run = Files.createDirectories(output.resolve("desk/runs/R-1"));
        Files.writeString(run.resolve("run.json"), "{}");
        Files.createSymbolicLink(output.resolve("desk/latest"), Path.of("runs/R-1"));
        Path door = Files.createSymbolicLink(folder.resolve("door"), output.resolve("desk"));
        for (Path to : new Path[] {
            run,
            output.resolve("desk/latest"),
            output.resolve(".ledger"),
            output,
            output.resolve("desk/runs/new"),
            door.resolve("runs/R-1"),
            folder.resolve("x/../out/desk/deeper/still")
        }) {
            assertThatThrownBy(() -> Handout.at(to, output, "desk"))
                    .as(to.toString())
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("stays as it is");
        }
        Handout.at(output.resolve("desk/exports/mine"), output, "desk");
        Handout.at(folder.resolve("new/place"), output, "desk");
        Path link = Files.createSymbolicLink(folder.resolve("link"), run);
        assertThatThrownBy(() -> new Handout(link).begin(true)).hasMessageContaining("It is not replaced");
    }

    @Test
    void whatACrashLeftDoesNotStandInTheWay() throws IOException {
        Handout handout = new Handout(folder.resolve("b"));
        Files.writeString(handout.begin(false).resolve("half"), "of it");
        write(handout, false, "whole");
        assertThat(handout.target().resolve("half")).doesNotExist();
    }

    @Test
    void liesBesideTheRunsAndIsFoundThere() throws IOException {
        Handout handout = Handout.of(folder, "desk", InventedRows.RUN, new Selection(null, "JOR", null));
        assertThat(handout.target()).isEqualTo(folder.resolve("desk/exports/" + InventedRows.RUN + "-JOR"));
        assertThat(Handout.all(folder, "desk")).isEmpty();
        write(handout, false, "x");
        assertThat(Handout.all(folder, "desk")).containsExactly(handout);
        handout.remove();
        assertThat(Handout.all(folder, "desk")).isEmpty();
    }

    private static void write(Handout handout, boolean replace, String words) throws IOException {
        Files.writeString(handout.begin(replace).resolve("run.json"), words);
        handout.finish();
    }
}
