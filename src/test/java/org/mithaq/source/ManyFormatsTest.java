package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mithaq.source.SavedStories.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same stories in every format, alone and packed. */
class ManyFormatsTest {
    private static final List<Story> STORIES = List.of(Story.ARABIC, Story.ENGLISH);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void readsTheSameTextFromEveryFormat() throws IOException {
        for (Story story : STORIES) {
            for (Map.Entry<String, byte[]> file :
                    SavedStories.inEveryFormat(story).entrySet()) {
                SourceDocument document = only(read(file.getKey(), file.getValue()));
                assertEquals(story.text().strip(), document.text().strip(), file.getKey());
                assertEquals(expected(story, file.getKey()), document.metadata(), file.getKey());
            }
        }
    }

    @Test
    void readsTheSameFromArchivesAsFromFiles() throws IOException {
        for (Story story : STORIES) {
            Map<String, byte[]> files = SavedStories.inEveryFormat(story);
            assertSame(files, read("all.zip", SavedStories.zip(files)));
            assertSame(files, read("all.tar", SavedStories.tar(files)));
            assertSame(files, read("all.tar.gz", SavedStories.gz(SavedStories.tar(files))));
            assertSame(files, read("all.tgz", SavedStories.gz(SavedStories.tar(files))));
        }
    }

    @Test
    void readsArchivesInsideArchives() throws IOException {
        Map<String, byte[]> files = SavedStories.inEveryFormat(Story.ARABIC);
        byte[] inner = SavedStories.gz(SavedStories.tar(files));
        List<Reading> readings = read("outer.zip", SavedStories.zip(Map.of("deep/inner.tar.gz", inner)));
        assertEquals(files.size(), readings.size());
        assertTrue(
                readings.get(0).path().startsWith("outer.zip#deep/inner.tar.gz#"),
                readings.get(0).path());
        List<Reading> zips = read("z.tar", SavedStories.tar(Map.of("inner.zip", SavedStories.zip(files))));
        assertEquals(files.size(), zips.size());
        assertTrue(zips.stream().allMatch(Reading.Read.class::isInstance), zips.toString());
    }

    @Test
    void takesTheContentForTheFormatNotTheName() throws IOException {
        SavedStories.inEveryFormat(Story.ENGLISH).forEach((name, content) -> {
            if (!List.of("story.txt", "story.csv", "story.tsv", "story.eml", "story.jsonl", "story.json")
                    .contains(name)) {
                assertEquals(
                        Story.ENGLISH.text().strip(),
                        only(read("strange.dat", content)).text().strip(),
                        name);
            }
        });
    }

    @Test
    void namesRecordsByTheirPlace() {
        String two = SavedStories.json(Story.ARABIC) + "\n\n" + SavedStories.json(Story.ENGLISH) + "\n";
        assertEquals(List.of("a.jsonl#1", "a.jsonl#3"), paths(read("a.jsonl", bytes(two))));
        assertEquals(List.of("a.jsonl.gz#1", "a.jsonl.gz#3"), paths(read("a.jsonl.gz", SavedStories.gz(bytes(two)))));
        assertEquals(
                List.of("a.zip#b/c.jsonl#1", "a.zip#b/c.jsonl#3"),
                paths(read("a.zip", SavedStories.zip(Map.of("b/c.jsonl", bytes(two))))));
        String table = SavedStories.csv(Story.ARABIC) + SavedStories.csvRow(Story.ENGLISH);
        assertEquals(List.of("a.csv#2", "a.csv#5"), paths(read("a.csv", bytes(table))));
        String list = "[" + SavedStories.json(Story.ARABIC) + "," + SavedStories.json(Story.ENGLISH) + "]";
        assertEquals(List.of("a.json#/0", "a.json#/1"), paths(read("a.json", bytes(list))));
    }

    @Test
    void givesTheSameIdToTheSameBytesWhereverTheyLie() {
        byte[] text = bytes(Story.ARABIC.text());
        String id = only(read("a.txt", text)).id();
        assertEquals(id, only(read("a.txt.gz", SavedStories.gz(text))).id());
        assertEquals(
                id, only(read("a.zip", SavedStories.zip(Map.of("b.txt", text)))).id());
        assertEquals(
                id, only(read("a.tar", SavedStories.tar(Map.of("b.txt", text)))).id());
    }

