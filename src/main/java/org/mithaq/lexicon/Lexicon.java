package org.mithaq.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The packs of a run and the world they speak of. Immutable. */
public final class Lexicon {
    private final World world;
    private final Map<String, LanguagePack> packs = new LinkedHashMap<>();
    private final String fingerprint;

    private Lexicon(List<String> languages) {
        MessageDigest digest = sha256();
        world = PackFile.watch(digest, World::load);
        for (String tag : languages) {
            packs.put(tag, PackFile.watch(digest, () -> new LanguagePackReader(tag, world).read()));
        }
        fingerprint = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    /** Reads and compiles the packs with these BCP 47 tags; a {@link PackException} names what is wrong with one. */
    public static Lexicon load(List<String> languages) {
        return new Lexicon(languages);
    }

    /** States, organisations, persons, accords. */
    public World world() {
        return world;
    }

    /** The pack of a language, or null when there is none. */
    public @Nullable LanguagePack pack(String language) {
        return packs.get(language);
    }

    /** Tags of the packs. */
    public Set<String> languages() {
        return Set.copyOf(packs.keySet());
    }

    /** 16 hex digits over every file read. */
    public String fingerprint() {
        return fingerprint;
    }

    private static MessageDigest sha256() {
        try {
            MessageDigest d = MessageDigest.getInstance("SHA-256");
            d.update("engine 1".getBytes(StandardCharsets.UTF_8));
            return d;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
