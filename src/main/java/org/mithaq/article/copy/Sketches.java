package org.mithaq.article.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sketches of all articles. Those of a few thousand lie in memory, further ones in a temporary file: of a million they are 256 MB, more than a run may hold.
 * The file is gone when this is closed or the process ends.
 */
final class Sketches implements AutoCloseable {
    private static final int BYTES = Sketch.BINS * Character.BYTES;

    /** Sketches of a block, which is one piece of memory or of the file. */
    private static final int BLOCK = 1 << 12;

    private @Nullable FileChannel file;
    private final List<ByteBuffer> blocks = new ArrayList<>();
    private final BitSet filled = new BitSet();
    private int size;

    void add(Sketch sketch) {
        if (size % BLOCK == 0) {
            blocks.add(block());
        }
        if (!sketch.isEmpty()) {
            filled.set(size);
            blocks.get(size / BLOCK).put(at(size), sketch.bytes());
        }
        size++;
    }

    boolean isEmpty(int sketch) {
        return !filled.get(sketch);
    }

    /** Two bins of a sketch as one number. */
    int band(int sketch, int band) {
        return blocks.get(sketch / BLOCK).getInt(at(sketch) + Integer.BYTES * band);
    }

    /** In how many bins two sketches agree. */
    int agreement(int one, int other) {
        int agree = 0;
        for (int band = 0; band < Sketch.BINS / 2; band++) {
            int differ = band(one, band) ^ band(other, band);
            agree += (differ >>> 16 == 0 ? 1 : 0) + ((differ & 0xFFFF) == 0 ? 1 : 0);
        }
        return agree;
    }

    @Override
    public void close() {
        blocks.clear();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A temporary file cannot be closed.", e);
        }
    }

    private ByteBuffer block() {
        int length = BLOCK * BYTES;
        if (blocks.isEmpty()) {
            return ByteBuffer.allocate(length);
        }
        try {
            FileChannel rest = file == null ? open() : file;
            file = rest;
            return rest.map(FileChannel.MapMode.READ_WRITE, (blocks.size() - 1L) * length, length);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No temporary file can be made, or it cannot grow; see that the disk has room.", e);
        }
    }

    private static FileChannel open() throws IOException {
        return FileChannel.open(
                Files.createTempFile("mithaq-sketches-", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static int at(int sketch) {
        return sketch % BLOCK * BYTES;
    }
}
