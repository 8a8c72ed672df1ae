package org.mithaq.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mithaq.ledger.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** The articles of two nights, of which the second is killed, and what lies in the output afterwards. */
final class TwoNights {
    private static final List<String> STATES = List.of(
            "Egypt", "Jordan", "Morocco", "Tunisia", "Algeria", "Iraq", "Qatar", "Kuwait", "Turkey", "France",
            "Germany", "Italy", "Japan", "India", "Poland", "Norway", "Kenya", "Ghana", "Brazil", "Chile");

    private TwoNights() {}

    /** Articles by their numbers. */
    static void write(Path seeds, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            writeArticle(seeds, i, new Random(i));
        }
    }

    /** The second half of them, one that is corrected, one that is gone, one that is renamed, copies, and a file that cannot be read. */
    static void writeSecondNight(Path seeds, int articles) throws IOException {
        write(seeds, articles / 2, articles);
        writeArticle(seeds, 0, new Random(7));
        Files.delete(seeds.resolve("0001.txt"));
        Files.copy(seeds.resolve("0002.txt"), seeds.resolve("copy.txt"));
        Files.move(seeds.resolve("0003.txt"), seeds.resolve("moved.txt"));
        Files.copy(seeds.resolve("0004.txt"), seeds.resolve("000.txt"));
        Files.copy(seeds.resolve("%04d.txt".formatted(articles - 1)), seeds.resolve("another copy.txt"));
        Files.write(seeds.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
    }

    private static void writeArticle(Path seeds, int number, Random random) throws IOException {
        StringBuilder text = new StringBuilder("CAIRO, Nov 1 (Reuters) - Report number " + number + " of the day.\n\n");
        for (int i = 0; i < 6; i++) {
            String one = STATES.get(random.nextInt(STATES.size()));
            String other = STATES.get(random.nextInt(STATES.size()));
            int day = 1 + random.nextInt(28);
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 ->
                            "%s and %s signed a trade agreement on %d October 2025.\n\n".formatted(one, other, day);
                        case 1 ->
                            "The foreign ministers of %s and %s met on %d October 2025.\n\n".formatted(one, other, day);
                        case 2 -> "%s condemned the attack on its embassy in %s.\n\n".formatted(one, other);
                        case 3 ->
                            "وقعت مصر و%s مذكرة تفاهم في %d أكتوبر 2025.\n\n"
                                    .formatted(random.nextBoolean() ? "الأردن" : "تونس", day);
                        default ->
                            "%s said it would send %d tonnes of wheat to %s.\n\n".formatted(one, day * 10, other);
                    });
        }
        Files.writeString(seeds.resolve("%04d.txt".formatted(number)), text);
    }

    /** A job file for seeds in a folder beside it; returns the folder of the seeds. */
    static Path writeJob(Path folder) throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(
                Files.createDirectory(folder.resolve("jobs")).resolve("night.yaml"),
                "job: night\nseeds: { folder: '%s' }\nlanguages: [ar, en]\nchunk-size: 10\noutputs: { csv: {} }\n"
                        .formatted(seeds));
        return seeds;
    }

    /** Copies an output with its ledger, in place of what was there. */
    static Path copy(TestDatabase database, Path from, String name) throws IOException {
        Path copy = from.resolveSibling(name);
        FileSystemUtils.deleteRecursively(copy);
        FileSystemUtils.copyRecursively(from, copy);
        database.copy(from, copy);
        return copy;
    }

    /** Shows the first night again: a copy of a folder has a folder where the link was. */
    static void linkLatest(Path out) throws IOException {
        Path latest = out.resolve("night/latest");
        FileSystemUtils.deleteRecursively(latest);
        Files.deleteIfExists(latest);
        Files.createSymbolicLink(latest, Path.of("runs", "R-20251101T020000Z"));
    }

    /** Every file that analysts have, and where they are led. */
    static Map<String, byte[]> exports(Path out) throws IOException {
        Map<String, byte[]> exports = new TreeMap<>();
        Path job = out.resolve("night");
        try (Stream<Path> files = Files.walk(job.resolve("runs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                exports.put(job.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        exports.put(
                "latest",
                Files.readSymbolicLink(job.resolve("latest")).toString().getBytes(StandardCharsets.UTF_8));
        return exports;
    }
}
