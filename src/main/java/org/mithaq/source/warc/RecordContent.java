package org.mithaq.source.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one record inside the archive's stream. Holds how many are left. */
final class RecordContent extends InputStream {
    private final InputStream in;
    private long left;

    RecordContent(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException();
        }
        left -= read;
        return read;
    }

    /** Goes to the end of the record. */
    void finish() throws IOException {
        byte[] buffer = new byte[1 << 14];
        int read = read(buffer, 0, buffer.length);
        while (read >= 0) {
            read = read(buffer, 0, buffer.length);
        }
    }
}
