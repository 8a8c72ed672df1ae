package org.mithaq.job;

import java.util.List;

/** The user asked for a job that cannot be: wrong job file, unknown job, missing folder. Each problem is one line for him. */
public final class JobDefinitionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    JobDefinitionException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    JobDefinitionException(String problem) {
        this(List.of(problem));
    }

    /** What is wrong, in the order of the file; each names the file, the line where it has one, and the fix. */
    public List<String> problems() {
        return problems;
    }
}
