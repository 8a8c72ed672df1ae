package org.mithaq.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mithaq.ledger.Ledger.RowHandler;

/**
 * The tables of one run as files sorted by key: what its exports are made of and the next run starts from. Complete or absent; the ledger can make it again.
 *
 * @param path where they lie
 */
record TableFolder(Path path) {
    /** Names what decided the rows besides the articles. */
    private static final String SETTINGS = "settings.txt";

    /** Words beside a table of which it is told how it looked. */
    private static final int LOOKED = 4;

    /** The tables of a run of a job. */
    static TableFolder of(Path tables, String job, String runId) {
        return new TableFolder(tables.resolve(job).resolve(runId));
    }

    /** A folder beside it that is no run's, for tables that are being made; empty. */
    TableFolder draft() {
        TableFolder draft = new TableFolder(path.resolveSibling("." + path.getFileName()));
        draft.delete();
        try {
            Files.createDirectories(draft.path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return draft;
    }

    /** Makes a draft the run's tables: all on disk, then in one step. */
    void complete(TableFolder draft, String settings) {
        try {
            Files.writeString(draft.path.resolve(SETTINGS), settings);
            for (Path file : draft.files()) {
                flush(file);
            }
            delete();
            Files.move(draft.path, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    boolean isComplete() {
        return Files.isRegularFile(path.resolve(SETTINGS));
    }

    /** What {@link #complete} was told. */
    String settings() {
        try {
            return Files.readString(path.resolve(SETTINGS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(Contract.Table table) {
        return path.resolve(table.name() + ".csv");
    }

    TableReader open(Contract.Table table) {
        return TableReader.open(file(table));
    }

    /** Writes a small table, whose rows come by key. */
    void write(Contract.Table table, List<Row> rows) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(table)))) {
            Line.header(table).copyTo(out);
            for (Row row : rows) {
                Line.of((Object[]) row.complete().cells()).copyTo(out);
            }
            noteCount(table, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(Contract.Table table) {
        try {
            Files.delete(file(table));
            Files.delete(countFile(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a table as it is kept, and returns its number of rows. */
    long copy(Contract.Table table, OutputStream out) throws IOException {
        Files.copy(file(table), out);
        return count(table);
    }

    /** The same into a new file. */
    long copy(Contract.Table table, Path copy) throws IOException {
        Files.copy(file(table), copy);
        return count(table);
    }

    /** The same without a second copy of the bytes, where the disk can do so: the file gets another name. To be told only of tables that nobody shall change. */
    long link(Contract.Table table, Path copy) throws IOException {
        try {
            Files.createLink(copy, file(table));
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file(table), copy);
        }
        return count(table);
    }

    /** How many rows a table has; whoever writes one notes it, so that nobody has to count but in published tables. */
    long count(Contract.Table table) {
        try {
            if (!Files.isRegularFile(countFile(table))) {
                long[] rows = {0};
                each(table, row -> rows[0]++);
                return rows[0];
            }
            return Long.parseLong(noted(table)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void noteCount(Contract.Table table, long rows) throws IOException {
        Files.writeString(countFile(table), Long.toString(rows));
    }

    /**
     * Puts a table on disk and notes beside it how many rows it has, its SHA-256, so that whoever copies the file need not ask, and by what {@link #isUntouched} tells it.
     *
     * @return the digest, 64 hex digits
     */
    String noteCountAndDigest(Contract.Table table, long rows) throws IOException {
        Path file = file(table);
        String hex = FileDigest.of(file);
        flush(file);
        Files.writeString(countFile(table), "%d %s %s".formatted(rows, hex, look(file)));
        return hex;
    }

    /** What differs when somebody has written into a file. */
    private static String look(Path file) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    /**
     * Whether a table is as it was written. Published tables are the same files under another name, which somebody may have changed. One that was only copied here, which is
     * seen from its time, has its digest still; those of programs that did not publish so have no note of how they looked.
     */
    boolean isUntouched(Contract.Table table) {
        try {
            String[] noted = noted(table);
            return noted.length < LOOKED
                    || look(file(table)).equals(noted[2] + " " + noted[3])
                    || FileDigest.of(file(table)).equals(noted[1]);
        } catch (IOException e) {
            return false;
        }
    }

    /** SHA-256 of the table's file in hex digits, if it was noted. */
    Optional<String> digest(Contract.Table table) throws IOException {
        if (!Files.isRegularFile(countFile(table))) {
            return Optional.empty();
        }
        String[] noted = noted(table);
        return noted.length > 1 ? Optional.of(noted[1]) : Optional.empty();
    }

    private String[] noted(Contract.Table table) throws IOException {
        return Files.readString(countFile(table)).split(" ", -1);
    }

    private Path countFile(Contract.Table table) {
        return path.resolve(table.name() + ".count");
    }

    /** Streams a table by key; the array is new for each row. */
    void each(Contract.Table table, RowHandler handler) {
        int columns = table.columns().size();
        try (TableReader reader = open(table)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                handler.row(line.cells(columns));
            }
        }
    }

    /** Deletes all tables of a job. */
    static void deleteAllOf(Path tables, String job) {
        TableFolder.of(tables, job, "none").deleteOthers();
    }

    /** Deletes all tables of the job but these. */
    void deleteOthers() {
        Path job = path.getParent();
        if (job == null || !Files.isDirectory(job)) {
            return;
        }
        children(job).stream().filter(child -> !child.equals(path)).forEach(child -> new TableFolder(child).delete());
    }

    private List<Path> files() {
        return children(path);
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes it; the settings first, so that what is left of it counts for nothing. */
    void delete() {
        if (!Files.isDirectory(path)) {
            return;
        }
        try {
            Files.deleteIfExists(path.resolve(SETTINGS));
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
