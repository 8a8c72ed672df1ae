package org.mithaq.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps two runs with different ledgers out of one output folder. Holds the open file, because the lock ends with it. */
final class FolderLock {
    private final Path file;
    private final HolderNote note;
    private @Nullable FileChannel channel;

    private FolderLock(Path file, HolderNote note) {
        this.file = file;
        this.note = note;
    }

    static FolderLock of(Path output) {
        return new FolderLock(output.resolve(".ledger").resolve("run.lock"), HolderNote.in(output));
    }

    /** Takes it, unless somebody has it. */
    boolean take(Holder holder) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            FileChannel open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = open;
            if (!isOurs(open)) {
                open.close();
                channel = null;
                return false;
            }
            note.write(holder);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Optional<Holder> holder() {
        return note.holder();
    }

    void release() {
        FileChannel open = channel;
        if (open != null) {
            note.delete();
            channel = null;
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
