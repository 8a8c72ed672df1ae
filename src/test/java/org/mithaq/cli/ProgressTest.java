package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private final StringWriter err = new StringWriter();

    @Test
    void countsInOneMovingLineWhileAPersonWatches() {
        Progress progress = new Progress(new PrintWriter(err), true);
        progress.articles(99);
        progress.articles(100);
        progress.articles(1200);
        progress.stage("Writing csv");
        assertThat(err.toString().replace(System.lineSeparator(), "\n")).isEqualTo("\r  100\r  1,200\nWriting csv\n");
    }

    @Test
    void printsOneLineAStageOtherwise() {
        Progress progress = new Progress(new PrintWriter(err), false);
        progress.articles(100);
        progress.stage("Writing csv");
        progress.end();
        assertThat(err.toString().replace(System.lineSeparator(), "\n")).isEqualTo("Writing csv\n");
    }
}
