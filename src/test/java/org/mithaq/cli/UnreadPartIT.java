package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.TestDatabase;

/** A worker that cannot read a part of the seeds, however often it is asked: the run does not wait for ever but says what is wrong. */
final class UnreadPartIT {
    @TempDir
    private Path folder;

    @Test
    void aRunEndsWhenNoWorkerCanReadAPart() throws IOException {
        Path seeds = TwoNights.writeJob(folder);
        TwoNights.write(seeds, 0, 5);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path output = folder.resolve("out");
        TestDatabase.ownDatabase(output);
        try (BrokerProcess broker = BrokerProcess.start()) {
            MithaqProcess run = process(
                    "run",
                    "night",
                    "--jobs",
                    folder.resolve("jobs").toString(),
                    "--date",
                    "2025-11-01",
                    "--clock",
                    "2025-11-01T02:00:00Z",
                    "--workers",
                    "remote",
                    "--broker",
                    broker.url(),
                    "--output",
                    output.toString());
            MithaqProcess worker = process(
                    "worker", "--broker", broker.url(), "--seeds", elsewhere.toString(), "--output", output.toString());
            try {
                CommandLineRun ended = run.await();
                assertThat(ended.code()).isEqualTo(1);
                assertThat(ended.err())
                        .contains("10 times")
                        .contains("is not in the seeds folder of this worker")
                        .doesNotContain("at org.mithaq");
            } finally {
                worker.kill();
                worker.await();
            }
        }
    }

    private MithaqProcess process(String... words) throws IOException {
        return new MithaqProcess(TestDatabase.POSTGRESQL, folder, words);
    }
}
