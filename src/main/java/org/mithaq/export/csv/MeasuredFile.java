package org.mithaq.export.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file under way; holds the digest and the length of what has been written so far, so that nothing is read twice. */
final class MeasuredFile extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final OutputStream file;
    private final MessageDigest digest = sha256();
    private long bytes;

    private MeasuredFile(OutputStream file) {
        this.file = file;
    }

    /** A new file, buffered; refuses one that is there already. */
    static MeasuredFile create(Path path) throws IOException {
        return new MeasuredFile(
                new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), BUFFER));
    }

    /** Bytes so far. */
    long bytes() {
        return bytes;
    }

    /** SHA-256 of all bytes in the data package's form; asked once, at the end. */
    String hash() {
        return hash(HexFormat.of().formatHex(digest.digest()));
    }

    /** A SHA-256 of 64 hex digits in the data package's form. */
    static String hash(String sha256) {
        return "sha256:" + sha256;
    }

    @Override
    public void write(int b) throws IOException {
        file.write(b);
        digest.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] chunk, int offset, int length) throws IOException {
        file.write(chunk, offset, length);
        digest.update(chunk, offset, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one does not.", e);
        }
    }
}
