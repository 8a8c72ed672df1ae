package org.mithaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.mithaq.export.ExportFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say whose exports are meant, shared by the commands that look at what was published. */
final class ExportChoice {
    @Mixin
    private OutputChoice output = new OutputChoice();

    @Option(
            names = "--job",
            paramLabel = "JOB",
            defaultValue = "accords",
            description = "Job whose runs are meant (default: accords).")
    private String job = "accords";

    /** The tables of the job's last good run. */
    Path latest() {
        return ExportFolder.latest(output.folder(), job);
    }

    /** The tables of one run. */
    Path run(String runId) {
        return ExportFolder.ofRun(output.folder(), job, runId);
    }

    /** The tables of a run by its id, of the last run by the word {@code latest}, or in a folder. */
    Path named(String name) {
        if (name.equals("latest")) {
            return latest();
        }
        return Files.isDirectory(Path.of(name)) ? ExportFolder.at(Path.of(name)) : run(name);
    }
}
