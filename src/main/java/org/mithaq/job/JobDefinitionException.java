package org.mithaq.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user asked for a job that cannot be: wrong job file, unknown job, missing folder. Each problem is one line for him. */
public final class JobDefinitionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;
    private final transient @Nullable JobDefinition definition;

    JobDefinitionException(List<String> problems) {
        this(problems, null);
    }

    JobDefinitionException(String problem) {
        this(List.of(problem));
    }

    JobDefinitionException(String problem, JobDefinition definition) {
        this(List.of(problem), definition);
    }

    private JobDefinitionException(List<String> problems, @Nullable JobDefinition definition) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
        this.definition = definition;
    }

    /** What is wrong, in the order of the file; each names the file, the line where it has one, and the fix. */
    public List<String> problems() {
        return problems;
    }

    /** The job, where its file is right and only what it names is missing. */
    public Optional<JobDefinition> definition() {
        return Optional.ofNullable(definition);
    }
}
