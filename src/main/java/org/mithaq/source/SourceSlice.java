package org.mithaq.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Some whole lines of a file of which each line is a record, so that several readers can share it.
 *
 * @param file the file
 * @param from offset of its first byte
 * @param to offset behind its last byte
 * @param firstLine number of its first line in the file, from 1
 */
public record SourceSlice(SourceFile file, long from, long to, long firstLine) implements SourceEntry {
    /**
     * Divides a file.
     *
     * @param bytes about so many in a slice
     * @param mostLines of the file
     * @return the slices in their order; none where the file is best read as one, as something about it has to be told once
     */
    static List<SourceSlice> of(SourceFile file, long bytes, long mostLines) throws IOException {
        Head head = file.head();
        boolean isPlain = ByteOrderMark.of(head.bytes()).isEmpty()
                && Utf16Pattern.of(head.bytes()).isEmpty()
                && BinaryContent.of(head.bytes()).isEmpty();
        if (!isPlain) {
            return List.of();
        }
        Scan scan = new Scan(file, bytes);
        try (InputStream in = Files.newInputStream(file.location())) {
            scan.read(in);
        }
        return scan.lines > mostLines ? List.of() : scan.slices;
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public long size() {
        return to - from;
    }

    @Override
    public Sidecar readSidecar() {
        return file.readSidecar();
    }

    @Override
    public Head head() {
        return file.head();
    }

    @Override
    public InputStream open() throws IOException {
        FileChannel channel = FileChannel.open(file.location(), StandardOpenOption.READ);
        channel.position(from);
        return new Bounded(Channels.newInputStream(channel), to - from);
    }

    /** Ends where the slice does. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long bytes) {
            super(in);
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(bytes, offset, (int) Math.min(left, length));
            left -= Math.max(read, 0);
            return read;
        }
    }

    /** Looks for the ends of lines. Holds the slice that is being measured. */
    private static final class Scan {
        private final SourceFile file;
        private final long bytes;
        private final List<SourceSlice> slices = new ArrayList<>();
        private long at;
        private long from;
        private long firstLine = 1;
        private long lines;
        private boolean isBlank = true;

        Scan(SourceFile file, long bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        void read(InputStream in) throws IOException {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    at++;
                    byte value = buffer[i];
                    if (value == '\n') {
                        lines++;
                        if (at - from >= bytes) {
                            end();
                        }
                    } else if (isBlank && (value > ' ' || value < 0)) {
                        isBlank = false;
                    }
                }
            }
            end();
        }

        private void end() {
            if (!isBlank) {
                slices.add(new SourceSlice(file, from, at, firstLine));
            }
            from = at;
            firstLine = lines + 1;
            isBlank = true;
        }
    }
}
