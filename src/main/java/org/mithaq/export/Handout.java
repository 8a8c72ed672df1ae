package org.mithaq.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of exports that somebody asked for beside the nightly ones, complete or absent: formats write into a hidden sibling, which takes the folder's place in
 * the end.
 *
 * @param target the folder
 */
public record Handout(Path target) {
    private static final String FOLDER = "exports";

    /** Makes the path absolute. */
    public Handout {
        target = target.toAbsolutePath().normalize();
    }

    /** Where it lies when nobody names another place: {@code output/<job>/exports/<run_id>}, and behind it what was selected. */
    public static Handout of(Path output, String job, String runId, Selection selection) {
        return new Handout(output.resolve(job).resolve(FOLDER).resolve(runId + selection.suffix()));
    }

    /**
     * One at a place that somebody named.
     *
     * @throws ExportException when that is among what runs publish or remember, which must stay as it is
     */
    public static Handout at(Path to, Path output, String job) {
        Handout handout = new Handout(to);
        Path inside = real(output);
        Path target = real(handout.parent()).resolve(handout.name());
        if (target.startsWith(inside) && !target.startsWith(inside.resolve(job).resolve(FOLDER))) {
            throw new ExportException(
                    "%s lies among what runs have written to %s, which stays as it is. Name a folder elsewhere with --to, or leave it out."
                            .formatted(to, output));
        }
        return handout;
    }

    /** The folder behind links; of one that is not there the part that is. */
    private static Path real(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Path parent = path.getParent();
            return Files.exists(path) || parent == null
                    ? path.toRealPath()
                    : real(parent).resolve(path.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a job that lie where nobody named another place, in order of their names, which begin with the run. */
    public static List<Handout> all(Path output, String job) throws IOException {
        Path folder = output.resolve(job).resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().map(Handout::new).toList();
        }
    }

    /** The folder's name. */
    public String name() {
        return String.valueOf(target.getFileName());
    }

    /**
     * Makes the empty hidden folder.
     *
     * @param replace whether a folder that is there may be replaced
     * @throws ExportException when there is something and it may not be replaced, or it is no export
     */
    public Path begin(boolean replace) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            refuse(replace);
        }
        Files.createDirectories(parent());
        Publication.delete(hidden("part"));
        return Files.createDirectory(hidden("part"));
    }

    private void refuse(boolean replace) {
        if (!replace) {
            throw new ExportException("%s is there already. Name another folder with --to, or replace it with --force."
                    .formatted(target));
        }
        // A slip of the hand must not cost somebody's own files.
        if (Files.isSymbolicLink(target) || !Files.isRegularFile(target.resolve(RunFigures.FILE))) {
            throw new ExportException(
                    "%s is no export, or a link to one: it has no %s of its own. It is not replaced. Name another folder with --to."
                            .formatted(target, RunFigures.FILE));
        }
    }

    /** Flushes the files and shows the folder. One that is replaced is out of sight for a moment. */
    public void finish() throws IOException {
        Publication.flush(hidden("part"));
        Path old = hidden("old");
        Publication.delete(old);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(hidden("part"), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new ExportException("%s has just been made by somebody else. Try again.".formatted(target));
        }
        Publication.delete(old);
    }

    /** Removes what was begun. */
    public void giveUp() throws IOException {
        Publication.delete(hidden("part"));
    }

    /** Removes the folder. */
    public void remove() throws IOException {
        Publication.delete(target);
    }

    private Path hidden(String end) {
        return parent().resolve("." + name() + "." + end);
    }

    private Path parent() {
        Path parent = target.getParent();
        if (parent == null) {
            throw new ExportException("%s is no place for an export. Name another folder with --to.".formatted(target));
        }
        return parent;
    }
}
