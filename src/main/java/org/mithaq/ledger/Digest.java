package org.mithaq.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids that depend on nothing but what they identify. */
final class Digest {
    /** Stands between parts that are joined; below every character that ids use, so it sorts first. */
    static final char SEPARATOR = '\u001f';

    private static final int BYTES = 8;
    private static final MessageDigest SHA_256 = lookedUp();

    private Digest() {}

    /** The first 16 hex digits of SHA-256 over the parts, a unit separator between them; null counts as empty. */
    static String of(@Nullable Object... parts) {
        byte[] all = joined(parts).getBytes(StandardCharsets.UTF_8);
        return of(all, all.length);
    }

    /** The same over the first of some bytes. */
    static String of(byte[] bytes, int length) {
        MessageDigest digest = sha256();
        digest.update(bytes, 0, length);
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** The parts with a unit separator between them. */
    static String joined(@Nullable Object... parts) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                all.append(SEPARATOR);
            }
            all.append(parts[i] == null ? "" : parts[i]);
        }
        return all.toString();
    }

    /** A new one, which is copied faster than looked up. */
    static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            return lookedUp();
        }
    }

    private static MessageDigest lookedUp() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
