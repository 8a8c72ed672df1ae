package org.mithaq.source;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Makes a reading from the bytes of one record: the checks and ids that all formats of plain text share. */
public final class RecordReading {
    private RecordReading() {}

    /**
     * Decodes and names one record.
     *
     * @param path path of the record
     * @param bytes all of its bytes
     * @param sidecar what is known of it
     * @param limits what is too large
     */
    public static Reading of(String path, byte[] bytes, Sidecar sidecar, SourceLimits limits) {
        String id = id(bytes, sidecar);
        if (sidecar instanceof Sidecar.Broken broken) {
            return new Reading.Rejected(path, id, broken.rejection());
        }
        TextDecoder.Decoding decoding = TextDecoder.decode(path, bytes);
        if (decoding instanceof TextDecoder.Undecoded undecoded) {
            return new Reading.Rejected(path, id, undecoded.rejection());
        }
        TextDecoder.Decoded decoded = (TextDecoder.Decoded) decoding;
        Rejection tooLong = tooLong(path, decoded.text().length(), limits);
        return tooLong != null
                ? new Reading.Rejected(path, id, tooLong)
                : new Reading.Read(document(path, id, bytes, decoded, (Sidecar.Known) sidecar));
    }

    private static SourceDocument document(
            String path, String id, byte[] bytes, TextDecoder.Decoded decoded, Sidecar.Known sidecar) {
        return new SourceDocument(
                path,
                Sha256.hex(Sha256.digest().digest(bytes)),
                id,
                bytes.length,
                decoded.charset(),
                decoded.hasBom(),
                decoded.text(),
                sidecar.values());
    }

    private static String id(byte[] bytes, Sidecar sidecar) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        digest.update(sidecar.bytes());
        return Sha256.hex(digest.digest()).substring(0, 16);
    }

    private static @Nullable Rejection tooLong(String path, int length, SourceLimits limits) {
        if (length <= limits.charactersPerArticle()) {
            return null;
        }
        String detail = "%s: %s characters, and the limit is %s; split the article, or raise the job's limit."
                .formatted(path, length, limits.charactersPerArticle());
        return Rejection.of("E_TOO_LARGE", "decode", detail);
    }
}
