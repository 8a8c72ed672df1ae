package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LexiconImageTest {
    private static final List<String> LANGUAGES = List.of("ar", "en");
    private static final String DATA = "languages/en/pack.yaml";
    private static final String CODE = "org/mithaq/lexicon/Terms.class";

    @Test
    void theBuildHasCompiledThePacksThatLieThere() throws Exception {
        boolean builtByMaven = System.getProperty("basedir") != null;
        assumeTrue(builtByMaven || PackFile.find(LexiconImage.path(Lexicon.WORLD)) != null, "only Maven makes images");
        Path classes = Path.of(Lexicon.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (Map.Entry<String, byte[]> image : new PackPress(classes).images().entrySet()) {
            String path = LexiconImage.path(image.getKey());
            assertArrayEquals(image.getValue(), PackFile.open(path).bytes(), path);
        }
        LexiconImage world = LexiconImage.open(Lexicon.WORLD, 0);
        assertNotNull(world);
        LANGUAGES.forEach(tag -> assertNotNull(LexiconImage.open(tag, world.stamp()), tag));
    }

    @Test
    void givesBackTheWorldThatWasCompiled() {
        byte[] image = image(World.load());
        assertArrayEquals(image, image(World.read(reader(image))));
    }

    @Test
    void givesBackThePacksThatWereCompiled() {
        World world = World.load();
        World again = World.read(reader(image(world)));
        for (String tag : LANGUAGES) {
            byte[] image = image(new LanguagePackReader(tag, world).read(), world);
            assertArrayEquals(image, image(LanguagePack.read(again, reader(image)), again), tag);
        }
    }

    @Test
    void doesNotChangeTheFingerprint() {
        assertEquals(
                Lexicon.compile(LANGUAGES).fingerprint(),
                Lexicon.load(LANGUAGES).fingerprint());
    }

    @Test
    void isNotReadWhenADataFileHasChangedOrIsGone() {
        assertNotNull(LexiconImage.checked(begun(PackFile.open(DATA)), 0, false));
        assertNull(LexiconImage.checked(begun(changed(DATA)), 0, false));
        assertNull(LexiconImage.checked(begun(changed(DATA)), 0, true));
        assertNull(LexiconImage.checked(begun(changed("languages/en/gone.yaml")), 0, true));
    }

    @Test
    void isNotReadWhenAClassHasChangedInAFolder() {
        assertNotNull(LexiconImage.checked(begun(PackFile.open(CODE)), 0, false));
        assertNull(LexiconImage.checked(begun(changed(CODE)), 0, false));
        assertNotNull(LexiconImage.checked(begun(changed(CODE)), 0, true));
    }

    @Test
    void namesTheDataFilesButNoClasses() {
        ImageReader reader = begun(PackFile.open(CODE), PackFile.open(DATA));
        LexiconImage image = LexiconImage.checked(reader, 0, false);
        assertNotNull(image);
        assertEquals(List.of(DATA), image.files().stream().map(PackFile::name).toList());
    }

    @Test
    void isNotReadForAnotherWorld() {
        assertNull(LexiconImage.open("en", 1));
    }

    private static PackFile changed(String name) {
        return new PackFile(name, "something else".getBytes(StandardCharsets.UTF_8));
    }

    private static ImageReader begun(PackFile... madeFrom) {
        ImageWriter out = new ImageWriter();
        LexiconImage.begin(List.of(madeFrom), 0, out);
        ImageReader reader = reader(out.bytes());
        assertEquals(0, reader.word());
        return reader;
    }

    private static byte[] image(World world) {
        ImageWriter out = new ImageWriter();
        world.write(out);
        return out.bytes();
    }

    private static byte[] image(LanguagePack pack, World world) {
        ImageWriter out = new ImageWriter();
        pack.write(world, out);
        return out.bytes();
    }

    private static ImageReader reader(byte[] image) {
        return Objects.requireNonNull(ImageReader.of(image));
    }
}
