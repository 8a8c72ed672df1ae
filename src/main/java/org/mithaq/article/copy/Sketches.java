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
 * The sketches of all articles. Those of a quarter of a million lie in memory, which are 64 MB, further ones in a temporary file. The file is gone when this is
 * closed or the process ends.
 */
final class Sketches implements AutoCloseable {
    private static final int BYTES = Sketch.BINS * Character.BYTES;

    /** Sketches of a block, which is one piece of memory or of the file. */
    private static final int BLOCK = 1 << 12;

    private static final int BANDS = Sketch.BINS / 2;
    private static final int BLOCKS_IN_MEMORY = 1 << 6;

    private @Nullable FileChannel file;
    private final List<int[]> memory = new ArrayList<>();
    private final List<ByteBuffer> rest = new ArrayList<>();
    private final BitSet filled = new BitSet();
    private int size;

    void add(Sketch sketch) {
        if (size % BLOCK == 0) {
            addBlock();
        }
        if (!sketch.isEmpty()) {
            filled.set(size);
            ByteBuffer bytes = ByteBuffer.wrap(sketch.bytes());
            int block = size / BLOCK;
            if (block < memory.size()) {
                bytes.asIntBuffer().get(memory.get(block), size % BLOCK * BANDS, BANDS);
            } else {
                rest.get(block - memory.size()).put(at(size), sketch.bytes());
            }
        }
        size++;
    }

    boolean isEmpty(int sketch) {
        return !filled.get(sketch);
    }

    /** Two bins of a sketch as one number. */
    int band(int sketch, int band) {
        int block = sketch / BLOCK;
        return block < memory.size()
                ? memory.get(block)[sketch % BLOCK * BANDS + band]
                : rest.get(block - memory.size()).getInt(at(sketch) + Integer.BYTES * band);
    }

    /** In how many bins two sketches agree. */
    int agreement(int one, int other) {
        int agree = 0;
        for (int band = 0; band < BANDS; band++) {
            int differ = band(one, band) ^ band(other, band);
            agree += (differ >>> 16 == 0 ? 1 : 0) + ((differ & 0xFFFF) == 0 ? 1 : 0);
        }
        return agree;
    }

    @Override
    public void close() {
        memory.clear();
        rest.clear();
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A temporary file cannot be closed.", e);
        }
    }

    private void addBlock() {
        if (memory.size() < BLOCKS_IN_MEMORY) {
            memory.add(new int[BLOCK * BANDS]);
            return;
        }
        int length = BLOCK * BYTES;
        try {
            FileChannel channel = file == null ? open() : file;
            file = channel;
            rest.add(channel.map(FileChannel.MapMode.READ_WRITE, (long) rest.size() * length, length));
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
