package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkerCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aLedgerInAFileIsNotShared() {
        CommandLineRun run = CommandLineRun.of("run", "accords", "--output", folder, "--workers", "remote");
        assertThat(run.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(run.err()).contains("SPRING_DATASOURCE_URL");
        CommandLineRun worker = CommandLineRun.of("worker", "--broker", "tcp://127.0.0.1:1", "--output", folder);
        assertThat(worker.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(worker.err()).contains("PostgreSQL").contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void aWorkerHasToBeToldOfABroker() {
        CommandLineRun worker = CommandLineRun.of("worker", "--output", folder);
        assertThat(worker.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(worker.err()).contains("--broker");
    }
}
