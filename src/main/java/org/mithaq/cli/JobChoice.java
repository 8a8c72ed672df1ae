package org.mithaq.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinition;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.JobDefinitions;
import picocli.CommandLine.Option;

/** Options that say where jobs and seeds lie, shared by the commands that read articles. */
final class JobChoice {
    @Option(names = "--seeds", paramLabel = "DIR", description = "Folder of articles to read instead of the job's own.")
    private @Nullable Path seeds;

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            description = "Folder of job files (default: jobs, or the built-in jobs where there is none).")
    private @Nullable Path jobs;

    /** The same options for a process of its own. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (seeds != null) {
            words.addAll(List.of("--seeds", seeds.toString()));
        }
        if (jobs != null) {
            words.addAll(List.of("--jobs", jobs.toString()));
        }
        return words;
    }

    /** The job of this name, checked. */
    JobDefinition job(String name) throws JobDefinitionException {
        return JobDefinitions.in(jobs).load(name, seeds);
    }
}
