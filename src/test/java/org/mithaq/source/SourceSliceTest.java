package org.mithaq.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceSliceTest {
    private static final SourceSettings SETTINGS = SourceSettings.of(new SourceLimits(400, 300));

    @TempDir
    private Path folder;

    @Test
    void slicesHaveTheRecordsOfTheWholeFileWithTheirNumbers() throws IOException {
        Random random = new Random(3);
        for (int trial = 0; trial < 40; trial++) {
            SourceFile file = file(lines(random, 1 + random.nextInt(60)));
            List<String> whole = read(file);
            for (long bytes : new long[] {1, 50, 150}) {
                List<SourceSlice> slices = SETTINGS.slices(file, bytes);
                if (file.sizeWhenFound() >= 2 * bytes) {
                    assertThat(slices).isNotEmpty();
                    assertThat(slices.stream().flatMap(each -> read(each).stream()))
                            .containsExactlyElementsOf(whole);
                }
            }
        }
    }

    @Test
    void aFileOfWhichSomethingIsToBeSaidOnceIsReadAsOne() throws IOException {
        String line = "{\"headline\": \"A\", \"articleBody\": \"B\"}\n".repeat(20);
        assertThat(SETTINGS.slices(file("\uFEFF" + line), 10)).isEmpty();
        assertThat(SETTINGS.slices(file(" \n".repeat(50)), 10)).isEmpty();
        assertThat(SETTINGS.slices(file(line.getBytes(StandardCharsets.UTF_16LE)), 10))
                .isEmpty();
        assertThat(SETTINGS.slices(file(line), 10)).hasSize(20);
        SourceLimits few = new SourceLimits(400, 400, 100_000, 200, 4, 19, 300);
        assertThat(SourceSettings.of(few).slices(file(line), 10)).isEmpty();
    }

    @Test
    void onlyFilesOfLinesAreDivided() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "One.\nTwo.\nThree.\n".repeat(50));
        assertThat(SETTINGS.slices(new SourceFile("a.txt", text, Files.size(text), null, null), 10))
                .isEmpty();
    }

    private static String lines(Random random, int count) {
        StringBuilder lines = new StringBuilder("{\"headline\": \"First\", \"articleBody\": \"Text.\"}\n");
        for (int i = 0; i < count; i++) {
            lines.append(
                    switch (random.nextInt(7)) {
                        case 0 -> "  ";
                        case 1 -> "{\"headline\": \"" + i + "\", \"articleBody\": ";
                        case 2 -> "{\"headline\": \"" + "x".repeat(500) + "\"}";
                        case 3 -> "";
                        default ->
                            "{\"headline\": \"القمة " + i + "\", \"articleBody\": \"نص " + random.nextInt() + "\"}";
                    });
            lines.append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return random.nextBoolean() ? lines.toString() : lines.toString().stripTrailing();
    }

    private static List<String> read(SourceEntry entry) {
        try (Stream<Reading> readings = SETTINGS.read(entry)) {
            return readings.map(SourceSliceTest::words).toList();
        }
    }

    private static String words(Reading reading) {
        return reading instanceof Reading.Read read
                ? read.document().path() + " " + read.document().id() + " "
                        + read.document().text()
                : reading.toString();
    }

    private SourceFile file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private SourceFile file(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("a.jsonl"), bytes);
        return new SourceFile("a.jsonl", path, bytes.length, null, null);
    }
}
