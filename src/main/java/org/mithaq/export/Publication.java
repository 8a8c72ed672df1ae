package org.mithaq.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a run's folder visible at once or not at all: formats write into a hidden sibling, one rename publishes it, and the link {@code latest} moves last.
 * A crash leaves the hidden folder only, which the next run of the job removes.
 *
 * @param jobFolder the job's folder in the output, {@code output/<job>}
 * @param runId name of the run
 */
public record Publication(Path jobFolder, String runId) {
    private static final String PART = ".part";

    /** The publication of a run: {@code output/<job>/runs/<run_id>}. */
    public static Publication of(Path output, String job, String runId) {
        return new Publication(output.resolve(job), runId);
    }

    /**
     * Removes the oldest exports of a job, never the latest.
     *
     * @param newest so many stay
     * @return the runs whose exports are gone
     */
    public static List<String> keepNewest(Path output, String job, int newest) throws IOException {
        List<String> runs = beforeLatest(output, job);
        List<String> old = runs.subList(0, Math.max(0, runs.size() - newest + 1));
        for (String run : old) {
            of(output, job, run).remove();
        }
        return List.copyOf(old);
    }

    /** The runs of a job whose exports are there, but for the latest, oldest first. */
    public static List<String> beforeLatest(Path output, String job) throws IOException {
        Publication any = of(output, job, "");
        Path runs = any.runs();
        String latest = Files.exists(any.latest())
                ? any.latest().toRealPath().getFileName().toString()
                : "";
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(runs)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> name.matches("R-\\d{8}T\\d{6}Z(-\\d{1,9})?"))
                    .filter(name -> !name.equals(latest))
                    .sorted(Comparator.comparing(Publication::inOrder))
                    .toList();
        }
    }

    /** A second run of one second is R-…Z-2, and sorts behind the first; the tenth behind the ninth. */
    private static String inOrder(String run) {
        int end = run.indexOf('Z') + 1;
        return run.substring(0, end)
                + "%09d".formatted(end < run.length() ? Integer.parseInt(run.substring(end + 1)) : 0);
    }

    /** Removes a published run: out of sight first, so that nobody sees half of one. */
    public void remove() throws IOException {
        if (Files.isDirectory(target())) {
            Files.move(target(), folder(), StandardCopyOption.ATOMIC_MOVE);
            delete(folder());
        }
    }

    /** Where readers find the run once it is published. */
    public Path target() {
        return runs().resolve(runId);
    }

    /** Where formats write before that. */
    public Path folder() {
        return runs().resolve("." + runId + PART);
    }

    /** The link to the last good run. */
    public Path latest() {
        return jobFolder.resolve("latest");
    }

    /**
     * Removes what crashed runs left and makes an empty hidden folder.
     *
     * @return that folder, see {@link #folder()}
     * @throws FileAlreadyExistsException when the run was published before: a published run never changes
     */
    public Path begin() throws IOException {
        refuseASecondEdition();
        Files.createDirectories(runs());
        removeLeftovers();
        return Files.createDirectory(folder());
    }

    /** Flushes the files, renames the folder and moves {@code latest}. Doing it again after a crash between the two finishes the work. */
    public void publish() throws IOException {
        if (Files.isDirectory(folder())) {
            refuseASecondEdition();
            flush(folder());
            Files.move(folder(), target(), StandardCopyOption.ATOMIC_MOVE);
            flushOne(runs());
        }
        moveLatest();
    }

    private Path runs() {
        return jobFolder.resolve("runs");
    }

    private void refuseASecondEdition() throws IOException {
        if (Files.exists(target(), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    target().toString(),
                    null,
                    "the run is published already. Maybe run with --force, which makes a new run.");
        }
    }

    private void removeLeftovers() throws IOException {
        for (Path leftover : hiddenParts()) {
            delete(leftover);
        }
    }

    private List<Path> hiddenParts() throws IOException {
        try (Stream<Path> children = Files.list(runs())) {
            return children.filter(Publication::isPart).sorted().toList();
        }
    }

    private static boolean isPart(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") && name.endsWith(PART);
    }

    /** Deletes a folder with all in it, where there is one. */
    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(tree)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Brings all of a folder to the disk. */
    static void flush(Path tree) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(tree)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            flushOne(path);
        }
    }

    private static void flushOne(Path path) throws IOException {
        // Windows cannot open a folder; there the rename alone has to do.
        if (Files.isDirectory(path)
                && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void moveLatest() throws IOException {
        Path fresh = jobFolder.resolve(".latest" + PART);
        Files.deleteIfExists(fresh);
        try {
            Files.createSymbolicLink(fresh, jobFolder.relativize(target()));
            Files.move(fresh, latest(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (UnsupportedOperationException | FileSystemException e) {
            throw new IOException(latest() + " cannot be linked to " + target() + ", which is complete. " + fix(), e);
        }
        flushOne(jobFolder);
    }

    private String fix() {
        return Files.isDirectory(latest(), LinkOption.NOFOLLOW_LINKS)
                ? "Maybe rename the folder that stands in the link's place."
                : "Maybe the output folder lies on a file system without symbolic links.";
    }
}
