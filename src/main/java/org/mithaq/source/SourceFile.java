package org.mithaq.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of a seeds folder, found but not opened.
 *
 * @param path path under the seeds folder with forward slashes
 * @param location where it lies
 * @param sizeWhenFound bytes when it was found
 * @param sidecar the file {@code NAME.meta.json} beside it, or null
 * @param refusal why it must not be opened, or null when it may be
 */
public record SourceFile(
        String path,
        Path location,
        long sizeWhenFound,
        @Nullable Path sidecar,
        @Nullable Rejection refusal) implements SourceEntry {

    /** Bytes now: a file may have grown since it was found. */
    @Override
    public long size() throws IOException {
        return Files.size(location);
    }

    @Override
    public Sidecar readSidecar() {
        return Sidecar.of(this);
    }

    @Override
    public InputStream open() throws IOException {
        return new FileStream(location);
    }

    @Override
    public Head head() {
        try (InputStream in = open()) {
            return Head.read(in);
        } catch (IOException e) {
            return Head.EMPTY;
        }
    }

    /** Tells faults of the disk from faults of what is unpacked from it: the first are file system exceptions. */
    private static final class FileStream extends FilterInputStream {
        private final Path location;

        FileStream(Path location) throws IOException {
            super(Files.newInputStream(location));
            this.location = location;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw fault(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                throw fault(e);
            }
        }

        private FileSystemException fault(IOException e) {
            FileSystemException fault = new FileSystemException(location.toString());
            fault.initCause(e);
            return fault;
        }
    }
}
