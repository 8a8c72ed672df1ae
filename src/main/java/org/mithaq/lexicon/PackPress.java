package org.mithaq.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints the {@link LexiconImage} of the world and of each language pack in a folder of classes and resources. The build runs it, so a pack with a mistake ends the build. */
final class PackPress {
    private final Path classes;

    PackPress(Path classes) {
        this.classes = classes;
    }

    /** Prints the images of the folder that is named. */
    public static void main(String[] folder) throws IOException {
        Path classes = Path.of(folder[0]);
        for (Map.Entry<String, byte[]> image : new PackPress(classes).images().entrySet()) {
            Path file = classes.resolve(LexiconImage.path(image.getKey()));
            Files.createDirectories(file.getParent());
            Files.write(file, image.getValue());
        }
    }

    /** Images by the name of the part. */
    Map<String, byte[]> images() throws IOException {
        Map<String, byte[]> images = new LinkedHashMap<>();
        PackFile.Watched<World> world = PackFile.watch(World::load);
        List<PackFile> madeFrom = code();
        madeFrom.addAll(world.files());
        ImageWriter out = new ImageWriter();
        long stamp = LexiconImage.begin(madeFrom, 0, out);
        world.result().write(out);
        images.put(Lexicon.WORLD, out.bytes());
        for (String tag : names("languages")) {
            images.put(tag, image(tag, world.result(), stamp));
        }
        return images;
    }

    private static byte[] image(String tag, World world, long stamp) {
        PackFile.Watched<LanguagePack> pack = PackFile.watch(() -> new LanguagePackReader(tag, world).read());
        ImageWriter out = new ImageWriter();
        LexiconImage.begin(pack.files(), stamp, out);
        pack.result().write(world, out);
        return out.bytes();
    }

    /** The classes that compile packs: all of this package and of the one that folds and divides text. */
    private List<PackFile> code() throws IOException {
        List<PackFile> code = new ArrayList<>();
        for (String folder : List.of("org/mithaq/text", "org/mithaq/lexicon")) {
            for (String name : names(folder)) {
                code.add(PackFile.open(folder + "/" + name));
            }
        }
        return code;
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