    @Test
    void readsSidecarsInsideArchivesBeforeOrBehindTheirFiles() {
        for (boolean first : new boolean[] {true, false}) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            if (first) {
                files.put("a/s.meta.json", bytes("{\"headline\":\"عنوان\"}"));
            }
            files.put("a/s.txt", bytes(Story.ARABIC.text()));
            if (!first) {
                files.put("a/s.meta.json", bytes("{\"headline\":\"عنوان\"}"));
            }
            assertEquals(
                    "عنوان",
                    only(read("a.zip", SavedStories.zip(files))).metadata().get("headline"));
            assertEquals(
                    "عنوان",
                    only(read("a.tar.gz", SavedStories.gz(SavedStories.tar(files))))
                            .metadata()
                            .get("headline"));
        }
    }

    @Test
    void letsASidecarKnowBetterThanTheFile() throws IOException {
        Files.write(folder.resolve("a.json"), bytes(SavedStories.json(Story.ARABIC)));
        Files.writeString(folder.resolve("a.meta.json"), "{\"headline\":\"غيره\"}", StandardCharsets.UTF_8);
        SourceFile file = new SourceFile("a.json", folder.resolve("a.json"), 1, folder.resolve("a.meta.json"), null);
        SourceDocument document = only(read(file, SourceSettings.of(SourceLimits.DEFAULTS)));
        assertEquals("غيره", document.metadata().get("headline"));
        assertEquals("وكالة الوادي", document.metadata().get("publisher"));
    }

    @Test
    void readsOtherShapesByAMapping() throws IOException {
        FieldMapping fields = new FieldMapping(Map.of(
                "records", "/response/results", "text", "/fields/body", "headline", "webTitle", "datePublished", "/d"));
        String json =
                "{\"response\":{\"results\":[{\"webTitle\":\"ع\",\"d\":\"2025-01-02\",\"fields\":{\"body\":\"نص الخبر\"}}]}}";
        SourceDocument document = only(read(
                write("a.json", bytes(json)), new SourceSettings(SourceLimits.DEFAULTS, fields, SourceFormats.all())));
        assertEquals("نص الخبر", document.text());
        assertEquals(Map.of("headline", "ع", "datePublished", "2025-01-02"), document.metadata());
        FieldMapping columns = new FieldMapping(Map.of("text", "Body", "headline", "Title"));
        SourceDocument row = only(read(
                write("a.tsv", bytes("title\tbody\tn\r\nع\tنص الخبر\t1\r\n")),
                new SourceSettings(SourceLimits.DEFAULTS, columns, SourceFormats.all())));
        assertEquals("نص الخبر", row.text());
        assertEquals(Map.of("headline", "ع"), row.metadata());
    }

    @Test
    void readsTablesAndLinesInUtf16AndArabicWindows() {
        for (String charset : List.of("UTF-16", "UTF-16LE", "windows-1256")) {
            Charset set = Charset.forName(charset);
            String text = "وقّع الوزيران في العاصمة اتفاقا من ثلاثة بنود على هامش القمة، وقال الوزير إن الاتفاق مهم.";
            assertEquals(
                    text,
                    only(read("a.csv", ("text;n\r\n\"" + text + "\";1\r\n").getBytes(set)))
                            .text(),
                    charset);
            assertEquals(
                    text,
                    only(read("a.jsonl", ("{\"articleBody\": \"" + text + "\"}\n").getBytes(set)))
                            .text(),
                    charset);
        }
    }

    private void assertSame(Map<String, byte[]> files, List<Reading> readings) {
        assertEquals(files.size(), readings.size());
        int at = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            SourceDocument alone = only(read(file.getKey(), file.getValue()));
            SourceDocument packed =
                    assertInstanceOf(Reading.Read.class, readings.get(at++)).document();
            assertTrue(packed.path().contains("#" + file.getKey()), packed.path());
            assertEquals(alone.text(), packed.text());
            assertEquals(alone.metadata(), packed.metadata());
            assertEquals(alone.id(), packed.id());
            assertEquals(alone.format(), packed.format());
        }
    }

    /** What each format has a place for. */
    private static Map<String, String> expected(Story story, String file) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "headline", story.headline(),
                "datePublished", story.date(),
                "inLanguage", story.language(),
                "publisher", story.publisher(),
                "url", story.url()));
        switch (file) {
            case "story.txt" -> all.clear();
            case "story.docx" -> all.keySet().retainAll(List.of("headline"));
            case "story.eml", "story.nitf" -> all.remove("url");
            default -> {
                // All of them.
            }
        }
        return all;
    }

    private static List<String> paths(List<Reading> readings) {
        return readings.stream().map(Reading::path).toList();
    }

    private static SourceDocument only(List<Reading> readings) {
        assertEquals(1, readings.size(), readings.toString());
        return assertInstanceOf(Reading.Read.class, readings.get(0), readings.toString())
                .document();
    }

    private List<Reading> read(String name, byte[] content) {
        try {
            return read(write(name, content), SourceSettings.of(SourceLimits.DEFAULTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reading> read(SourceFile file, SourceSettings settings) {
        try (Stream<Reading> readings = settings.read(file)) {
            return readings.toList();
        }
    }

    private SourceFile write(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return new SourceFile(name, file, content.length, null, null);
    }
}
