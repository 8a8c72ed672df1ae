package org.mithaq.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of a seeds folder, found but not opened.
 *
 * @param path path under the seeds folder with forward slashes
 * @param location where it lies
 * @param size bytes when it was found
 * @param sidecar the file {@code NAME.meta.json} beside it, or null
 * @param refusal why it must not be opened, or null when it may be
 */
public record SourceFile(
        String path,
        Path location,
        long size,
        @Nullable Path sidecar,
        @Nullable Rejection refusal) {

    /** The name without its folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether the name ends in this extension, written with its dot; case is ignored. */
    public boolean hasExtension(String extension) {
        int start = path.length() - extension.length();
        return start > 0 && path.regionMatches(true, start, extension, 0, extension.length());
    }
}
