package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mithaq.source.SavedStories.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Good files of every format with some of their bytes lost, changed, doubled or exchanged: whatever is left of them, reading ends with rows and not with an exception. */
class DamagedFilesTest {
    private static final Map<String, byte[]> GOOD = Map.ofEntries(
            Map.entry("a.txt", bytes(Story.ARABIC.text())),
            Map.entry("a.html", bytes(SavedStories.html(Story.ENGLISH))),
            Map.entry("a.json", bytes(SavedStories.json(Story.ARABIC))),
            Map.entry("a.jsonl", bytes(SavedStories.json(Story.ARABIC) + "\n" + SavedStories.json(Story.ENGLISH))),
            Map.entry("a.csv", bytes(SavedStories.csv(Story.ENGLISH))),
            Map.entry("a.pdf", SavedStories.pdf(Story.ARABIC)),
            Map.entry("b.pdf", SavedStories.pdf(Story.ENGLISH)),
            Map.entry("a.docx", SavedStories.docx(Story.ARABIC)),
            Map.entry("a.eml", bytes(SavedStories.eml(Story.ARABIC))),
            Map.entry("a.rss", bytes(SavedStories.rss(Story.ENGLISH))),
            Map.entry("a.nitf", bytes(SavedStories.nitf(Story.ARABIC))),
            Map.entry("a.warc", SavedStories.warc(Story.ENGLISH)),
            Map.entry("a.zip", SavedStories.zip(Map.of("b.docx", SavedStories.docx(Story.ENGLISH)))),
            Map.entry("a.tar", SavedStories.tar(Map.of("b.txt", bytes(Story.ARABIC.text())))),
            Map.entry("a.warc.gz", SavedStories.gz(SavedStories.warc(Story.ARABIC))));

    @Property(tries = 1500, seed = "20261127")
    void neverThrow(@ForAll("names") String name, @ForAll long seed) throws IOException {
        byte[] damaged = damage(GOOD.getOrDefault(name, new byte[0]), new Random(seed));
        Path file = Files.createTempFile("damaged", name);
        try {
            Files.write(file, damaged);
            List<Reading> readings = read(new SourceFile(name, file, damaged.length, null, null));
            assertFalse(readings.isEmpty(), "nothing became of it");
            readings.forEach(reading -> assertTrue(reading.path().startsWith(name), reading.path()));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(GOOD.keySet().stream().sorted().toList());
    }

    private static List<Reading> read(SourceFile file) {
        try (Stream<Reading> readings = SourceSettings.of(SourceLimits.DEFAULTS).read(file)) {
            return readings.toList();
        }
    }

    private static byte[] damage(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int blow = random.nextInt(6); blow >= 0 && bytes.length > 8; blow--) {
            bytes = blow(bytes, random);
        }
        return bytes;
    }

    private static byte[] blow(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length - 4);
        int length = 1 + random.nextInt(Math.min(40, bytes.length - at - 1));
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
            case 3 -> {
                return Arrays.copyOf(bytes, at + 1);
            }
            default -> {
                byte[] doubled = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, doubled, at + length, bytes.length - at);
                return doubled;
            }
        }
        return bytes;
    }
}
