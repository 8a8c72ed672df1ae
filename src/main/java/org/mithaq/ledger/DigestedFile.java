package org.mithaq.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A file under way whose bytes are digested on a thread beside. Holds the last piece, which is not written until {@link #finish}. */
final class DigestedFile extends OutputStream {
    private static final int PIECE = 1 << 16;

    private final OutputStream file;
    private final SideThread<Integer> thread;
    private final MessageDigest digest = Digest.sha256();
    private final byte[] piece = new byte[PIECE];
    private int filled;

    private DigestedFile(OutputStream file, SideThread<Integer> thread) {
        this.file = file;
        this.thread = thread;
    }

    /**
     * A new file.
     *
     * @param thread digests it, and nothing else meanwhile
     */
    static DigestedFile create(Path path, SideThread<Integer> thread) throws IOException {
        return new DigestedFile(Files.newOutputStream(path), thread);
    }

    @Override
    public void write(int b) throws IOException {
        if (filled == PIECE) {
            writePiece();
        }
        piece[filled++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == PIECE) {
                writePiece();
            }
            int part = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, from, piece, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    private void writePiece() throws IOException {
        file.write(piece, 0, filled);
        byte[] written = Arrays.copyOf(piece, filled);
        thread.startInTurn(() -> {
            digest.update(written);
            return written.length;
        });
        filled = 0;
    }

    /** Writes what is left, and returns the SHA-256 of all in 64 hex digits; asked once, at the end. */
    String finish() throws IOException {
        writePiece();
        thread.settle();
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
