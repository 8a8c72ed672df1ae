package org.mithaq.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, each up to a limit. Holds the place in the stream. */
public final class ByteLines implements Closeable {
    private final InputStream in;
    private final long limit;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long number;

    /** Lines of this stream, of at most so many bytes each. */
    public ByteLines(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param bytes its bytes without the line end; none when it is too long
     * @param length how many bytes it has
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed through, never compared.
    public record Line(long number, byte[] bytes, long length) {
        /** Whether it has more bytes than the limit. */
        public boolean isTooLong() {
            return length > bytes.length;
        }

        /** Whether nothing but white space stands in it. */
        public boolean isBlank() {
            for (byte value : bytes) {
                if (value > ' ' || value < 0) {
                    return false;
                }
            }
            return !isTooLong();
        }
    }

    /** The next line, or null at the end. */
    public @Nullable Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = lineEnd();
            length += stop - next;
            if (length <= limit) {
                line.write(buffer, next, stop - next);
            }
            ended = stop < end;
            next = ended ? stop + 1 : stop;
        }
        number++;
        return length > limit ? new Line(number, new byte[0], length) : whole(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Line whole(byte[] bytes) {
        boolean hasReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        byte[] line = hasReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
        return new Line(number, line, line.length);
    }

    private int lineEnd() {
        int at = next;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
