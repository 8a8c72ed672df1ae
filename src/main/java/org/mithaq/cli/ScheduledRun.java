package org.mithaq.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A run in a process of its own, with the same Java, the same options for it and the same program: the scheduler stays small, and a run that dies takes nothing
 * with it. Holds the process that runs, so that the end of this one can be passed on.
 */
final class ScheduledRun {
    private static final long PATIENCE_MINUTES = 10;

    private final List<String> words;
    private final Map<String, String> environment;
    private @Nullable Process running;
    private boolean ending;

    /**
     * Runs of the command with these words; each adds its date.
     *
     * @param environment variables beside those of this process, for what is not to be seen among the words of a process
     */
    ScheduledRun(List<String> words, Map<String, String> environment) {
        this.words = List.copyOf(words);
        this.environment = Map.copyOf(environment);
    }

    /** Makes a run of this date and gives its exit code. */
    int of(LocalDate date) {
        Process process = start(date);
        if (process == null) {
            return ExitCodes.STOPPED;
        }
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.STOPPED;
        }
    }

    /** Asks the run to stop after its chunk, waits for that, and lets none begin any more. */
    void end() {
        Process last;
        synchronized (this) {
            ending = true;
            last = running;
        }
        if (last == null || !last.isAlive()) {
            return;
        }
        last.toHandle().destroy();
        try {
            boolean ended = last.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            assert ended : "a chunk takes longer than any process manager waits";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process start(LocalDate date) {
        if (ending) {
            return null;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command(date)).inheritIO();
            builder.environment().putAll(environment);
            running = builder.start();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(LocalDate date) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agentlib:jdwp"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MithaqApplication.class.getName()));
        command.addAll(words);
        command.addAll(List.of("--date", date.toString()));
        return command;
    }
}
