package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.TestDatabase;

/** The scheduler in a process of its own. */
final class ScheduledJobIT {
    @TempDir
    private Path folder;

    private Path jobs;
    private Path output;

    @BeforeEach
    void writeSeeds() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        jobs = Files.createDirectory(folder.resolve("jobs"));
        output = folder.resolve("out");
        for (int i = 0; i < 200; i++) {
            Files.writeString(
                    seeds.resolve(i + ".txt"),
                    "AMMAN (Reuters) - Delegation number %d signed a memorandum in the capital on Monday, the ministry said.\n"
                            .formatted(i));
        }
        // Once a year; once a second; one article a transaction, to be caught in the middle.
        job(seeds, "yearly", "schedule: { cron: \"0 3 29 2 *\", zone: Asia/Amman }");
        job(seeds, "often", "schedule: { cron: \"* * * * * *\" }\nchunk-size: 1");
        job(seeds, "never", "");
    }

    @Test
    void printsTheNextTimes() {
        CommandLineRun next = CommandLineRun.of("schedule", "yearly", "--jobs", jobs, "--next", "2");
        assertThat(next.code()).as(next.err()).isZero();
        assertThat(next.out().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("20\\d\\d-02-29T03:00\\+0[23]:00\\[Asia/Amman]"));
    }

    @Test
    void aJobWithoutAScheduleIsWrongConfiguration() {
        CommandLineRun run = CommandLineRun.of("schedule", "never", "--jobs", jobs);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("never.yaml: it has no key 'schedule'");
    }

    @Test
    void sigtermWhileItWaitsEndsAtOnce() throws IOException {
        MithaqProcess process = schedule(TestDatabase.H2, "yearly");
        process.awaitLine("Next run: ");
        process.terminate();
        assertThat(process.await().code()).isEqualTo(143);
        assertThat(output).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void sigtermDuringARunStopsItAndTheNextStartGoesOn(TestDatabase database) throws IOException {
        MithaqProcess first = schedule(database, "often");
        first.awaitLine("Reading the articles");
        first.terminate();
        CommandLineRun ended = first.await();
        assertThat(ended.code()).as(ended.err()).isEqualTo(143);
        assertThat(CommandLineRun.of(database, "status", "--output", output).out())
                .contains("STOPPED");
        MithaqProcess second = schedule(database, "often");
        second.awaitLine("Run R-");
        // Planned times have passed while it went on.
        second.awaitLine("The run of ");
        second.terminate();
        second.await();
        assertThat(CommandLineRun.of(database, "history", "--output", output)
                        .out()
                        .lines())
                .as("the run that was stopped is finished, not made anew")
                .hasSize(2)
                .last()
                .asString()
                .contains("COMPLETED");
    }

    private MithaqProcess schedule(TestDatabase database, String job) throws IOException {
        return new MithaqProcess(
                database, folder, "schedule", job, "--jobs", jobs.toString(), "--output", output.toString());
    }

    private void job(Path seeds, String name, String more) throws IOException {
        Files.writeString(
                jobs.resolve(name + ".yaml"),
                "job: %s\nseeds: { folder: '%s' }\nlanguages: [ar, en]\noutputs: { csv: {} }\n%s\n"
                        .formatted(name, seeds, more));
    }
}
