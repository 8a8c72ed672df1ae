package org.mithaq.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.ExportException;

/** Two small articles, their gold and an export with one mistake of each sort; the figures are worked out by hand. */
final class ScoreTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/mithaq/score");
    private static final Path EXPORT = RESOURCES.resolve("export");

    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void copyGold() throws IOException {
        gold = folder.resolve("gold");
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("gold"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        gold.resolve(RESOURCES.resolve("gold").relativize(file).toString()));
            }
        }
    }

    @Test
    void countsAccordsByPartiesNamesAndForm() {
        // Found: the memorandum and the truce, by its name in another spelling; spurious: a plan.
        expect("accord", 2.0 / 3, 1, 2);
    }

    @Test
    void countsPartiesOfTheAccordsThatEachArticleNames() {
        // Oman and Tunisia; the host is missed, an envoy who counts as his state and one of the UN are spurious.
        expect("party", 2.0 / 4, 2.0 / 3, 3);
    }

    @Test
    void countsEventsByKindAndHalfOfTheParticipants() {
        // Signing, meeting and shelling; the ratification is missed, a visit is spurious, statements and nobody's
        // protest are neither.
        expect("event", 3.0 / 4, 3.0 / 4, 4);
    }

    @Test
    void countsAnEventStrictlyOnlyWithEveryoneInHisRole() {
        // The meeting's actor is its recipient.
        expect("event_strict", 2.0 / 4, 2.0 / 4, 4);
    }

    @Test
    void countsValuesAsTheArticleAloneHasThem() {
        share("accord_status", 2.0 / 2, 2);
        share("accord_type", 2.0 / 2, 2);
        share("participation_status", 1.0 / 2, 2);
        share("signed_date", 1.0, 1);
        share("event_date", 2.0 / 2, 2);
        share("factuality", 2.0 / 3, 3);
    }

    @Test
    void countsDaysThatNobodyGave() {
        share("date_invented", 1.0, 1);
    }

    @Test
    void countsQuotesThatStandAtTheirPlaceInTheBody() {
        share("evidence", 11.0 / 12, 12);
    }

    @Test
    void listsWhatIsMissedSpuriousOrWrong() {
        assertThat(Score.of(gold, EXPORT).differences())
                .extracting(each -> each.file() + " " + each.kind() + " " + each.what())
                .containsExactlyInAnyOrder(
                        "valley.txt accord spurious [un-plan, a plan]",
                        "water.txt party missed [omn-tun-water, QAT, host]",
                        "water.txt party spurious [omn-tun-water, TCD, broker]",
                        "water.txt participants [meet, [OMN], [TUN], [TUN], [OMN, TUN]]",
                        "water.txt event missed [ratify, [OMN], [], ratify]",
                        "water.txt event spurious [visit, [TCD], Chad: visits]");
    }

    @Test
    void aCopyIsTheArticleThatItCopies() throws IOException {
        Path again = gold.resolve("records/again.json");
        Files.writeString(
                again, Files.readString(gold.resolve("records/water.json")).replace("water.txt", "again.txt"));
        Map<String, Number> figures = Score.of(gold, EXPORT).figures();
        assertThat(figures).containsEntry("articles", 3).containsEntry("articles_missing", 0);
    }

    @Test
    void anArticleThatIsNotInTheExportIsNamedAndItsRecordsAreMissed() throws IOException {
        record("other.json", "{\"file\": \"other.txt\", \"accords\": [], \"events\": [" + event("sign") + "]}");
        Score score = Score.of(gold, EXPORT);
        assertThat(score.missing()).containsExactly("other.txt");
        assertThat((Double) score.figures().get("event_recall")).isEqualTo(3.0 / 5, offset(1e-9));
    }

    @Test
    void refusesGoldOfOtherArticles() throws IOException {
        Files.delete(gold.resolve("records/water.json"));
        Files.delete(gold.resolve("records/valley.json"));
        record("other.json", "{\"file\": \"other.txt\", \"accords\": [], \"events\": []}");
        assertThatThrownBy(() -> Score.of(gold, EXPORT))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("None of the articles")
                .hasMessageContaining("mithaq run --seeds");
    }

    @Test
    void anUnknownCodeIsNamedWithItsLineAndTheNearest() throws IOException {
        record("bad.json", "{\"file\": \"water.txt\",\n \"accords\": [],\n \"events\": [" + event("singn") + "]}");
        refuses("bad.json, line 3: 'singn' is no code of the list event_kind. Maybe 'sign' is meant.");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        record("bad.json", "{\"file\": \"water.txt\",\n \"accords\": [,\n \"events\": []}");
        refuses("bad.json, line 2: this is no JSON: ");
    }

    @Test
    void everyBadFileIsNamed() throws IOException {
        record("bad-1.json", "{\"accords\": [], \"events\": []}");
        record("bad-2.json", "{\"file\": \"a.txt\", \"accords\": {}, \"events\": []}");
        record("bad-3.json", "");
        record("bad-4.json", "{\"file\": \"a.txt\", \"accords\": [], \"events\": []} more");
        record("bad-5.json", "{\"file\": 7, \"accords\": [], \"events\": []}");
        record(
                "bad-6.json",
                "{\"file\": \"a.txt\", \"accords\": [], \"events\": ["
                        + event("sign").replace("CHE", "Swiss") + "]}");
        Files.write(gold.resolve("records/bad-7.json"), "{\"file\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        refuses(
                "bad-1.json, line 1: the key 'file' is missing. Add it.",
                "bad-2.json, line 1: this should be a list in brackets.",
                "bad-3.json, line 1: the file is empty.",
                "bad-4.json, line 1: ",
                "bad-5.json, line 1: this should be a text in quotation marks.",
                "bad-6.json, line 1: 'Swiss' is no entity.",
                "bad-7.json is not in UTF-8. Save it as UTF-8.");
    }

    @Test
    void aFolderWithoutRecordsIsNamed() throws IOException {
        assertThatThrownBy(() -> Score.of(folder.resolve("none"), EXPORT))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining(folder.resolve("none").resolve("records") + ": there is no such folder.");
        Files.createDirectories(folder.resolve("bare/records"));
        assertThatThrownBy(() -> Score.of(folder.resolve("bare"), EXPORT))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("holds no records");
    }

    @Test
    void anExportThatLacksATableIsNamed() {
        assertThatThrownBy(() -> Score.of(gold, folder))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("articles.csv is missing");
    }

    @Test
    void namesAreOneInTheSpellingsThatThePressExchanges() {
        assertThat(Likeness.fold("اتّفاقيّة  إبراهام")).isEqualTo(Likeness.fold("اتفاقيه «ابراهيم»"));
        assertThat(Likeness.fold("Straße No. ②")).isEqualTo("strasse no 2");
        assertThat(Likeness.fold("مـــيثاق الجزيرة")).isEqualTo("ميثاق الجزيره");
    }

    private void refuses(String... lines) {
        String[] named = Stream.of(lines)
                .map(line -> gold.resolve("records") + "/" + line)
                .toArray(String[]::new);
        assertThatThrownBy(() -> Score.of(gold, EXPORT))
                .isInstanceOf(GoldException.class)
                .hasMessageContainingAll(named);
    }

    private void record(String name, String json) throws IOException {
        Files.writeString(gold.resolve("records").resolve(name), json);
    }

    private static String event(String kind) {
        return "{\"kind\": [\"%s\"], \"actors\": [\"CHE\"], \"factuality\": [\"asserted\"]}".formatted(kind);
    }

    private void expect(String name, double precision, double recall, int of) {
        Map<String, Number> figures = Score.of(gold, EXPORT).figures();
        assertThat((Double) figures.get(name + "_precision")).isEqualTo(precision, offset(1e-9));
        assertThat((Double) figures.get(name + "_recall")).isEqualTo(recall, offset(1e-9));
        assertThat((Double) figures.get(name + "_f1"))
                .isEqualTo(2 * precision * recall / (precision + recall), offset(1e-9));
        assertThat(figures).containsEntry(name + "_gold", of);
    }

    private void share(String name, double right, int of) {
        Map<String, Number> figures = Score.of(gold, EXPORT).figures();
        assertThat((Double) figures.get(name)).as(name).isEqualTo(right, offset(1e-9));
        assertThat(figures).containsEntry(name + "_of", of);
    }
}
