package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.Story.AccordDraft;
import org.mithaq.ledger.Story.EventDraft;

/** What reviewers decide holds, whatever articles come. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DecisionsTest {
    private static final double MIN_CONFIDENCE = 0.5;

    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestLedger test;

    @BeforeEach
    void open() {
        test = new TestLedger(database, folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void decide(Decision... decisions) {
        test.ledger.decisions().add("accords", List.of(decisions));
    }

    private List<Map<String, String>> review() {
        List<Map<String, String>> rows = new ArrayList<>();
        test.ledger.review(cells -> rows.add(Map.of(
                "table", Objects.requireNonNull(cells[1]),
                "row", Objects.requireNonNull(cells[2]),
                "article", Objects.requireNonNull(cells[5]))));
        return rows;
    }

    private String state(Decision decision) {
        List<String> states = new ArrayList<>();
        test.ledger.read("decisions", cells -> {
            if (decision.id().equals(cells[0])) {
                states.add(Objects.requireNonNull(cells[1]));
            }
        });
        assertThat(states).hasSize(1);
        return states.get(0);
    }

    private static Story accord(String name, AccordDraft draft) {
        return new Story(name, "They signed an accord, says " + name)
                .on("2025-11-01")
                .accord(draft);
    }

    private static Story meeting(String name, String published, EventDraft draft) {
        return new Story(name, "They met, says " + name).on(published).event(draft);
    }

    private static EventDraft meet() {
        return new EventDraft("meet").by("EGY").in("recipient", "JOR").on(Story.date("2025-10-30"));
    }

    @Test
    void aRejectedAccordStaysAwayWithAllThatRestsOnIt() {
        Story one = accord(
                "one", new AccordDraft("peace").party("EGY", "party", "signed").subject("trade"));
        Story about = meeting("about", "2025-11-01", meet().about("peace"));
        test.run(one, about);
        assertThat(test.only("events")).containsEntry("accord_id", "peace");
        Decision rejected = TestDecisions.reject("accords", "peace", null);
        decide(rejected);
        test.run(one, about, accord("two", new AccordDraft("peace").party("EGY", "party", "signed")));
        assertThat(test.rows("accords")).isEmpty();
        assertThat(test.rows("accord_parties")).isEmpty();
        assertThat(test.rows("accord_subjects")).isEmpty();
        assertThat(test.only("events")).doesNotContainKey("accord_id");
        assertThat(test.rows("evidence"))
                .extracting(row -> row.get("target_table"))
                .doesNotContain("accords", "accord_parties", "accord_subjects");
        assertThat(state(rejected)).isEqualTo("followed");
        ContractCheck.check(test);
    }

    @Test
    void aDoubtfulReportIsAcceptedOrRejectedAndNoOtherIs() {
        Story unsure = accord("unsure", new AccordDraft("peace").confidence(0.3));
        Story sure = accord("sure", new AccordDraft("peace").status("in_force"));
        Story other = accord("other", new AccordDraft("truce").confidence(0.3));
        test.run(MIN_CONFIDENCE, unsure, sure, other);
        assertThat(review()).hasSize(2);
        decide(
                TestDecisions.reject("accords", "peace", unsure.id()),
                TestDecisions.accept("accords", "truce", other.id()));
        Story later = accord("later", new AccordDraft("truce").confidence(0.3));
        test.run(MIN_CONFIDENCE, unsure, sure, other, later);
        assertThat(test.rows("accords"))
                .extracting(row -> row.get("accord_id"), row -> row.get("source_count"), row -> row.get("review"))
                .containsExactly(tuple("peace", "1", null), tuple("truce", "1", "accepted"));
        assertThat(review()).containsExactly(Map.of("table", "accords", "row", "truce", "article", later.id()));
    }

    @Test
    void aCorrectionWinsOverEveryArticleAndSaysWhatWasThere() {
        test.run(accord("one", new AccordDraft("peace").party("EGY", "party", "refused")));
        decide(
                TestDecisions.correct("accords", "peace", "accord_status", "in_force"),
                TestDecisions.correct("accord_parties", "peace:EGY:party", "participation_status", "bound"));
        test.run(accord("two", new AccordDraft("peace").status("proposed").party("EGY", "party", "refused"))
                .on("2025-11-02"));
        assertThat(test.only("accords"))
                .containsEntry("accord_status", "in_force")
                .containsEntry("party_iso3", "EGY")
                .containsEntry("review", "corrected")
                .containsEntry("note", "[LH, 2025-11-08] accord_status corrected (was proposed): seen in the text.");
        assertThat(test.only("accord_parties"))
                .containsEntry("participation_status", "bound")
                .containsEntry("review", "corrected");
    }

    /** The key of an event is that of its first report, and an earlier article may come late. */
    @Test
    void aDecisionOfAnEventHoldsUnderAnyKey() {
        Story late = meeting("late", "2025-11-03", meet());
        test.run(late);
        String id = Objects.requireNonNull(test.only("events").get("event_id"));
        Decision named = TestDecisions.name("event_participants", id + "-p2");
        Decision moved = TestDecisions.correct("events", id, "place_iso3", "TUN");
        decide(named, moved);
        Story early = meeting(
                "early",
                "2025-11-01",
                new EventDraft("meet").in("recipient", "JOR").by("EGY").on(Story.date("2025-10-30")));
        test.run(late, early);
        Map<String, String> event = test.only("events");
        assertThat(event).containsEntry("source_count", "2").containsEntry("place_iso3", "TUN");
        assertThat(event.get("event_id")).isNotEqualTo(id);
        assertThat(test.rows("event_participants"))
                .extracting(row -> row.get("entity_id"), row -> row.get("participant_role"))
                .containsExactly(tuple("leila", "recipient"), tuple("EGY", "actor"));
        assertThat(test.rows("entities"))
                .extracting(row -> row.get("entity_id"))
                .contains("leila")
                .doesNotContain("JOR");
        decide(TestDecisions.reject("events", id, null));
        test.run(late, early);
        assertThat(test.rows("events")).isEmpty();
        assertThat(test.rows("event_participants")).isEmpty();
        assertThat(test.rows("evidence")).isEmpty();
        assertThat(state(moved)).isEqualTo("followed");
    }

    @Test
    void aMergedAccordIsTheOtherOneEverywhere() {
        Story one = accord("one", new AccordDraft("peace").party("EGY", "party", "signed"));
        Story two = accord("two", new AccordDraft("accord-of-march").party("JOR", "party", "signed"));
        Story annex = accord("annex", new AccordDraft("annex").parent("accord-of-march"));
        Story first = meeting("first", "2025-11-01", meet().about("peace"));
        Story second = meeting("second", "2025-11-02", meet().about("accord-of-march"));
        test.run(one, two, annex, first, second);
        assertThat(test.rows("events")).hasSize(2);
        Decision merged = TestDecisions.merge("accord-of-march", "peace");
        decide(merged, TestDecisions.correct("accord_parties", "accord-of-march:JOR:party", "joined_by", "signature"));
        test.run(one, two, annex, first, second);
        assertThat(test.rows("accords"))
                .extracting(row -> row.get("accord_id"), row -> row.get("name_en"), row -> row.get("parent_accord_id"))
                .containsExactly(tuple("annex", "Accord annex", "peace"), tuple("peace", "Accord peace", null));
        assertThat(test.rows("accords").get(1))
                .containsEntry("party_iso3", "EGY|JOR")
                .containsEntry("source_count", "2")
                .containsEntry("review", "corrected")
                .containsEntry("note", "[LH, 2025-11-08] merged with accord-of-march: seen in the text.");
        assertThat(test.rows("accord_parties"))
                .extracting(row -> row.get("accord_party_id"), row -> row.get("joined_by"))
                .containsExactly(tuple("peace:EGY:party", "none"), tuple("peace:JOR:party", "signature"));
        // Two reports of one meeting, now that they are about one accord.
        assertThat(test.only("events")).containsEntry("accord_id", "peace").containsEntry("source_count", "2");
        ContractCheck.check(test);
        assertThat(test.ledger.decisions().withdraw("accords", merged.id(), TestDecisions.MADE))
                .isTrue();
        assertThat(test.ledger.decisions().withdraw("accords", merged.id(), TestDecisions.MADE))
                .isFalse();
        test.run(one, two, annex, first, second);
        assertThat(test.rows("accords")).hasSize(3);
        assertThat(test.rows("events")).hasSize(2);
        assertThat(test.ledger.decisions().ended("accords")).containsExactly(merged);
    }

    @Test
    void whatTwoReviewersContradictEachOtherInIsNotFollowed() {
        Story story = accord("one", new AccordDraft("peace"));
        test.run(story);
        Decision rejects = TestDecisions.reject("accords", "peace", null);
        Decision corrects =
                TestDecisions.by("OM", TestDecisions.correct("accords", "peace", "accord_status", "in_force"));
        decide(rejects, corrects);
        test.run(story);
        assertThat(test.only("accords"))
                .containsEntry("accord_status", "signed")
                .doesNotContainKey("review");
        assertThat(List.of(state(rejects), state(corrects))).containsOnly("contradicted");
        // The same reviewer thinks again.
        decide(TestDecisions.accept("accords", "peace", null));
        test.run(story);
        assertThat(test.only("accords"))
                .containsEntry("accord_status", "in_force")
                .containsEntry("review", "corrected");
        assertThat(test.ledger.decisions().ended("accords")).containsExactly(rejects);
    }

    @Test
    void theSameDecisionsAgainChangeNothing() {
        Story story = accord("one", new AccordDraft("peace"));
        test.run(story);
        Decision rejects = TestDecisions.reject("accords", "peace", null);
        decide(rejects);
        String before = test.ledger.decisions().fingerprint("accords");
        assertThat(test.ledger.decisions().add("accords", List.of(rejects))).isEqualTo(new Decisions.Taken(0, 0));
        assertThat(test.ledger.decisions().fingerprint("accords"))
                .isEqualTo(before)
                .isNotEmpty();
        assertThat(test.ledger.decisions().fingerprint("other")).isEmpty();
    }

    @Test
    void aDecisionWaitsWhileNoArticleSpeaksOfItsRecord() {
        Story story = accord("one", new AccordDraft("peace"));
        test.run(story);
        Decision corrects = TestDecisions.correct("accords", "peace", "accord_status", "in_force");
        decide(corrects);
        test.run(story);
        assertThat(state(corrects)).isEqualTo("followed");
        // Its article is corrected, and tells of another accord.
        test.run(new Story("one", "They signed another accord").accord(new AccordDraft("truce")));
        assertThat(state(corrects)).isEqualTo("waiting");
        assertThat(test.only("accords")).containsEntry("accord_id", "truce").doesNotContainKey("review");
    }

    /** A new value or a note may repeat the article's words. */
    @Test
    void whatWasDecidedOfAForgottenArticleIsForgotten() {
        Story unsure = accord("unsure", new AccordDraft("peace").confidence(0.3));
        Story told = meeting("told", "2025-11-01", meet());
        test.run(MIN_CONFIDENCE, unsure, told);
        String event = Objects.requireNonNull(test.only("events").get("event_id"));
        Decision stays = TestDecisions.correct("accords", "peace", "name_en", "Peace of March");
        decide(
                TestDecisions.accept("accords", "peace", unsure.id()),
                stays,
                TestDecisions.name("event_participants", event + "-p1"));
        test.ledger.forget(told.id(), TestDecisions.MADE);
        assertThat(test.ledger.decisions().standing("accords")).hasSize(2);
        test.ledger.forget(unsure.id(), TestDecisions.MADE);
        assertThat(test.ledger.decisions().standing("accords")).containsExactly(stays);
    }
}
