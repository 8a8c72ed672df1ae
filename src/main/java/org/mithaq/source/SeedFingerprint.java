package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.stream.Stream;

/** One name for all that lies in a seeds folder: the same files give the same name, on any machine and day. */
public final class SeedFingerprint {
    private final SourceSettings settings;
    private final MessageDigest whole = Sha256.digest();
    private final byte[] buffer = new byte[1 << 16];

    private SeedFingerprint(SourceSettings settings) {
        this.settings = settings;
    }

    /**
     * Digests paths, contents and sidecars without holding a file in memory. A file over the limit of its format counts
     * by its size, as it will not be read.
     *
     * @return 64 hex digits of SHA-256
     */
    public static String of(SeedFolder folder, SourceSettings settings) {
        SeedFingerprint fingerprint = new SeedFingerprint(settings);
        try (Stream<SourceFile> files = folder.files()) {
            files.forEachOrdered(fingerprint::add);
        }
        return Sha256.hex(fingerprint.whole.digest());
    }

    private void add(SourceFile file) {
        addText(file.path());
        Rejection refusal = file.refusal();
        if (refusal != null) {
            addText(refusal.code());
            return;
        }
        addContent(file);
        Path sidecar = file.sidecar();
        if (sidecar == null) {
            addText("");
        } else {
            addContent(new SourceFile(Sidecar.path(file.path()), sidecar, 0, null, null));
        }
    }

    private void addContent(SourceFile file) {
        try {
            long size = file.size();
            addText(isTooLarge(file, size) ? "size " + size : contentDigest(file.location()));
        } catch (IOException e) {
            addText("unreadable");
        }
    }

    /** Only a file over the lower of the two limits is worth a look inside. */
    private boolean isTooLarge(SourceFile file, long size) {
        return size > settings.limits().bytesPerFile()
                && size > settings.formats().mostBytes(file, settings.limits());
    }

    private String contentDigest(Path location) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(location)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Sha256.hex(digest.digest());
    }

    /** With its length first, so that no two lists of texts run together to the same bytes. */
    private void addText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        whole.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        whole.update(bytes);
    }
}
