package org.mithaq.job;

import java.util.List;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceSlice;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of the seeds that one worker reads at once.
 *
 * @param pieces its files and slices of files, in their order
 */
record SeedPart(List<Piece> pieces) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long WHOLE = -1;

    SeedPart {
        pieces = List.copyOf(pieces);
    }

    /**
     * A file or a slice of one.
     *
     * @param path of the file under the seeds folder
     * @param from offset of its first byte
     * @param to offset behind its last byte, or -1 for a whole file
     * @param firstLine number of its first line
     */
    record Piece(String path, long from, long to, long firstLine) {
        static Piece of(SourceFile file) {
            return new Piece(file.path(), 0, WHOLE, 1);
        }

        static Piece of(SourceSlice slice) {
            return new Piece(slice.path(), slice.from(), slice.to(), slice.firstLine());
        }

        /** What is to be read. */
        SourceEntry in(SeedFolder folder) {
            SourceFile file = folder.file(path)
                    .orElseThrow(() -> new IllegalStateException(
                            "%s is not in the seeds folder of this worker, though the run found it. Mount the same folder, or name it with --seeds."
                                    .formatted(path)));
            return to == WHOLE ? file : new SourceSlice(file, from, to, firstLine);
        }
    }

    String document() {
        return JSON.writeValueAsString(this);
    }

    static SeedPart of(String document) {
        return JSON.readValue(document, SeedPart.class);
    }
}
