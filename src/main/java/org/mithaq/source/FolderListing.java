package org.mithaq.source;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One folder's entries in path order, each looked at but not opened. */
final class FolderListing {
    /** Of so many entries is kept what a look has shown, as memory is to stay small; others are looked at again. */
    private static final int MOST_SEEN = 10_000;

    private final Path root;
    private final Path folder;
    private final String prefix;
    private final Predicate<String> isSeen;

    /** By name; a folder's name ends in a slash, which puts "a.txt" before "a/b.txt" as the whole paths would be. */
    private final Map<String, Child> children = new TreeMap<>();

    private int seen;

    private FolderListing(Path root, Path folder, String prefix, Predicate<String> isSeen) {
        this.root = root;
        this.folder = folder;
        this.prefix = prefix;
        this.isSeen = isSeen;
    }

    /**
     * An entry of the folder.
     *
     * @param path path under the seeds folder; ends in a slash for a folder
     * @param location where it lies
     * @param file the file, or empty for a folder and for a link to a folder that is read anyway
     */
    record Entry(String path, Path location, Optional<SourceFile> file) {
        boolean isFolder() {
            return path.endsWith("/");
        }
    }

    /**
     * What lies in the folder under a name.
     *
     * @param seen what a look has shown, or null
     * @param isSeen whether it was looked at a moment ago, as a file that may be opened
     */
    private record Child(Path location, @Nullable BasicFileAttributes seen, boolean isSeen) {
        Child(Path location, @Nullable BasicFileAttributes seen) {
            this(location, seen, false);
        }

        BasicFileAttributes attributes() throws IOException {
            return seen == null ? look(location) : seen;
        }

        static BasicFileAttributes look(Path location) throws IOException {
            return Files.readAttributes(location, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static FolderListing of(Path root, Path folder, String prefix) {
        return of(root, folder, prefix, path -> false);
    }

    /** @param isSeen tells by its path of what was a file that may be opened a moment ago; it is not looked at again */
    static FolderListing of(Path root, Path folder, String prefix, Predicate<String> isSeen) {
        return new FolderListing(root, folder, prefix, isSeen);
    }

    Stream<Entry> entries() {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(this::list);
        } catch (IOException | DirectoryIteratorException e) {
            return Stream.of(unlistable());
        }
        return children.entrySet().stream()
                .filter(child -> !child.getKey().endsWith(Sidecar.EXTENSION))
                .map(child -> entry(child.getKey(), child.getValue()));
    }

    /** One file of the folder, as the listing of all would have it; empty where there is none. */
    Optional<SourceFile> file(String name) {
        Path file = folder.resolve(name);
        Path sidecar = folder.resolve(Sidecar.path(name));
        if (Files.exists(sidecar, LinkOption.NOFOLLOW_LINKS)) {
            children.put(Sidecar.path(name), new Child(sidecar, null));
        }
        // Under LANG=C a name that is not ASCII leads to no file; only the listing has it.
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? file(name, prefix + name, new Child(file, null))
                : entries()
                        .filter(entry -> entry.path().equals(prefix + name))
                        .findFirst()
                        .flatMap(Entry::file);
    }

    private void list(Path child) {
        String name = name(child);
        if (SkippedNames.isSkipped(name)) {
            return;
        }
        if (isSeen.test(prefix + name)) {
            children.put(name, new Child(child, null, true));
            return;
        }
        try {
            BasicFileAttributes found = Child.look(child);
            children.put(found.isDirectory() ? name + "/" : name, new Child(child, seen++ < MOST_SEEN ? found : null));
        } catch (IOException e) {
            children.put(name, new Child(child, null));
        }
    }

    /**
     * A name as its bytes say in UTF-8. On JDK 17 under LANG=C a path prints every Arabic letter as U+FFFD, but its URI
     * still holds the bytes.
     */
    private static String name(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.indexOf('\uFFFD') < 0) {
            return name;
        }
        String uri = path.toUri().getRawPath();
        String whole = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        String raw = whole.substring(whole.lastIndexOf('/') + 1);
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Entry entry(String name, Child child) {
        String path = prefix + name;
        if (name.endsWith("/")) {
            return new Entry(path, child.location, Optional.empty());
        }
        return new Entry(path, child.location, file(name, path, child));
    }

    /** Most files are no links, and of those everything is known from one look. */
    private Optional<SourceFile> file(String name, String path, Child child) {
        Path location = child.location;
        if (child.isSeen) {
            Child sidecar = children.get(Sidecar.path(name));
            return Optional.of(new SourceFile(path, location, 0, sidecar == null ? null : sidecar.location, null));
        }
        try {
            BasicFileAttributes found = child.attributes();
            if (found.isSymbolicLink() && isFolderInside(location)) {
                return Optional.empty();
            }
            Child beside = children.get(Sidecar.path(name));
            Path sidecar = beside == null ? null : beside.location;
            Rejection refusal = refusal(path, location, found);
            if (refusal == null && beside != null) {
                refusal = refusal(prefix + name(beside.location), beside.location, beside.attributes());
            }
            long size = refusal == null && found.isSymbolicLink() ? Files.size(location) : found.size();
            return Optional.of(new SourceFile(path, location, size, sidecar, refusal));
        } catch (IOException e) {
            return Optional.of(new SourceFile(path, location, 0, null, unreadable(path)));
        }
    }

    private boolean isFolderInside(Path link) throws IOException {
        return Files.isDirectory(link) && link.toRealPath().startsWith(root);
    }

    private @Nullable Rejection refusal(String path, Path location, BasicFileAttributes found) throws IOException {
        if (found.isSymbolicLink() && !location.toRealPath().startsWith(root)) {
            return Rejection.of(
                    "E_UNSAFE",
                    "read",
                    path + ": a link that leads out of the seeds folder; copy the file into the folder instead.");
        }
        boolean isFile = found.isSymbolicLink() ? Files.isRegularFile(location) : found.isRegularFile();
        if (!isFile) {
            return Rejection.of(
                    "E_UNSUPPORTED",
                    "read",
                    path + ": not a file but a pipe, socket or device; move it out of the seeds folder.");
        }
        return null;
    }

    private static Rejection unreadable(String path) {
        return Rejection.of(
                "E_IO", "read", path + ": cannot be looked at; check that it still exists and who may read it.");
    }

    private Entry unlistable() {
        String path = prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1);
        SourceFile file = new SourceFile(path, folder, 0, null, unreadable(path));
        return new Entry(path, folder, Optional.of(file));
    }
}
