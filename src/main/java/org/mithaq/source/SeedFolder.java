package org.mithaq.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of articles. Hidden files, unfinished downloads and sidecars are not documents. */
public final class SeedFolder {
    private final Path root;

    private SeedFolder(Path root) {
        this.root = root;
    }

    /**
     * The folder at this place.
     *
     * @throws IllegalArgumentException when there is no folder; the message names it and the fix
     */
    public static SeedFolder at(Path root) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException(
                    "The seeds folder %s does not exist; create it, or name another one.".formatted(root));
        }
        try {
            return new SeedFolder(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("The seeds folder %s cannot be opened.".formatted(root), e);
        }
    }

    /**
     * Every file, one folder's listing in memory at a time.
     *
     * @return files ordered by the code units of their paths, the same on every machine; those that must not be opened
     *     say so in {@link SourceFile#refusal}
     */
    public Stream<SourceFile> files() {
        return files(root, "", path -> false);
    }

    /**
     * The same for somebody who has looked at them a moment ago.
     *
     * @param isSeen tells by its path which was a file that may be opened then; it is named and not looked at again, so its size is not known
     */
    public Stream<SourceFile> files(Predicate<String> isSeen) {
        return files(root, "", isSeen);
    }

    /**
     * One file by its path.
     *
     * @return the file as {@link #files} hands it over; empty when there is none under the path, or it leads out of the folder
     */
    public Optional<SourceFile> file(String path) {
        int slash = path.lastIndexOf('/') + 1;
        Path folder = root.resolve(path.substring(0, slash)).normalize();
        return folder.startsWith(root) && !path.substring(slash).isEmpty()
                ? FolderListing.of(root, folder, path.substring(0, slash)).file(path.substring(slash))
                : Optional.empty();
    }

    /** Reads every file; see {@link SourceFormat#read}. */
    public Stream<Reading> read(SourceFormats formats, SourceLimits limits) {
        SourceSettings settings = new SourceSettings(limits, FieldMapping.NONE, formats);
        return files().flatMap(file -> formats.read(file, settings));
    }

    private Stream<SourceFile> files(Path folder, String prefix, Predicate<String> isSeen) {
        return FolderListing.of(root, folder, prefix, isSeen).entries().flatMap(entry -> filesOf(entry, isSeen));
    }

    private Stream<SourceFile> filesOf(FolderListing.Entry entry, Predicate<String> isSeen) {
        return entry.isFolder() ? files(entry.location(), entry.path(), isSeen) : entry.file().stream();
    }
}
