package org.mithaq.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Rows of one table that come in any order and go out by their keys. Holds a part of them in memory, the others in files. */
public final class RowSorter implements AutoCloseable {
    private static final int MOST_BYTES = 12_000_000;

    /** What an entry takes beside its letters. */
    private static final int ENTRY = 120;

    private static final Comparator<Entry> BY_KEY = Comparator.comparing(Entry::key);

    private final Path folder;
    private final String name;
    private final List<Path> files = new ArrayList<>();
    private final List<EntryFile> open = new ArrayList<>();
    private List<Entry> entries = new ArrayList<>();
    private long bytes;

    /** Keeps its files, named after the table, in this folder. */
    public RowSorter(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * A row.
     *
     * @param key what it is sorted by
     */
    public record Entry(String key, Line line) {}

    /** Takes a row. */
    public void add(String key, Line line) {
        entries.add(new Entry(key, line));
        bytes += ENTRY + key.length() + line.length();
        if (bytes > MOST_BYTES) {
            spill();
        }
    }

    private void spill() {
        entries.sort(BY_KEY);
        Path file = folder.resolve(name + "." + files.size() + ".sorted");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Entry entry : entries) {
                out.writeUTF(entry.key);
                out.writeInt(entry.line.length());
                entry.line.copyTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file);
        entries = new ArrayList<>();
        bytes = 0;
    }

    /** All rows by their keys; nothing can be added any more. */
    public Iterator<Entry> sorted() {
        entries.sort(BY_KEY);
        if (files.isEmpty()) {
            return entries.iterator();
        }
        spill();
        PriorityQueue<EntryFile> next = new PriorityQueue<>(Comparator.comparing(EntryFile::key));
        for (Path file : files) {
            EntryFile each = EntryFile.open(file);
            open.add(each);
            if (each.hasNext()) {
                next.add(each);
            }
        }
        return new Merged(next);
    }

    /** Forgets all rows and deletes the files. */
    @Override
    public void close() {
        open.forEach(EntryFile::close);
        entries = new ArrayList<>();
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the least of many files' next rows. Holds the files by their next rows. */
    private static final class Merged implements Iterator<Entry> {
        private final PriorityQueue<EntryFile> files;

        Merged(PriorityQueue<EntryFile> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            return !files.isEmpty();
        }

        @Override
        public Entry next() {
            EntryFile file = files.remove();
            Entry entry = file.next();
            if (file.hasNext()) {
                files.add(file);
            }
            return entry;
        }
    }

    /** A file of sorted rows. Holds its next one. */
    private static final class EntryFile {
        private final DataInputStream in;
        private @Nullable Entry ahead;

        private EntryFile(DataInputStream in) {
            this.in = in;
        }

        static EntryFile open(Path path) {
            try {
                EntryFile file =
                        new EntryFile(new DataInputStream(new BufferedInputStream(Files.newInputStream(path))));
                file.readOn();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void readOn() throws IOException {
            try {
                String key = in.readUTF();
                byte[] line = in.readNBytes(in.readInt());
                ahead = new Entry(key, new Line(line, 0, line.length));
            } catch (EOFException e) {
                ahead = null;
            }
        }

        boolean hasNext() {
            return ahead != null;
        }

        String key() {
            return ahead == null ? "" : ahead.key;
        }

        Entry next() {
            Entry entry = ahead;
            if (entry == null) {
                throw new IllegalStateException("There are no more rows.");
            }
            try {
                readOn();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return entry;
        }

        void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
