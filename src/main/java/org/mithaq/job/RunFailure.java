package org.mithaq.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.broker.BrokerUnavailable;
import org.mithaq.ledger.LedgerHome;

/** Turns what was thrown into a line for the operator, and tells the disk's faults from ours. */
final class RunFailure {
    /** How systems say that there is no room: Linux and macOS, quotas, Windows. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private RunFailure() {}

    /** The failed result for something that was thrown while a run wrote to an output folder. */
    static RunResult.Failed of(Throwable thrown, LedgerHome home) {
        Optional<String> ledger = home.explain(thrown);
        if (ledger.isPresent()) {
            return new RunResult.Failed(ledger.get(), null, RunResult.Account.NONE);
        }
        if (thrown instanceof BrokerUnavailable || thrown instanceof PartUnread) {
            return new RunResult.Failed(String.valueOf(thrown.getMessage()), null, RunResult.Account.NONE);
        }
        IOException disk = disk(thrown);
        if (disk != null) {
            return new RunResult.Failed(words(disk, home.output()), null, RunResult.Account.NONE);
        }
        return new RunResult.Failed(
                "The program failed: %s. Please report it with the lines below.".formatted(thrown),
                thrown,
                RunResult.Account.NONE);
    }

    /** The failed result of a run that did not begin because the disk of its output has too little room. */
    static RunResult.Failed ofLittleRoom(Path output, long free, long wanted) {
        String words = String.format(
                Locale.ROOT,
                "Only %,d bytes are free on the disk that holds %s; the job wants %,d before it begins (expect.min-free-bytes). Make room, or ask for less.",
                free,
                output,
                wanted);
        return new RunResult.Failed(words, null, RunResult.Account.NONE);
    }

    /** Words for a fault of the disk that name the file and the fix. */
    static String words(IOException e, Path output) {
        if (FULL.stream().anyMatch(words -> String.valueOf(e.getMessage()).contains(words))) {
            return "The disk that holds %s is full. Make room, then give the same command again: it goes on from here, and the last published run is as it was. (%s)"
                    .formatted(output, e.getMessage());
        }
        if (e instanceof AccessDeniedException denied) {
            return "%s: access is denied. Give the user of this process the right to write there, or name another output with --output."
                    .formatted(denied.getFile());
        }
        if (e instanceof NoSuchFileException missing) {
            return "%s: it is not there, or cannot be made there. If it has just vanished, start the run again; else name another output with --output."
                    .formatted(missing.getFile());
        }
        if (e instanceof NotDirectoryException || isFileInAFoldersPlace(e)) {
            return "%s: something that is no folder stands where one is needed. Move it away, or name another output with --output. (%s)"
                    .formatted(((FileSystemException) e).getFile(), e.getMessage());
        }
        return "%s. Check the disk, then start the run again."
                .formatted(e.getMessage() == null ? e.toString() : e.getMessage());
    }

    /** The JDK gives no reason then; our own complaints about a run that is there already do. */
    private static boolean isFileInAFoldersPlace(IOException e) {
        return e instanceof FileAlreadyExistsException exists && exists.getReason() == null;
    }

    private static @Nullable IOException disk(Throwable thrown) {
        Throwable each = thrown;
        while (each != null) {
            if (each instanceof IOException io && !(each.getCause() instanceof IOException)) {
                return io;
            }
            each = each instanceof UncheckedIOException unchecked ? unchecked.getCause() : each.getCause();
        }
        return null;
    }
}
