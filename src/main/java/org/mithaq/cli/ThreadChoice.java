package org.mithaq.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** On how many threads a run extracts. */
final class ThreadChoice {
    private static final int MOST = 256;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Threads that extract (default: one for each core). The results are the same.")
    private int threads;

    /** The number, one for each core where none was given. */
    int count() {
        if (threads < 0 || threads > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--threads %d: give a number from 1 to %d.".formatted(threads, MOST));
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
