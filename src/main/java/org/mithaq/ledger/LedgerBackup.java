package org.mithaq.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A whole ledger in one ZIP file: every row of its database, whichever database that is, and the tables of the last runs. What is written from H2 may be read into
 * PostgreSQL, and the other way round. Exports are not in it.
 */
public final class LedgerBackup {
    private static final int FORMAT = 1;
    private static final String MANIFEST = "backup.json";
    private static final String ROWS = "database/";
    private static final String FILES = "tables/";

    private final DataSource database;
    private final Path tables;

    /**
     * A ledger that is open, and that nobody else writes to.
     *
     * @param database that {@link Ledger#migrate} has prepared
     * @param tables where the tables of runs lie
     */
    public LedgerBackup(DataSource database, Path tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * What a backup holds.
     *
     * @param format of the file
     * @param schema version of the database's schema
     * @param program that wrote it
     * @param rows of each table
     */
    public record Manifest(int format, String schema, String program, SortedMap<String, Long> rows) {
        /** How many articles it holds. */
        public long articles() {
            return rows.getOrDefault("article", 0L);
        }

        /** How many runs it knows of. */
        public long runs() {
            return rows.getOrDefault("run_log", 0L);
        }
    }

    /** A file cannot be restored; the message says why, and what to do. */
    public static final class Unusable extends IOException {
        private static final long serialVersionUID = 1;

        /** A refusal in words. */
        public Unusable(String words) {
            super(words);
        }
    }

    /**
     * Writes the ledger into a file, which is whole or not there.
     *
     * @param program its version
     */
    public Manifest write(Path file, String program) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Manifest manifest;
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                manifest = write(zip, program);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest write(ZipOutputStream zip, String program) throws IOException {
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (DatabaseTable table : DatabaseTable.all(connection)) {
                zip.putNextEntry(new ZipEntry(ROWS + table.name()));
                DataOutputStream out = new DataOutputStream(zip);
                rows.put(table.name(), table.write(connection, out));
                out.flush();
                zip.closeEntry();
            }
            for (Path file : files()) {
                zip.putNextEntry(new ZipEntry(FILES + name(file)));
                Files.copy(file, zip);
                zip.closeEntry();
            }
            Manifest manifest = new Manifest(FORMAT, DatabaseTable.schemaVersion(connection), program, rows);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(Documents.write(manifest).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return manifest;
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be read.", e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(tables)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(tables)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String name(Path file) {
        return tables.relativize(file).toString().replace('\\', '/');
    }

    /** Reads what a file holds, from its first to its last byte, and says what is wrong with it before anything is done. */
    public Manifest check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                check(file, zip, entries.nextElement());
            }
            return manifest(file, zip);
        } catch (ZipException | EOFException e) {
            throw new Unusable("%s is no whole backup (%s). Take another one.".formatted(file, e.getMessage()));
        }
    }

    private void check(Path file, ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        boolean known = name.equals(MANIFEST) || name.startsWith(ROWS) || name.startsWith(FILES);
        if (!known || name.contains("..") || name.contains("\\")) {
            throw new Unusable("%s holds %s, which no backup of this program does.".formatted(file, name));
        }
        try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw new Unusable("%s is damaged at %s. Take another one.".formatted(file, name));
            }
        }
    }

    private Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new Unusable("%s is no backup of a ledger: %s is not in it.".formatted(file, MANIFEST));
        }
        try (InputStream in = zip.getInputStream(entry);
                Connection connection = database.getConnection()) {
            String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Manifest manifest = Documents.read(document, Manifest.class);
            String schema = DatabaseTable.schemaVersion(connection);
            if (manifest.format != FORMAT || !manifest.schema.equals(schema)) {
                throw new Unusable(
                        "%s was written by version %s of the program, with schema %s; this one has schema %s. Restore it with that version, then open the ledger with this one."
                                .formatted(file, manifest.program, manifest.schema, schema));
            }
            return manifest;
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be read.", e);
        }
    }

    /** Whether the ledger knows of no run, so that nothing is lost by a restore. */
    public boolean isEmpty() {
        try (Connection connection = database.getConnection()) {
            return DatabaseTable.isEmpty(connection, "run_log");
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be read.", e);
        }
    }

    /** Puts what a file holds, which {@link #check} has passed, in the place of what the ledger holds: all of it or nothing. */
    public void restore(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Path fresh = tables.resolveSibling("tables.part");
            FileSystemUtils.deleteRecursively(fresh);
            unpack(zip, fresh);
            // Tables are made anew where they are missing; those of another state must not be gone on with.
            FileSystemUtils.deleteRecursively(tables);
            fill(zip);
            Files.move(fresh, tables, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(ZipFile zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ZipEntry entry : zip.stream().toList()) {
            if (entry.getName().startsWith(FILES)) {
                Path target = folder.resolve(entry.getName().substring(FILES.length()));
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    private void fill(ZipFile zip) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<DatabaseTable> all = DatabaseTable.all(connection);
            for (int i = all.size() - 1; i >= 0; i--) {
                all.get(i).clear(connection);
            }
            for (DatabaseTable table : all) {
                ZipEntry entry = zip.getEntry(ROWS + table.name());
                if (entry != null) {
                    try (DataInputStream in = new DataInputStream(new BufferedInputStream(zip.getInputStream(entry)))) {
                        table.read(connection, in);
                    }
                }
            }
            connection.commit();
            DatabaseTable.advanceSequences(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be written.", e);
        }
    }
}
