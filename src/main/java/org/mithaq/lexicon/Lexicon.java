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
    /** The part that all packs lean on. */
    static final String WORLD = "world";

    private final World world;
    private final Map<String, LanguagePack> packs = new LinkedHashMap<>();
    private final String fingerprint;

    private Lexicon(List<String> languages, @Nullable LexiconImage image) {
        MessageDigest digest = sha256();
        PackFile.Watched<World> read = image == null
                ? PackFile.watch(World::load)
                : new PackFile.Watched<>(World.read(image.content()), image.files());
        world = read.result();
        Map<String, Supplier<PackFile.Watched<LanguagePack>>> reading = new LinkedHashMap<>();
        for (String tag : languages) {
            reading.put(tag, PackFile.meanwhile(() -> pack(tag, read.result(), image)));
        }
        read.files().forEach(file -> digest.update(file.bytes()));
        reading.forEach((tag, later) -> {
            PackFile.Watched<LanguagePack> pack = later.get();
            pack.files().forEach(file -> digest.update(file.bytes()));
            packs.put(tag, pack.result());
        });
        fingerprint = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static PackFile.Watched<LanguagePack> pack(String tag, World world, @Nullable LexiconImage ofWorld) {
        LexiconImage image = ofWorld == null ? null : LexiconImage.open(tag, ofWorld.stamp());
        return image == null
                ? PackFile.watch(() -> new LanguagePackReader(tag, world).read())
                : new PackFile.Watched<>(LanguagePack.read(world, image.content()), image.files());
    }

    /**
     * The packs with these BCP 47 tags: as the build has compiled them, or compiled now where they have changed since; a {@link PackException} names what is wrong with one.
     */
    public static Lexicon load(List<String> languages) {
        return new Lexicon(languages, LexiconImage.open(WORLD, 0));
    }

    /** As {@link #load}, compiled now in any case. */
    public static Lexicon compile(List<String> languages) {
        return new Lexicon(languages, null);
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
