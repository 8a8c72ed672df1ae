package org.mithaq.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.source.Reading;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceLimits;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.Story;

/** The articles that come with the project, saved in each format, alone and packed: the records are those of the plain text. */
class SameRecordsFromEveryFormatTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void accordsPartiesAndEventsDoNotDependOnTheFormat() throws IOException {
        for (SourceDocument seed : TestArticles.seeds()) {
            Story story = story(seed);
            List<String> wanted = records(seed.path(), document(seed, story));
            Map<String, byte[]> files = new LinkedHashMap<>(SavedStories.inEveryFormat(story));
            files.remove("story.txt");
            files.put("story.html", SavedStories.bytes(SavedStories.html(story)));
            files.put("all.zip", SavedStories.zip(files));
            files.put("all.tar.gz", SavedStories.gz(SavedStories.tar(SavedStories.inEveryFormat(story))));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                for (SourceDocument each : read(file.getKey(), file.getValue())) {
                    String name = seed.path() + " as " + each.path();
                    assertEquals(wanted, records(name, document(each, story)), name);
                }
            }
        }
    }

    /** With the same metadata for all, as a sidecar gives it: not every format has a place for a date. */
    private static SourceDocument document(SourceDocument read, Story story) {
        return Extractions.document("a.txt", story.language(), read.text(), story.date());
    }

    private static Story story(SourceDocument seed) {
        Map<String, String> known = seed.metadata();
        String language = seed.text().codePoints().anyMatch(c -> c >= 0x620 && c < 0x650) ? "ar" : "en";
        return new Story(
                known.getOrDefault("headline", "A day in the valley"),
                known.getOrDefault("datePublished", "2025-11-06").substring(0, 10),
                language,
                known.getOrDefault("publisher", "Valley News"),
                "https://example.org/1",
                seed.text());
    }

    private static List<String> records(String name, SourceDocument document) {
        Findings findings = Extractions.read(document).orElseThrow(() -> new AssertionError(name + " is no article"));
        Stream<String> accords = findings.accords().stream()
                .map(a -> a.id() + " " + a.status() + " "
                        + a.parties().stream()
                                .map(p -> p.entityId() + ":" + p.status())
                                .toList());
        Stream<String> events = findings.events().stream()
                .map(e -> e.titleEn() + " " + e.kind() + " " + e.factuality() + " " + e.date() + " " + e.placeName());
        return Stream.concat(accords, events).sorted().toList();
    }

    private List<SourceDocument> read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try (Stream<Reading> readings =
                SourceSettings.of(SourceLimits.DEFAULTS).read(new SourceFile(name, file, content.length, null, null))) {
            List<SourceDocument> documents =
                    readings.map(reading -> ((Reading.Read) reading).document()).toList();
            assertFalse(documents.isEmpty(), name);
            return documents;
        }
    }
}
