package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.source.SavedStories;
import org.mithaq.source.SeedDigests;
import org.mithaq.source.SeedFingerprint;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceLimits;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.Story;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The records of a folder one by one, while the folder changes, and again after a run has ended in the middle. */
final class SeedReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatVanishesWhileTheFolderIsReadIsOneReject() throws IOException {
        write("a.txt", "Ministers met on Monday.");
        write("b.txt", "Ministers met on Tuesday.");
        write("c.txt", "Ministers met on Wednesday.");
        SeedReader reader = reader(nothing -> {});
        List<String> read = new ArrayList<>(List.of(words(next(reader))));
        Files.delete(folder.resolve("b.txt"));
        read.addAll(rest(reader));
        assertThat(read).containsExactly("a.txt", "b.txt E_IO", "c.txt");
    }

    @Test
    void aContainerThatIsCutWhileItIsReadEndsWithOneReject() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append(
                    "{\"articleBody\": \"Ministers met %d times. %s\"}\n".formatted(i, "Nobody knew why. ".repeat(40)));
        }
        write("a.jsonl", lines.toString());
        SeedReader reader = reader(nothing -> {});
        assertThat(words(next(reader))).isEqualTo("a.jsonl#1");
        Files.write(folder.resolve("a.jsonl"), lines.substring(0, 150_000).getBytes(StandardCharsets.UTF_8));
        List<String> rest = rest(reader);
        assertThat(rest.subList(0, rest.size() - 1))
                .allMatch(each -> each.startsWith("a.jsonl#") && !each.contains(" "));
        assertThat(rest.get(rest.size() - 1)).endsWith(" E_MALFORMED");
    }

    /** A run that was killed begins at the first record again, and the ledger says which are made. */
    @Test
    void whatTheLedgerKnowsOfAContainerIsReadAndNotMadeAgain() throws IOException {
        Map<String, byte[]> entries = Map.of("in.jsonl", bytes(Story.ARABIC, Story.ENGLISH));
        Files.write(folder.resolve("a.zip"), SavedStories.zip(entries));
        Files.write(folder.resolve("b.jsonl"), bytes(Story.ENGLISH, Story.ARABIC));
        List<String> ids = new ArrayList<>();
        SeedReader first = reader(nothing -> {});
        for (int i = 0; i < 2; i++) {
            ids.add(id(first));
        }
        first.close();
        SeedReader again = reader(handler -> handler.article(ids.get(0)));
        assertThat(rest(again))
                .containsExactly(
                        "a.zip#in.jsonl#1 known", "a.zip#in.jsonl#2", "b.jsonl#1 copy", "b.jsonl#2 copy known");
    }

    @Test
    void aRejectedRecordIsKnownUnderItsPathAlone() throws IOException {
        write("a.txt", "Ministers met on Monday.");
        write("b.txt", "Ministers met on Tuesday.");
        List<String> ids = new ArrayList<>();
        SeedReader reader = reader(nothing -> {});
        ids.add(id(reader));
        ids.add(id(reader));
        assertThat(rest(reader(handler -> {
                    handler.reject(ids.get(0), "a.txt");
                    handler.reject(ids.get(1), "elsewhere.txt");
                })))
                .containsExactly("a.txt known", "b.txt");
    }

    @Test
    void aFileThatIsAnArticleOfTheLedgerIsNotOpened() throws IOException {
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            write(name + ".txt", "Ministers met in " + name.replace('e', 'b') + ".");
        }
        write("d.meta.json", "{\"publisher\": \"Desk\"}");
        List<String> ids = new ArrayList<>();
        SeedReader first = reader(nothing -> {});
        for (int i = 0; i < 6; i++) {
            ids.add(id(first));
        }
        first.close();
        SeedFingerprint fingerprint = fingerprint();
        // Between the two looks a file goes, another comes, and one that is known changes.
        Files.delete(folder.resolve("a.txt"));
        write("aa.txt", "Ministers met in aa.");
        write("b.txt", "Something else.");
        assertThat(rest(reader(fingerprint, handler -> {
                    handler.article(ids.get(0));
                    handler.article(ids.get(1));
                    handler.reject(ids.get(2), "c.txt");
                    handler.article(ids.get(3));
                })))
                .containsExactly(
                        "aa.txt",
                        "b.txt remembered",
                        "c.txt known",
                        "d.txt remembered",
                        "e.txt copy remembered",
                        "f.txt");
        assertThat(ids.get(1)).isEqualTo(ids.get(4));
    }

    @Test
    void whatLiesWhereTheLastRunLeftItIsMetAndNotHandedOver() throws IOException {
        write("a.txt", "Ministers met on Monday.");
        Files.write(folder.resolve("b.jsonl"), bytes(Story.ENGLISH, Story.ARABIC));
        write("c.txt", "Ministers met on Tuesday.");
        write("d.txt", "Ministers met on Monday.");
        write("e.txt", "Ministers met on Wednesday.");
        List<String> ids = new ArrayList<>();
        SeedReader first = reader(nothing -> {});
        for (int i = 0; i < 6; i++) {
            ids.add(id(first));
        }
        first.close();
        SeedReader reader = reader(fingerprint(), handler -> {
            // The third lies elsewhere, and the last is to be read again.
            ids.subList(0, 4).forEach(handler::article);
            handler.place(ids.get(0), "a.txt", 7);
            handler.place(ids.get(1), "b.jsonl#1", 8);
            handler.place(ids.get(2), "a.jsonl#2", 9);
            handler.place(ids.get(3), "c.txt", 10);
            handler.place(ids.get(5), "e.txt", 11);
        });
        assertThat(rest(reader)).containsExactly("b.jsonl#2 known", "d.txt copy remembered", "e.txt");
        assertThat(reader.there().stream()).containsExactly(7, 8, 10);
    }

    private SeedReader reader(Consumer<KnownHandler> known) {
        return reader(null, known);
    }

    private SeedReader reader(@Nullable SeedFingerprint fingerprint, Consumer<KnownHandler> known) {
        SeedReader reader = new SeedReader(
                SeedFolder.at(folder),
                SourceSettings.of(SourceLimits.DEFAULTS),
                fingerprint,
                known,
                RunProgress.SILENT);
        reader.open(new ExecutionContext());
        return reader;
    }

    private SeedFingerprint fingerprint() {
        return SeedFingerprint.of(SeedFolder.at(folder), SourceSettings.of(SourceLimits.DEFAULTS), SeedDigests.NONE);
    }

    private static SeedRecord next(SeedReader reader) {
        return Objects.requireNonNull(reader.read());
    }

    private static String id(SeedReader reader) {
        return ((SeedRecord.Document) next(reader)).document().id();
    }

    private static List<String> rest(SeedReader reader) {
        List<String> rest = new ArrayList<>();
        for (SeedRecord record = reader.read(); record != null; record = reader.read()) {
            rest.add(words(record));
        }
        reader.close();
        return rest;
    }

    private static String words(SeedRecord record) {
        if (record instanceof SeedRecord.Document document) {
            return document.document().path() + (document.copy() ? " copy" : "") + (document.known() ? " known" : "");
        }
        if (record instanceof SeedRecord.Remembered remembered) {
            return remembered.path() + (remembered.copy() ? " copy" : "") + " remembered";
        }
        SeedRecord.Unreadable unreadable = (SeedRecord.Unreadable) record;
        return unreadable.reading().path() + " "
                + unreadable.reading().rejection().code();
    }

    private static byte[] bytes(Story... stories) {
        StringBuilder lines = new StringBuilder();
        for (Story story : stories) {
            lines.append(SavedStories.json(story)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
