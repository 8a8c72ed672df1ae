package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mithaq.source.SavedStories.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.source.BadFiles.Bad;

/** Broken and hostile files: each costs its bad records one reject row with a reason, and nothing else. */
class BadInputTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Bad> files() throws IOException {
        return BadFiles.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void costsEachBadRecordOneRejectRow(Bad bad) throws IOException {
        Path file = Files.write(folder.resolve(bad.name()), bad.content());
        List<Reading> readings = read(new SourceFile(bad.name(), file, bad.content().length, null, null));
        List<String> outcomes = readings.stream().map(BadInputTest::outcome).toList();
        assertEquals(List.of(bad.outcome().split(" ")), outcomes, readings.toString());
        for (Reading reading : readings) {
            if (reading instanceof Reading.Rejected rejected) {
                assertTrue(rejected.rejection().detail().startsWith(rejected.path()), rejected.toString());
            }
        }
    }

    private static String outcome(Reading reading) {
        return reading instanceof Reading.Rejected rejected
                ? rejected.rejection().code()
                : "ok";
    }

    private static List<Reading> read(SourceFile file) {
        try (Stream<Reading> readings = SourceSettings.of(SourceLimits.DEFAULTS).read(file)) {
            return readings.toList();
        }
    }

    @Test
    void aLineOfAGigabyteIsOneReject() {
        for (String name : List.of("a.jsonl", "a.csv", "a.warc", "a.txt", "a.json", "a.html", "a.rss", "a.eml")) {
            EndlessEntry entry = new EndlessEntry(name, bytes("{\"articleBody\": \"WARC/1.0 "), 1_000_000_000);
            try (Stream<Reading> readings =
                    SourceSettings.of(SourceLimits.DEFAULTS).read(entry)) {
                List<String> outcomes = readings.map(BadInputTest::outcome).toList();
                assertEquals(1, outcomes.size(), name);
                assertTrue(List.of("E_TOO_LARGE", "E_MALFORMED").contains(outcomes.get(0)), name + outcomes);
            }
        }
    }
}
