package org.mithaq.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the CSV tables of what was published before. Each answer is a folder that holds them, or an {@link ExportException}. */
public final class ExportFolder {
    private static final String CSV = "csv";
    private static final int ENOUGH_RUNS = 5;

    private ExportFolder() {}

    /** The tables of the job's last good run in an output folder. */
    public static Path latest(Path output, String job) {
        Path latest = Publication.of(output, job, "").latest();
        if (!Files.isDirectory(latest)) {
            throw new ExportException("There is no export of job %s in %s. Make one with: mithaq run %s --output %s"
                    .formatted(job, output, job, output));
        }
        return tables(latest);
    }

    /** The tables of one run of a job in an output folder. */
    public static Path ofRun(Path output, String job, String runId) {
        Path run = Publication.of(output, job, runId).target();
        if (!Files.isDirectory(run)) {
            throw new ExportException("There is no run %s of job %s in %s. %s"
                    .formatted(runId, job, output, known(output.resolve(job).resolve("runs"))));
        }
        return tables(run);
    }

    /** The tables in a folder that the user named: it holds them itself, or is a run's, a job's or an output folder with one job. */
    public static Path at(Path folder) {
        return tablesIn(folder)
                .or(() -> tablesIn(folder.resolve("latest")))
                .or(() -> onlyJob(folder))
                .orElseThrow(() -> new ExportException(
                        "%s holds no export. Name a folder with the CSV tables, such as output/accords/latest/csv."
                                .formatted(folder)));
    }

    private static Path tables(Path run) {
        return tablesIn(run)
                .orElseThrow(() -> new ExportException(
                        "%s has no CSV tables. Maybe its job file does not ask for them: add 'csv: {}' to its outputs."
                                .formatted(run)));
    }

    private static Optional<Path> tablesIn(Path folder) {
        return Stream.of(folder, folder.resolve(CSV))
                .filter(each -> Files.isRegularFile(each.resolve("accords.csv")))
                .findFirst();
    }

    private static Optional<Path> onlyJob(Path output) {
        List<Path> found = children(output).stream()
                .flatMap(job -> tablesIn(job.resolve("latest")).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String known(Path runs) {
        List<String> names = children(runs).stream()
                .map(run -> run.getFileName().toString())
                .filter(name -> !name.startsWith("."))
                .toList();
        return names.isEmpty()
                ? "It has no runs yet."
                : "Its last runs are %s."
                        .formatted(names.stream()
                                .skip(Math.max(0, names.size() - ENOUGH_RUNS))
                                .collect(Collectors.joining(", ")));
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
