package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Story.AccordDraft;
import org.mithaq.ledger.Story.EventDraft;

class NearCopiesTest {
    private static final String STORY = """
            Ministers of both countries met in a hotel above the harbour and signed an accord on 40 wells along the border.
            Each side is to send 12 engineers, who will measure the water every spring and report to a council of elders.
            The herdsmen had waited for a settlement since 1987, when a drought drove 300 families from the northern hills.
            A teacher from the valley read out the names of the wells, and the list was added to the accord as a map.
            Nobody spoke of the two wells that lie under the old customs house, which both states claim for themselves.
            """;
    private static final String MORE = """
            The council of elders is to be chosen in the autumn by the owners of the pastures and not by either government.
            A bank in the capital will lend the money for pumps, to be paid back over nine years out of the fees for water.
            Reporters met the youngest engineer, who said that she had never seen the other side of the hills before.
            """;

    @TempDir
    Path folder;

    private TestLedger test;

    @BeforeEach
    void open() {
        test = new TestLedger(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Story story(String name, String text, String published) {
        return new Story(name, text).on(published);
    }

    private static EventDraft met(String day) {
        return new EventDraft("meet").by("EGY", "JOR").on(Story.date(day));
    }

    private static AccordDraft accord(String id) {
        return new AccordDraft(id).party("EGY", "party", "signed");
    }

    private Map<String, String> statuses() {
        Map<String, String> statuses = new TreeMap<>();
        test.rows("articles").forEach(row -> statuses.put(row.get("source_path"), row.get("article_status")));
        return statuses;
    }

    @Test
    void shortNoticesAfterOnePatternOnOtherAccordsAreNoCopies() {
        test.run(notice("water"), notice("labour"));
        assertThat(statuses()).containsEntry("water.txt", "ok").containsEntry("labour.txt", "ok");
        assertThat(test.rows("accords")).hasSize(2);
    }

    @Test
    void aShortNoticeOnAnAccordOfItsOriginalIsACopy() {
        test.run(notice("water").accord(accord("shared")), notice("labour").accord(accord("shared")));
        assertThat(statuses()).containsEntry("water.txt", "ok").containsEntry("labour.txt", "duplicate");
    }

    private static Story notice(String subject) {
        String text = """
                Two neighbours signed an accord on %s in the old customs house beside the river on Monday, the ministry said.
                Each side will name a council of elders before the spring and share what it learns from the wells.
                """;
        return story(subject, text.formatted(subject), "2025-11-01").accord(accord(subject));
    }

    @Test
    void aCutCopyIsAFurtherSourceAndDoublesNothing() {
        Story whole = story("a", STORY + MORE, "2025-11-01")
                .accord(accord("wells").signed("2025-10-31"))
                .event(met("2025-10-31"));
        Story cut = story("b", STORY, "2025-11-02")
                .accord(accord("wells").signed("2025-11-01"))
                .accord(accord("map"))
                .event(met("2025-11-01"))
                .event(new EventDraft("call").by("EGY").quote("read out"))
                .event(new EventDraft("protest").quote("drought"));
        Run run = test.run(whole, cut);
        assertThat(statuses()).containsEntry("a.txt", "ok").containsEntry("b.txt", "duplicate");
        assertThat(test.rows("articles")).anyMatch(row -> whole.id().equals(row.get("duplicate_of")));
        assertThat(test.only("accords"))
                .containsEntry("accord_id", "wells")
                .containsEntry("signed_date", "2025-10-31")
                .containsEntry("has_conflict", "false")
                .containsEntry("last_article_id", cut.id())
                .containsEntry("source_count", "2");
        assertThat(test.only("events"))
                .containsEntry("event_date_edtf", "2025-10-31")
                .containsEntry("source_count", "2");
        assertThat(test.rows("evidence"))
                .anyMatch(row -> cut.id().equals(row.get("article_id")) && "events".equals(row.get("target_table")));
        assertThat(run.articlesDuplicate()).isEqualTo(1);
        ContractCheck.check(test);
    }

    @Test
    void whatACopyAddsCounts() {
        Story cut = story("a", STORY, "2025-11-01").event(met("2025-10-31"));
        Story whole = story("b", STORY + MORE, "2025-11-02")
                .event(met("2025-10-31"))
                .event(new EventDraft("meet").by("KAZ").quote("Reporters met"));
        test.run(cut, whole);
        assertThat(statuses()).containsEntry("b.txt", "duplicate");
        assertThat(test.rows("events")).hasSize(2);
    }

    @Test
    void aLaterVersionReplacesWhatItCorrects() {
        Story first = story("a", STORY, "2025-11-01").event(met("2025-10-30")).accord(accord("wells"));
        Story reprint = story("b", "Elders look on.\n" + STORY, "2025-11-01").event(met("2025-10-30"));
        Story update = story("c", STORY.replace("300 families", "450 families"), "2025-11-02")
                .event(met("2025-10-31"));
        Run run = test.run(first, reprint, update);
        assertThat(statuses())
                .containsEntry("a.txt", "superseded")
                .containsEntry("b.txt", "superseded")
                .containsEntry("c.txt", "ok");
        assertThat(test.only("events"))
                .containsEntry("event_date_edtf", "2025-10-31")
                .containsEntry("source_count", "1");
        assertThat(test.rows("accords")).isEmpty();
        assertThat(run.articlesRead()).isEqualTo(3);
        assertThat(run.articlesOk()).isEqualTo(3);
        ContractCheck.check(test);
    }

    @Test
    void aCopyThatKnowsItsDayIsTheOriginalOfOneThatDoesNot() {
        Story undated = new Story("a", STORY).event(new EventDraft("meet").by("EGY", "JOR"));
        Story dated = story("b", STORY + MORE, "2025-11-02").event(met("2025-11-01"));
        test.run(undated, dated);
        assertThat(statuses()).containsEntry("a.txt", "duplicate").containsEntry("b.txt", "ok");
        assertThat(test.only("events"))
                .containsEntry("event_date_edtf", "2025-11-01")
                .containsEntry("source_count", "2");
    }

    @Test
    void onOneDayTheFirstVersionStands() {
        Story first = story("a", STORY, "2025-11-01");
        Story other = story("b", STORY.replace("300 families", "450 families"), "2025-11-01");
        test.run(first, other);
        assertThat(statuses().values()).containsExactlyInAnyOrder("ok_no_records", "duplicate");
    }

    @Test
    void aTableOfTheNextDayIsNoCopy() {
        String table = """
                The bank published the rates of the day: the dollar stood at %d.25 for buying and at %d.75 for selling, the euro
                at %d.10 for buying and at %d.60 for selling, the pound at %d.30 for buying and at %d.90 for selling, and an ounce
                of gold was traded for %d dollars in the old market, where %d shops were open until the evening prayer.
                """;
        Object[] one = {3, 3, 4, 4, 5, 5, 1901, 77};
        Object[] next = {6, 6, 7, 7, 8, 8, 1888, 81};
        test.run(story("a", table.formatted(one), "2025-11-01"), story("b", table.formatted(next), "2025-11-02"));
        assertThat(statuses().values()).containsExactly("ok_no_records", "ok_no_records");
    }

    @Test
    void aCopyIsFoundOnALaterNightInAnEmptiedFolder() {
        Story first = story("a", STORY + MORE, "2025-11-01").event(met("2025-10-31"));
        Story copy = story("b", STORY, "2025-11-03").event(met("2025-10-31"));
        test.run(first);
        test.run(copy);
        assertThat(statuses()).containsEntry("a.txt", "deleted").containsEntry("b.txt", "duplicate");
        assertThat(test.only("events")).containsEntry("source_count", "2");
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<Story> stories = new ArrayList<>(List.of(
                story("a", STORY + MORE, "2025-11-01").event(met("2025-10-31")),
                story("b", STORY, "2025-11-02").event(met("2025-11-01")).accord(accord("wells")),
                story("c", "A hotel above the sea.\n" + STORY, "2025-11-02").event(met("2025-11-01")),
                story("d", STORY.replace("12 engineers", "15 engineers"), "2025-11-03")
                        .event(met("2025-11-02")),
                story("e", MORE + STORY, "2025-11-04").event(met("2025-11-02"))));
        test.run(stories.toArray(Story[]::new));
        Map<String, List<Map<String, String>>> expected = test.tables();
        for (long seed = 1; seed <= 3; seed++) {
            Collections.shuffle(stories, new Random(seed));
            try (TestLedger other = new TestLedger(folder.resolve("shuffled-" + seed))) {
                other.run(stories.subList(0, 2).toArray(Story[]::new));
                other.run(stories.toArray(Story[]::new));
                assertThat(other.tables()).isEqualTo(expected);
            }
        }
    }
}
