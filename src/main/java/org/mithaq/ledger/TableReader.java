package org.mithaq.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a table's file line by line, its header left out. Holds the open file, a piece of it, and which rows of the piece are to be passed on. */
final class TableReader implements AutoCloseable {
    private static final int PIECE = 1 << 16;

    private final InputStream file;
    private byte[] bytes = new byte[PIECE];
    private int from;
    private int to;
    private int row;
    private int keptFrom;
    private int keptTo;
    private @Nullable OutputStream keeper;
    private long passed;

    private TableReader(InputStream file) {
        this.file = file;
    }

    /** Opens a file that {@link TableFolder} has written. */
    static TableReader open(Path path) {
        try {
            TableReader reader = new TableReader(Files.newInputStream(path));
            reader.next();
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next row, or null behind the last; good until the next call. */
    @Nullable
    Line next() {
        int done = 0;
        boolean quoted = false;
        while (true) {
            // Whole archives pass here each night: the loop touches nothing but local variables.
            byte[] piece = bytes;
            int end = to;
            for (int at = from + done; at < end; at++) {
                byte b = piece[at];
                if (b == '"') {
                    quoted = !quoted;
                } else if (b == '\n' && !quoted) {
                    Line line = new Line(piece, from, at + 1);
                    row = from;
                    from = at + 1;
                    return line;
                }
            }
            done = end - from;
            passOn();
            if (!readOn()) {
                return null;
            }
        }
    }

    /** The next row, of which it is known how many bytes it has; good until the next call. */
    Line next(int length) {
        while (to - from < length) {
            passOn();
            if (!readOn()) {
                throw new IllegalStateException("A table of the ledger is shorter than what is noted of it.");
            }
        }
        row = from;
        from += length;
        if (bytes[from - 1] != '\n') {
            throw new IllegalStateException("A row of the ledger's tables is not where it is noted to be.");
        }
        return new Line(bytes, row, from);
    }

    /** The row that was read last goes to somebody as it is; it is passed on with those behind it, as most rows of a night are. */
    void keep(OutputStream out) {
        if (keptTo != row || keptFrom == keptTo) {
            passOn();
            keptFrom = row;
            keeper = out;
        }
        keptTo = from;
    }

    /** Passes on what was kept so far. */
    void passOn() {
        if (keeper != null && keptFrom < keptTo) {
            try {
                keeper.write(bytes, keptFrom, keptTo - keptFrom);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        keptFrom = keptTo;
    }

    /** Where in the file the next row begins. */
    long place() {
        return passed - (to - from);
    }

    /** Reads on behind what is there of the current line, which may move. */
    private boolean readOn() {
        int length = to - from;
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        } else if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, length);
        }
        from = 0;
        to = length;
        int read = read();
        if (read < 0 && length > 0) {
            throw new IllegalStateException("A table of the ledger ends in the middle of a row.");
        }
        to += Math.max(read, 0);
        passed += Math.max(read, 0);
        return read > 0;
    }

    private int read() {
        try {
            return file.read(bytes, to, bytes.length - to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
