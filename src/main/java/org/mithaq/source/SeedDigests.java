package org.mithaq.source;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What files of a seeds folder looked like when they were digested last, so that one which nobody has touched since need not be read again: the same size, number
 * on its disk, time of its last change and of the last change of what the disk notes of it, which no program can set. Kept in a file that may be lost or spoilt at no other cost than
 * reading all once more. Asked and told in the order of paths. Holds the place in what was kept and the file under way.
 */
public final class SeedDigests implements AutoCloseable {
    /** To be changed with every change of the form. */
    private static final int FORM = 0x4D445331;

    private static final String WANTED = "unix:size,ino,lastModifiedTime,ctime";
    private static final int BUFFER = 1 << 16;

    /** The coarsest clocks of disks tick every other second; a file that changed later than that may change again without a sign. */
    private static final Duration TICK = Duration.ofSeconds(3);

    /** Keeps nothing and knows nothing. */
    public static final SeedDigests NONE = new SeedDigests(null, TICK);

    private final @Nullable Path file;
    private final Duration tick;
    private long settled = Long.MIN_VALUE;
    private @Nullable DataInputStream before;
    private @Nullable DataOutputStream after;
    private final CRC32 sum = new CRC32();
    private @Nullable Kept next;

    private SeedDigests(@Nullable Path file, Duration tick) {
        this.file = file;
        this.tick = tick;
    }

    /** Those that a file keeps, and will keep when this is closed. */
    public static SeedDigests in(Path file) {
        return in(file, TICK);
    }

    /** @param tick how long after its last change a file counts as settled, by the time at which the disk says that ours was begun */
    static SeedDigests in(Path file, Duration tick) {
        SeedDigests digests = new SeedDigests(file, tick);
        digests.begin(file);
        return digests;
    }

    /** What a file looks like from outside. */
    record Look(long size, long number, long modified, long changed) {
        private static Look read(DataInputStream in) throws IOException {
            return new Look(in.readLong(), in.readLong(), in.readLong(), in.readLong());
        }

        private void write(DataOutputStream out) throws IOException {
            out.writeLong(size);
            out.writeLong(number);
            out.writeLong(modified);
            out.writeLong(changed);
        }
    }

    /**
     * One article's file with its sidecar, as they were when they were digested.
     *
     * @param sidecar null where there is none
     * @param digest of the bytes of both, 64 hex digits
     */
    record Kept(String path, Look article, @Nullable Look sidecar, String digest) {}

    /** How a file looks now; null where the disk does not say enough, or the file has just been written. */
    @Nullable
    Look look(Path location) {
        if (file == null) {
            return null;
        }
        try {
            Map<String, Object> found = Files.readAttributes(location, WANTED);
            long modified = nanos(found.get("lastModifiedTime"));
            long changed = nanos(found.get("ctime"));
            return Math.max(modified, changed) > settled
                    ? null
                    : new Look(number(found.get("size")), number(found.get("ino")), modified, changed);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return null;
        }
    }

    private static long nanos(@Nullable Object time) {
        return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
    }

    private static long number(@Nullable Object number) {
        return ((Number) Objects.requireNonNull(number)).longValue();
    }

    /** What was kept of a path; null when nothing was. */
    @Nullable
    Kept of(String path) {
        while (next != null && next.path.compareTo(path) < 0) {
            readOn();
        }
        return next != null && next.path.equals(path) ? next : null;
    }

    /** Keeps what is known of a path now. */
    void keep(Kept kept) {
        if (after == null) {
            return;
        }
        try {
            after.writeUTF(kept.path);
            kept.article.write(after);
            after.writeBoolean(kept.sidecar != null);
            if (kept.sidecar != null) {
                kept.sidecar.write(after);
            }
            after.writeUTF(kept.digest);
        } catch (IOException e) {
            giveUp();
        }
    }

    private void begin(Path kept) {
        try {
            Files.createDirectories(Objects.requireNonNull(kept.toAbsolutePath().getParent()));
            after = new DataOutputStream(
                    new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(draft(kept)), BUFFER), sum));
            after.writeInt(FORM);
            settled = nanos(Files.getLastModifiedTime(draft(kept))) - tick.toNanos();
        } catch (IOException e) {
            giveUp();
        }
        if (isSound(kept)) {
            try {
                before = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept), BUFFER));
                before.readInt();
            } catch (IOException e) {
                before = null;
            }
            readOn();
        }
    }

    private static Path draft(Path kept) {
        return kept.resolveSibling(kept.getFileName() + ".part");
    }

    /** Whether a file is in our form and has the checksum that stands at its end. */
    private static boolean isSound(Path kept) {
        try {
            long content = Files.size(kept) - Long.BYTES;
            CRC32 found = new CRC32();
            try (DataInputStream in = new DataInputStream(
                    new CheckedInputStream(new BufferedInputStream(Files.newInputStream(kept), BUFFER), found))) {
                boolean isOurs = in.readInt() == FORM;
                in.skipNBytes(Math.max(0, content - Integer.BYTES));
                long sum = found.getValue();
                return isOurs && in.readLong() == sum;
            }
        } catch (IOException e) {
            return false;
        }
    }

    private void readOn() {
        next = null;
        if (before == null) {
            return;
        }
        try {
            String path = before.readUTF();
            Look article = Look.read(before);
            Look sidecar = before.readBoolean() ? Look.read(before) : null;
            next = new Kept(path, article, sidecar, before.readUTF());
        } catch (EOFException e) {
            // Behind the last one stands the checksum, which is shorter than any.
        } catch (IOException e) {
            next = null;
        }
    }

    /** What cannot be kept is read again. */
    private void giveUp() {
        close(after);
        after = null;
    }

    private static void close(@Nullable AutoCloseable stream) {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (Exception e) {
            // Nothing rests on it.
        }
    }

    /** Keeps what it was told, in place of what was kept before. */
    @Override
    public void close() {
        close(before);
        if (after == null || file == null) {
            return;
        }
        try {
            after.flush();
            after.writeLong(sum.getValue());
            after.close();
            Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            giveUp();
        }
    }
}
