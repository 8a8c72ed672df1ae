package org.mithaq.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.source.Reading;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceLimits;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.Story;

/** Thirty stories, those that come with the project among them, saved in each format, alone and packed: the records are those of the plain text. */
class SameRecordsFromEveryFormatTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Story> stories() {
        Stream<Story> seeds = TestArticles.seeds().stream().map(SameRecordsFromEveryFormatTest::story);
        return Stream.concat(
                seeds,
                Stream.of(Extractions.resource("org/mithaq/event/stories.txt").split("====\n"))
                        .map(SameRecordsFromEveryFormatTest::story));
    }

    @Test
    void thereAreThirtyInBothLanguages() {
        assertTrue(stories().count() >= 30);
        assertTrue(stories().filter(story -> story.language().equals("en")).count() >= 10);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void accordsPartiesAndEventsDoNotDependOnTheFormat(Story story) throws IOException {
        Map<String, List<String>> known = new HashMap<>();
        List<String> wanted = records(story, story.text(), known);
        Map<String, byte[]> files = files(story);
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("all.zip", SavedStories.zip(files));
        all.put("all.tar.gz", SavedStories.gz(SavedStories.tar(files)));
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            List<SourceDocument> documents = read(file.getKey(), file.getValue());
            assertEquals(file.getKey().startsWith("all.") ? files.size() : 1, documents.size(), file.getKey());
            for (SourceDocument each : documents) {
                assertEquals(wanted, records(story, each.text(), known), each.path() + ": " + each.text());
            }
        }
    }

    /** Text, JSON, JSON Lines, CSV, DOCX, EML, RSS, NITF, WARC plain and packed, pages of three kinds, PDF. */
    private static Map<String, byte[]> files(Story story) {
        Map<String, byte[]> files = new LinkedHashMap<>(SavedStories.inEveryFormat(story));
        files.put("story.html", SavedStories.bytes(SavedStories.html(story)));
        files.put("portal.html", SavedStories.bytes(SavedStories.portal(story)));
        files.put("tables.htm", SavedStories.bytes(SavedStories.tables(story)));
        files.put("story.pdf", SavedStories.pdf(story));
        return files;
    }

    private static Story story(String written) {
        String[] head = written.lines().findFirst().orElseThrow().split(" ", 3);
        String text = written.substring(written.indexOf('\n') + 1);
        return new Story(head[2], head[1], head[0], "Valley News", "https://example.org/1", text);
    }

    /** Each text once; most formats give the same to the letter. */
    private static List<String> records(Story story, String text, Map<String, List<String>> known) {
        return known.computeIfAbsent(text, unknown -> records(story.headline(), document(text, story)));
    }

    /** With the same metadata for all, as a sidecar gives it: not every format has a place for a date. */
    private static SourceDocument document(String text, Story story) {
        return Extractions.document("a.txt", story.language(), text, story.date());
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
