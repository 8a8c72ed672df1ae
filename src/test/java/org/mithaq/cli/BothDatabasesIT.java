package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.TestDatabase;

/** The same nights with a ledger in each of the databases: the exports are the same, byte for byte. */
final class BothDatabasesIT {
    private static final String ODD = """
            {"headline": "Half \\ud83d of a dove, none \\u0000, \\ude4a and \\uffff", "articleBody": "AMMAN (Reuters) - Jordan and Egypt signed a treaty on water in Amman on 5 May 2025. \\ud83d\\ude4a \\u200f\\u061c\\ufeff"}
            {"headline": "Nothing \\u0000 in the text", "articleBody": "Jordan and\\u0000 Egypt signed."}
            {"headline": "Half in the text", "articleBody": "Jordan and \\ud83d Egypt signed a treaty."}
            {"headline": "zero", "author": {"name": "A\\u0000B \\ud83d"}, "publisher": "P\\u0000 \\ude4a", "articleBody": "CAIRO (AP) - Egypt and Qatar signed an accord on gas in Doha on 6 May 2025, and the ministers met in Cairo."}
            """;

    @TempDir
    private Path folder;

    private Path seeds;

    @BeforeEach
    void writeSeeds() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(
                Files.createDirectory(folder.resolve("jobs")).resolve("night.yaml"),
                "job: night\nseeds: { folder: '%s' }\nlanguages: [ar, en]\nchunk-size: 3\nmax-reject-share: 1.0\noutputs: { csv: {}, xlsx: {} }\n"
                        .formatted(seeds));
    }

    @Test
    void severalNightsGiveTheSameBytesInBoth() throws IOException {
        Files.writeString(seeds.resolve("odd.jsonl"), ODD);
        article("b", "signed a memorandum on trade");
        article("c", "held talks on gas");
        // Names that databases and Java put into different orders, of files that are copies of each other.
        for (String name : new String[] {"Z", "a", "_", "ä", "\uFE8D", "\uD83D\uDE4A", "ع", "é", "e\u0301"}) {
            copy("b.txt", name + " copy.txt");
        }
        try (Stream<Path> own = Files.list(Path.of("seeds"))) {
            for (Path each : own.filter(Files::isRegularFile).toList()) {
                Files.copy(each, seeds.resolve("own-" + each.getFileName()));
            }
        }
        same(1);

        article("c", "held talks on gas and signed a protocol on fishing");
        article("d", "condemned the attack on the border");
        Files.writeString(seeds.resolve("empty.txt"), "");
        Files.delete(seeds.resolve("b.txt"));
        Files.delete(seeds.resolve("_ copy.txt"));
        same(2);

        Files.delete(seeds.resolve("odd.jsonl"));
        Files.move(seeds.resolve("d.txt"), seeds.resolve("e.txt"));
        copy("e.txt", "\uD83D\uDE4A e.txt");
        copy("e.txt", "\uFE8D e.txt");
        copy("e.txt", "E.txt");
        same(3);
        same(4);
    }

    private void same(int night) throws IOException {
        Map<String, String> h2 = exports(TestDatabase.H2, night);
        Map<String, String> postgresql = exports(TestDatabase.POSTGRESQL, night);
        assertThat(h2).hasSizeGreaterThan(12);
        assertThat(postgresql.keySet()).isEqualTo(h2.keySet());
        h2.forEach((file, bytes) -> assertThat(postgresql.get(file))
                .as("%s of night %d", file, night)
                .isEqualTo(bytes));
    }

    private Map<String, String> exports(TestDatabase database, int night) throws IOException {
        Path output = folder.resolve("out-" + database);
        CommandLineRun run = CommandLineRun.of(
                database,
                "run",
                "night",
                "--jobs",
                folder.resolve("jobs"),
                "--output",
                output,
                "--clock",
                "2025-11-0%dT02:00:00Z".formatted(night));
        assertThat(run.code()).as(run.err()).isZero();
        return files(output.resolve("night"));
    }

    private void copy(String name, String to) throws IOException {
        Path target;
        try {
            target = seeds.resolve(to);
        } catch (InvalidPathException e) {
            // Under LANG=C Java cannot name such a file.
            return;
        }
        Files.copy(seeds.resolve(name), target);
    }

    private void article(String name, String deed) throws IOException {
        Files.writeString(
                seeds.resolve(name + ".txt"),
                "AMMAN (Reuters) - Jordan and Egypt %s in Amman on 5 May 2025, spokesman %s said.\n"
                        .formatted(deed, name));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                files.put(
                        root.relativize(path).toString(),
                        Files.isSymbolicLink(path)
                                ? Files.readSymbolicLink(path).toString()
                                : Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
