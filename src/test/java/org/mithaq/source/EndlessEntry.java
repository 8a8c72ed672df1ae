package org.mithaq.source;

import java.io.InputStream;
import java.util.Arrays;

/**
 * A file of one line as long as wanted that lies nowhere.
 *
 * @param path its path and name
 * @param start what it begins with
 * @param length its bytes, which it does not tell; behind the start they are all the letter a
 */
@SuppressWarnings("ArrayRecordComponent") // Handed through, never compared.
record EndlessEntry(String path, byte[] start, long length) implements SourceEntry {
    @Override
    public String name() {
        return path;
    }

    @Override
    public long size() {
        return UNKNOWN;
    }

    @Override
    public Sidecar readSidecar() {
        return Sidecar.NONE;
    }

    @Override
    public Head head() {
        return Head.of(start);
    }

    @Override
    public InputStream open() {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] target, int offset, int wanted) {
                int count = (int) Math.min(wanted, length - at);
                Arrays.fill(target, offset, offset + count, (byte) 'a');
                for (int i = 0; i < count && at + i < start.length; i++) {
                    target[offset + i] = start[(int) at + i];
                }
                at += count;
                return count == 0 && wanted > 0 ? -1 : count;
            }
        };
    }
}
