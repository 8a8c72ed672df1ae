package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.SeedDigests.Kept;
import org.mithaq.source.SeedDigests.Look;

/**
 * One name for all that lies in a seeds folder: the same files give the same name, on any machine and day. Holds the id that each file has as an article, so that
 * those which the ledger knows need not be opened again.
 */
public final class SeedFingerprint {
    private static final int FIRST = 1 << 10;
    private static final int ID_BYTES = 8;
    private static final int PIECE = 1 << 12;
    private static final int BUFFER = 1 << 16;

    /** Files that are digested side by side. */
    private static final int BATCH = 256;

    /** So many files that went, or came, between the two looks through the folder. */
    private static final int FAR = 1000;

    private final SourceSettings settings;
    private final SeedDigests digests;
    private final MessageDigest whole = Sha256.digest();
    private long[] paths = new long[FIRST];
    private long[] ids = new long[FIRST];
    private int size;
    private long bytes;
    private String name = "";

    private SeedFingerprint(SourceSettings settings, SeedDigests digests) {
        this.settings = settings;
        this.digests = digests;
    }

    /**
     * Digests paths, contents and sidecars without holding a file in memory. A file over the limit of its format counts by its size, as it will not be read.
     *
     * @param digests spare the reading of files that look as they did
     */
    public static SeedFingerprint of(SeedFolder folder, SourceSettings settings, SeedDigests digests) {
        SeedFingerprint fingerprint = new SeedFingerprint(settings, digests);
        try (Stream<SourceFile> files = folder.files()) {
            List<SourceFile> batch = new ArrayList<>(BATCH);
            files.forEachOrdered(file -> {
                batch.add(file);
                if (batch.size() == BATCH) {
                    fingerprint.add(batch);
                    batch.clear();
                }
            });
            fingerprint.add(batch);
        }
        fingerprint.name = Sha256.hex(fingerprint.whole.digest());
        return fingerprint;
    }

    /** 64 hex digits of SHA-256. */
    public String name() {
        return name;
    }

    /** Bytes of all files that were read. */
    public long bytes() {
        return bytes;
    }

    /** The ids of the files, for somebody who goes through the folder from its beginning. */
    public Ids ids() {
        return new Ids();
    }

    /** The ids of files in their order. Holds the place of the next, and what the paths are known by. */
    public final class Ids {
        private final long[] known = Arrays.copyOf(paths, size);
        private int next;

        private Ids() {
            Arrays.sort(known);
        }

        /** How many files there are. */
        public int size() {
            return known.length;
        }

        /** Whether a file was there under a path and was read to its end, or is as it was when it was. */
        public boolean have(String path) {
            return Arrays.binarySearch(known, hash(path)) >= 0;
        }

        /** The id that a file has when it is one article, as {@link SourceDocument#id} says; null when it was not read to its end, or was not there. */
        public @Nullable String of(SourceFile file) {
            long wanted = hash(file.path());
            for (int i = next; i < Math.min(size, next + FAR); i++) {
                if (paths[i] == wanted) {
                    next = i + 1;
                    return HexFormat.of().toHexDigits(ids[i]);
                }
            }
            return null;
        }
    }

    private static long hash(String path) {
        long hash = path.length();
        for (int i = 0; i < path.length(); i++) {
            hash = hash * 0x9E3779B97F4A7C15L + path.charAt(i);
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** Takes files in their order; their contents are digested side by side. */
    private void add(List<SourceFile> files) {
        List<Contents> contents = files.stream()
                .map(file -> new Contents(file, digests.of(file.path())))
                .toList();
        contents.parallelStream().forEach(Contents::digest);
        contents.forEach(this::add);
    }

    private void add(Contents file) {
        file.words.forEach(this::addText);
        bytes += file.bytes;
        if (file.digest != null) {
            whole.update(file.digest);
            if (file.isWhole) {
                addId(
                        file.file.path(),
                        ByteBuffer.wrap(file.digest, 0, ID_BYTES).getLong());
                file.keep();
            }
        }
    }

    private void addId(String path, long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            paths = Arrays.copyOf(paths, 2 * size);
        }
        paths[size] = hash(path);
        ids[size++] = id;
    }

    /** The digest of an article's file, and after it of its sidecar. Holds what is told of them in words, and what they look like. */
    private final class Contents {
        private final SourceFile file;
        private final @Nullable Kept before;
        private final MessageDigest article = Sha256.digest();
        private final List<String> words = new ArrayList<>();
        private byte @Nullable [] digest;
        private @Nullable Look look;
        private @Nullable Look sidecarLook;
        private boolean isWhole = true;
        private long bytes;

        /** Not opened yet. */
        Contents(SourceFile file, @Nullable Kept before) {
            this.file = file;
            this.before = before;
            words.add(file.path());
        }

        void digest() {
            Rejection refusal = file.refusal();
            if (refusal != null) {
                words.add(refusal.code());
                return;
            }
            Path sidecar = file.sidecar();
            look = digests.look(file.location());
            sidecarLook = sidecar == null ? null : digests.look(sidecar);
            Kept same = before != null && isAsBefore(before) ? before : null;
            add(file, same == null ? null : same.article());
            if (sidecar == null) {
                words.add("");
            } else {
                SourceFile beside = new SourceFile(Sidecar.path(file.path()), sidecar, 0, null, null);
                add(beside, same == null ? null : same.sidecar());
            }
            digest = same == null ? article.digest() : HexFormat.of().parseHex(same.digest());
        }

        /** The limits may have become lower meanwhile. */
        private boolean isAsBefore(Kept before) {
            return before.article().equals(look)
                    && (before.sidecar() == null
                            ? file.sidecar() == null
                            : before.sidecar().equals(sidecarLook)
                                    && before.sidecar().size()
                                            <= settings.limits().bytesPerFile())
                    && !isTooLarge(file, before.article().size());
        }

        /** Reads it, unless it is known what it looks like and that nothing has changed. */
        private void add(SourceFile file, @Nullable Look known) {
            try {
                long size = known == null ? file.size() : known.size();
                boolean isRead = known != null || !isTooLarge(file, size);
                if (isRead && known == null) {
                    size = read(file.location(), size);
                }
                words.add((isRead ? "bytes " : "too many bytes ") + size);
                bytes += isRead ? size : 0;
                isWhole &= isRead;
            } catch (IOException e) {
                words.add("unreadable");
                isWhole = false;
            }
        }

        /** How many bytes there were. */
        private long read(Path location, long expected) throws IOException {
            byte[] buffer = new byte[(int) Math.min(BUFFER, Math.max(PIECE, expected + 1))];
            long size = 0;
            try (InputStream in = Files.newInputStream(location)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    article.update(buffer, 0, read);
                    size += read;
                }
            }
            return size;
        }

        /** Of what changed while it was read nothing is kept. */
        void keep() {
            if (digest != null && look != null && (file.sidecar() == null) == (sidecarLook == null)) {
                long seen = look.size() + (sidecarLook == null ? 0 : sidecarLook.size());
                if (seen == bytes) {
                    digests.keep(new Kept(file.path(), look, sidecarLook, Sha256.hex(digest)));
                }
            }
        }
    }

    /** Only a file over the lower of the two limits is worth a look inside. */
    private boolean isTooLarge(SourceFile file, long size) {
        return size > settings.limits().bytesPerFile()
                && size > settings.formats().mostBytes(file, settings.limits());
    }

    /** With its length first, so that no two lists of texts run together to the same bytes. */
    private void addText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        whole.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        whole.update(bytes);
    }
}
