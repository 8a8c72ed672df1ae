package org.mithaq.source;

import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a reading of one record: the ids and the checks that all formats share. */
public final class RecordReading {
    private static final String TEXT_FORMAT = "text";
    private static final int ID_LENGTH = 16;

    private final String path;
    private final byte[] bytes;
    private final Sidecar sidecar;
    private final SourceLimits limits;
    private final String sha256;
    private final String id;

    private RecordReading(String path, byte[] bytes, Sidecar sidecar, SourceLimits limits) {
        this.path = path;
        this.bytes = bytes;
        this.sidecar = sidecar;
        this.limits = limits;
        this.sha256 = Sha256.hex(Sha256.digest().digest(bytes));
        // Without a sidecar it is the digest's beginning, which is costly to take twice.
        this.id = (sidecar.bytes().length == 0 ? sha256 : withSidecar(bytes, sidecar)).substring(0, ID_LENGTH);
    }

    /**
     * A record whose bytes are known.
     *
     * @param path path of the record
     * @param bytes its own bytes, which name it: the same bytes with the same sidecar are the same article
     * @param sidecar what is known of it beside its text
     * @param limits what is too large
     */
    public static RecordReading of(String path, byte[] bytes, Sidecar sidecar, SourceLimits limits) {
        return new RecordReading(path, bytes, sidecar, limits);
    }

    /** The reading of an entry of plain text. */
    public static Reading ofText(SourceEntry entry, byte[] bytes, SourceLimits limits) {
        RecordReading record = of(entry.path(), bytes, entry.readSidecar(), limits);
        TextDecoder.Decoding decoding = TextDecoder.decodeAny(entry.path(), bytes);
        if (decoding instanceof TextDecoder.Decoded decoded) {
            return record.read(
                    new RecordText(TEXT_FORMAT, decoded.text(), decoded.charset(), decoded.hasBom(), Map.of()));
        }
        return record.rejected(((TextDecoder.Undecoded) decoding).rejection());
    }

    /** The record's document, or why its text is none. A broken sidecar comes first. */
    public Reading read(RecordText text) {
        Rejection rejection = tooLong(text.text().length());
        if (rejection == null) {
            rejection = TextDecoder.problem(path, text.text()).orElse(null);
        }
        return rejection != null ? rejected(rejection) : readChecked(text);
    }

    /** The record is rejected; a broken sidecar is the better reason. */
    public Reading rejected(Rejection rejection) {
        Rejection reason = sidecar instanceof Sidecar.Broken broken ? broken.rejection() : rejection;
        return new Reading.Rejected(path, id, reason);
    }

    /** The record is rejected while it is read, with words that stand behind its path. */
    public Reading rejected(String code, String words) {
        return rejected(Rejection.of(code, "read", path + ": " + words));
    }

    private Reading readChecked(RecordText text) {
        if (sidecar instanceof Sidecar.Broken broken) {
            return new Reading.Rejected(path, id, broken.rejection());
        }
        return new Reading.Read(new SourceDocument(
                path,
                text.format(),
                sha256,
                id,
                bytes.length,
                text.charset(),
                text.hasBom(),
                text.text(),
                metadata(text, (Sidecar.Known) sidecar)));
    }

    /** A sidecar knows better than the record. */
    private static Map<String, String> metadata(RecordText text, Sidecar.Known sidecar) {
        if (text.metadata().isEmpty()) {
            return sidecar.values();
        }
        Map<String, String> known = new TreeMap<>(text.metadata());
        known.values().removeIf(String::isBlank);
        known.putAll(sidecar.values());
        return known;
    }

    private static String withSidecar(byte[] bytes, Sidecar sidecar) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        digest.update(sidecar.bytes());
        return Sha256.hex(digest.digest());
    }

    private @Nullable Rejection tooLong(int length) {
        if (length <= limits.charactersPerArticle()) {
            return null;
        }
        String detail =
                "%s: %s characters, and the limit is %s; split the article, or raise the job's max-article-characters."
                        .formatted(
                                path, FileContent.grouped(length), FileContent.grouped(limits.charactersPerArticle()));
        return Rejection.of("E_TOO_LARGE", "decode", detail);
    }
}
