package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A run that ends early, in a process of its own, and the run that goes on. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class StoppedJobIT {
    @Parameter
    TestDatabase database = TestDatabase.H2;

    private static final int ARTICLES = 400;

    @TempDir
    private Path folder;

    private Path seeds;
    private Path jobs;
    private Path output;

    @BeforeEach
    void writeSeeds() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        jobs = Files.createDirectory(folder.resolve("jobs"));
        output = folder.resolve("out");
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    seeds.resolve(i + ".txt"),
                    "AMMAN (Reuters) - Delegation number %d signed a memorandum in the capital on Monday, the ministry said.\n"
                            .formatted(i));
        }
        // One article a transaction makes the run long enough to be caught in the middle.
        Files.writeString(
                jobs.resolve("slow.yaml"),
                "job: slow\nseeds: { folder: '%s' }\nlanguages: [ar, en]\nchunk-size: 1\noutputs: { csv: {} }\n"
                        .formatted(seeds));
    }

    @Test
    void sigtermStopsAfterTheChunkAndTheSameCommandGoesOn() throws IOException {
        MithaqProcess first = start();
        first.awaitLine("Reading the articles");
        first.terminate();
        assertThat(first.await().code()).isEqualTo(143);
        assertThat(CommandLineRun.of(database, "status", "--output", output).out())
                .contains("STOPPED");
        assertThat(output.resolve("slow").resolve("latest")).doesNotExist();
        goesOnUnderTheSameName();
    }

    @Test
    void aKilledRunIsRecovered() throws IOException {
        MithaqProcess first = start();
        first.awaitLine("Reading the articles");
        first.kill();
        assertThat(first.await().code()).isEqualTo(137);
        assertThat(CommandLineRun.of(database, "status", "--output", output).out())
                .containsPattern("Failed +slow R-\\S+ for 2025-11-07: its process was killed");
        goesOnUnderTheSameName();
    }

    @Test
    void aRunThatTheFrameworkCallsUnknownGoesOn() throws IOException, InterruptedException {
        assumeTrue(database == TestDatabase.POSTGRESQL);
        MithaqProcess first = start();
        first.awaitLine("Reading the articles");
        first.kill();
        first.await();
        // As it may say when the database was gone while it wrote how the run ended.
        try (LedgerHome.Opening.Open open = openOnceFree()) {
            JdbcTemplate sql = new JdbcTemplate(open.dataSource());
            assertThat(sql.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN'"))
                    .isEqualTo(1);
            assertThat(sql.update("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN'"))
                    .isPositive();
        }
        goesOnUnderTheSameName();
    }

    /** The server lets go of a killed client's lock when it next looks at the connection, which a busy machine delays. */
    private LedgerHome.Opening.Open openOnceFree() throws IOException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            if (database.open(output) instanceof LedgerHome.Opening.Open open) {
                return open;
            }
            Thread.sleep(100);
        }
        throw new IOException("The ledger is still held ten seconds after its holder was killed");
    }

    private void goesOnUnderTheSameName() throws IOException {
        CommandLineRun second = start().await();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out())
                .containsPattern("Articles read +" + ARTICLES + "\\R")
                .containsPattern("ok +" + ARTICLES + "\\R");
        assertThat(CommandLineRun.of(database, "history", "--output", output)
                        .out()
                        .lines())
                .hasSize(2);
    }

    private MithaqProcess start() throws IOException {
        return new MithaqProcess(
                database,
                folder,
                "run",
                "slow",
                "--jobs",
                jobs.toString(),
                "--output",
                output.toString(),
                "--date",
                "2025-11-07");
    }
}
