package org.mithaq.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mithaq.ledger.TestDatabase;

/** The program in a process of its own, for signals and locks. */
final class MithaqProcess {
    private final Path out;
    private final Process process;
    private final StringBuilder err = new StringBuilder();

    MithaqProcess(Path folder, String... args) throws IOException {
        this(TestDatabase.H2, folder, args);
    }

    /** With a ledger in this database. */
    MithaqProcess(TestDatabase database, Path folder, String... args) throws IOException {
        this(Map.of(), folder, CommandLineRun.words(database, (Object[]) args));
    }

    /** With more variables in its environment. */
    MithaqProcess(Map<String, String> environment, Path folder, String... args) throws IOException {
        out = Files.createTempFile(folder, "out", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MithaqApplication.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(Redirect.to(out.toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Waits for a line on standard error that begins like this. */
    void awaitLine(String start) throws IOException {
        BufferedReader reader = process.errorReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            err.append(line).append('\n');
            if (line.startsWith(start)) {
                return;
            }
        }
        throw new IllegalStateException("The process ended without the line '" + start + "': " + err);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks the process to end, as a service manager does; through its handle, because the process would close its streams too. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** Ends the process as a power cut does. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Its end. */
    CommandLineRun await() {
        try {
            process.errorReader(StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> err.append(line).append('\n'));
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("The process does not end.");
            }
            return new CommandLineRun(process.exitValue(), Files.readString(out), err.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
