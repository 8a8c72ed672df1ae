package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.event.Findings;
import org.mithaq.event.Gap;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.ledger.Ledger.Run;

final class CoverageTest {
    @TempDir
    private Path folder;

    @Test
    void countsWordsOverArticlesTheMostFrequentFirst() {
        List<List<String>> rows = after(
                story("a", gap("unknown_name", "Zed Ann", 1), gap("accord_word", "Treaty", 2)),
                story("b", gap("accord_word", "treaty", 3), gap("event_word", "signed", 1)));
        assertThat(rows)
                .extracting(row -> String.join(" ", row.subList(0, 8)).toLowerCase(Locale.ROOT))
                .containsExactly(
                        "1 accord_word en treaty en:rule because 5 2",
                        "2 event_word en signed en:rule because 1 1",
                        "3 unknown_name en zed ann en:rule because 1 1");
    }

    @Test
    void quotesEachWordInAtMostThreeArticlesWithItsPlaceInCodePoints() {
        List<Story> stories = IntStream.range(0, 5)
                .mapToObj(i -> new Story("s" + i, "\uD83D\uDD4A number " + i + " of the dove"))
                .toList();
        List<Outcome> outcomes = stories.stream()
                .map(story -> outcome(story, new Gap("event_word", "en:rule", "number", "because", 1, 3, 11)))
                .toList();
        List<String> row = after(outcomes).get(0);
        assertThat(row.subList(6, 8)).containsExactly("5", "5");
        assertThat(row).hasSize(20);
        assertThat(row.subList(8, 12))
                .element(0)
                .isEqualTo("number " + row.get(8).charAt(7));
        assertThat(row.subList(10, 12)).containsExactly("2", "10");
        assertThat(List.of(row.get(9), row.get(13), row.get(17))).doesNotHaveDuplicates();
    }

    @Test
    void anArticleThatIsReadAgainCountsOnce() {
        try (TestLedger ledger = new TestLedger(folder)) {
            Story story = new Story("a", "An article of a few words.");
            run(ledger, List.of(outcome(story, gap("event_word", "met", 4))));
            run(ledger, List.of(outcome(story, gap("event_word", "met", 1))));
            assertThat(rows(ledger)).extracting(row -> row.get(6)).containsExactly("1");
        }
    }

    @Test
    void keepsTheMostFrequentOfEachKindOnly() {
        List<Gap> many = IntStream.range(0, 600)
                .mapToObj(i -> gap("unknown_name", "Name " + i, 1 + i))
                .toList();
        Story story = new Story("a", "An article of a few words.");
        List<List<String>> rows = after(List.of(outcome(story, many.toArray(Gap[]::new))));
        assertThat(rows).hasSize(500);
        assertThat(rows.get(0)).contains("Name 599", "600");
    }

    private List<List<String>> after(StoryWithGaps... stories) {
        return after(List.of(stories).stream().map(StoryWithGaps::outcome).toList());
    }

    private List<List<String>> after(List<Outcome> outcomes) {
        try (TestLedger ledger = new TestLedger(folder)) {
            run(ledger, outcomes);
            return rows(ledger);
        }
    }

    private static void run(TestLedger ledger, List<Outcome> outcomes) {
        Run run = ledger.begin("accords");
        ledger.ledger.record(run.runId(), TestLedger.PACKS, outcomes);
        ledger.close(run, 0);
    }

    private static List<List<String>> rows(TestLedger ledger) {
        List<List<String>> rows = new ArrayList<>();
        ledger.ledger.read("coverage", values -> {
            List<String> row = new ArrayList<>();
            for (String value : values) {
                row.add(value == null ? "" : value);
            }
            rows.add(row);
        });
        return rows;
    }

    private record StoryWithGaps(Story story, Outcome outcome) {}

    private static StoryWithGaps story(String path, Gap... gaps) {
        Story story = new Story(path, "An article of a few words: " + path);
        return new StoryWithGaps(story, outcome(story, gaps));
    }

    private static Outcome outcome(Story story, Gap... gaps) {
        Findings found = ((Outcome.Read) story.outcome()).findings();
        return new Outcome.Read(new Findings(
                found.article(),
                found.datelineIso3(),
                found.entities(),
                found.accords(),
                found.events(),
                found.warnings(),
                List.of(gaps)));
    }

    private static Gap gap(String kind, String word, int count) {
        return new Gap(kind, "en:rule", word, "because", count, 0, 5);
    }
}
