package org.mithaq.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The packs of a run and the world they speak of. Immutable. */
public final class Lexicon {
    private final World world;
    private final Map<String, LanguagePack> packs = new LinkedHashMap<>();
    private final String fingerprint;

    private Lexicon(List<String> languages) {
        MessageDigest digest = sha256();
        PackFile.Watched<World> read = PackFile.watch(World::load);
        read.files().forEach(digest::update);
        world = read.result();
        Map<String, Supplier<PackFile.Watched<LanguagePack>>> reading = new LinkedHashMap<>();
        for (String tag : languages) {
            reading.put(
                    tag,
                    PackFile.meanwhile(() -> PackFile.watch(() -> new LanguagePackReader(tag, read.result()).read())));
        }
        reading.forEach((tag, later) -> {
            PackFile.Watched<LanguagePack> pack = later.get();
            pack.files().forEach(digest::update);
            packs.put(tag, pack.result());
        });
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
