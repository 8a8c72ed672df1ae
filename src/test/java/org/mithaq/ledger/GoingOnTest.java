package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Entity;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Story.AccordDraft;
import org.mithaq.ledger.Story.EventDraft;
import org.mithaq.source.Rejection;
import org.springframework.util.FileSystemUtils;

/** Tables that go on from those of the last run are the same as tables made anew. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GoingOnTest {
    @Parameter
    TestDatabase database = TestDatabase.H2;

    private static final String STORY = """
            Ministers met in a hotel above the harbour and signed an accord on 40 wells along the border of the two states.
            Each side is to send 12 engineers, who will measure the water every spring and report to a council of elders.
            The herdsmen had waited for a settlement since 1987, when a drought drove 300 families from the northern hills.
            """;
    private static final String MORE = """
            A teacher from the valley read out the names of the wells, and the list was added to the accord as a map.
            Nobody spoke of the two wells that lie under the old customs house, which both states claim for themselves.
            """;
    private static final String OTHER = """
            The harbour of the old town will be closed for nine months while 60 divers lift the wrecks that have lain in the fairway since the war.
            Fishermen who moor there get a berth beside the mill and 20 coins a week, the mayor said, and the ferry to the islands leaves from the salt pier.
            """;
    private static final String ADDED = """
            Far from the coast, in a tent between two villages that share one bridge, a council of elders gathered for the first time in a generation and drank tea from one kettle.
            """;
    private static final double MIN_CONFIDENCE = 0.5;
    private static final int NIGHTS = 7;
    private static final int ACCORDS = 6;
    private static final List<String> ACTORS = List.of("EGY", "JOR", "KAZ", "MAR", "TUN", "QAT", "FRA", "ahmad");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 21, 33, 37})
    void anyNightsGoOnToTheTablesThatAreMadeAnew(long seed) throws IOException {
        nights(seed, false);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 6, 9, 13})
    void decisionsOfReviewersGoWithThem(long seed) throws IOException {
        nights(seed, true);
    }

    private void nights(long seed, boolean reviewed) throws IOException {
        // How tables are made does not depend on the database; that it holds what is asked of it is seen in few nights.
        assumeTrue(database == TestDatabase.H2 || seed <= 2);
        Random random = new Random(seed);
        try (TestLedger goesOn = new TestLedger(database, folder.resolve("goes-on"));
                TestLedger anew = new TestLedger(database, folder.resolve("anew"))) {
            for (int night = 0; night < NIGHTS; night++) {
                Story[] stories = night(random);
                goesOn.run(MIN_CONFIDENCE, stories);
                FileSystemUtils.deleteRecursively(folder.resolve("anew/.ledger/tables"));
                anew.run(MIN_CONFIDENCE, stories);
                assertSame(night, all(goesOn), all(anew));
                ContractCheck.check(goesOn);
                if (reviewed && night % 3 == 0) {
                    List<Decision> decisions = TestDecisions.any(goesOn, random);
                    goesOn.ledger.decisions().add("accords", decisions);
                    anew.ledger.decisions().add("accords", decisions);
                }
            }
        }
    }

    private static void assertSame(
            int night, Map<String, List<Map<String, String>>> goesOn, Map<String, List<Map<String, String>>> anew) {
        anew.forEach((table, rows) ->
                assertThat(goesOn.get(table)).as("night %d, %s", night, table).containsExactlyElementsOf(rows));
    }

    private static Map<String, List<Map<String, String>>> all(TestLedger test) {
        Map<String, List<Map<String, String>>> all = test.tables();
        List<Map<String, String>> review = new ArrayList<>();
        test.ledger.review(cells -> review.add(Map.of("review", Arrays.toString(cells))));
        all.put("review", review);
        List<Map<String, String>> decisions = new ArrayList<>();
        test.ledger.read("decisions", cells -> decisions.add(Map.of("decision", Arrays.toString(cells))));
        all.put("decisions", decisions);
        return all;
    }

    /** Some of twelve articles, each as one of two versions of the engine reads it; one has nothing to tell. */
    private static Story[] night(Random random) {
        List<Story> stories = new ArrayList<>();
        for (int name = 0; name < 12; name++) {
            if (random.nextInt(3) > 0) {
                stories.add(story(name, random.nextInt(4) == 0));
            }
        }
        return stories.toArray(Story[]::new);
    }

    private static Story story(int name, boolean readDifferently) {
        Random random = new Random(31L * name + (readDifferently ? 1000 : 0));
        Story story = new Story("s" + name, text(name));
        if (name == 4) {
            return story;
        }
        if (name % 5 > 0) {
            story.on("2025-11-0" + (1 + name % 4));
        }
        story.entity(person(random));
        random.ints(random.nextInt(3), 1, ACCORDS + 1).distinct().forEach(i -> story.accord(accord(random, i)));
        for (int i = random.nextInt(4); i > 0; i--) {
            story.event(event(random));
        }
        return random.nextBoolean() ? story : story.warning("W_ENTITY", 0, 4);
    }

    /** Some are copies of others, some correct them, most are stories of their own. */
    private static String text(int name) {
        return switch (name) {
            case 0, 1 -> STORY + MORE;
            case 2 -> STORY;
            case 3 -> STORY.replace("300 families", "450 families") + MORE;
            default -> "They met and signed an accord, as " + "report ".repeat(name) + name;
        };
    }

    private static Entity person(Random random) {
        String arabic = random.nextBoolean() ? "أحمد" : null;
        String country = random.nextBoolean() ? "EGY" : null;
        String body = random.nextBoolean() ? "un" : null;
        return new Entity(
                "ahmad",
                "Ahmad " + random.nextInt(3),
                arabic,
                "person",
                country,
                null,
                body,
                null,
                null,
                List.of(),
                null);
    }

    private static AccordDraft accord(Random random, int number) {
        AccordDraft draft = new AccordDraft("accord-" + number)
                .confidence(random.nextInt(3) == 0 ? 0.3 : 0.9)
                .status(random.nextBoolean() ? "signed" : "proposed")
                .party(random.nextBoolean() ? "EGY" : "ahmad", "party", "signed", random.nextInt(3) == 0 ? 0.3 : 0.9)
                .subject(random.nextBoolean() ? "trade" : "energy");
        return random.nextInt(3) == 0 ? draft.parent("accord-" + (ACCORDS + 1 - number)) : draft;
    }

    private static EventDraft event(Random random) {
        EventDraft draft = new EventDraft(random.nextBoolean() ? "meet" : "call")
                .confidence(random.nextInt(4) == 0 ? 0.3 : 0.9)
                .quote(random.nextBoolean() ? "met" : "signed");
        if (random.nextInt(5) > 0) {
            draft.by(ACTORS.get(random.nextInt(ACTORS.size())));
        }
        if (random.nextBoolean()) {
            draft.about("accord-" + (1 + random.nextInt(ACCORDS)));
        }
        if (random.nextInt(3) > 0) {
            draft.in("recipient", ACTORS.get(random.nextInt(3)));
        }
        return switch (random.nextInt(5)) {
            case 0 -> draft;
            case 1 -> draft.on(Story.month("2025-10"));
            default -> draft.on(Story.date("2025-10-0" + (1 + random.nextInt(3))));
        };
    }

    @Test
    void onlyWhatChangedIsReadAgain() {
        try (TestLedger test = new TestLedger(database, folder)) {
            Story told =
                    new Story("told", "They signed an accord").on("2025-11-01").accord(new AccordDraft("old"));
            test.run(told);
            // What the ledger holds of an article that has not changed is not asked for.
            test.emptyFindings(told);
            test.run(new Story("new", "They signed the next accord")
                    .on("2025-11-02")
                    .accord(new AccordDraft("next")));
            assertThat(test.rows("accords"))
                    .extracting(row -> row.get("accord_id"))
                    .containsExactly("next", "old");
        }
    }

    @Test
    void ofAGroupOnlyEventsWithOtherReportsAreReadAgain() {
        try (TestLedger test = new TestLedger(folder)) {
            Story told = new Story("told", "They met").on("2025-11-01").event(meeting("2025-10-01"));
            test.run(told);
            test.emptyFindings(told);
            test.run(new Story("new", "They met again").on("2025-11-02").event(meeting("2025-10-02")));
            assertThat(test.rows("events"))
                    .extracting(row -> row.get("event_date_from"))
                    .containsExactlyInAnyOrder("2025-10-01", "2025-10-02");
        }
    }

    @Test
    void whatACopyRepeatsTakesNoReportFromTheEventsOfOtherCopies() {
        Story original = new Story("original", STORY + MORE).on("2025-11-01");
        Story repeats =
                new Story("repeats", STORY).on("2025-11-02").event(meeting(Story.date("2025-10-02"), "Ministers met"));
        Story other = new Story("other", OTHER).on("2025-11-01");
        Story adds = new Story("adds", OTHER + ADDED)
                .on("2025-11-03")
                .event(meeting(Story.date("2025-10-05"), "elders gathered"));
        Story joins = new Story("joins", OTHER + ADDED)
                .on("2025-11-04")
                .event(meeting(Story.date("2025-10-02"), "elders gathered"));
        try (TestLedger test = new TestLedger(folder)) {
            test.run(original, repeats, other, adds);
            assertThat(test.only("events")).containsEntry("event_date_from", "2025-10-05");
            test.run(original, repeats, other, adds, joins);
            assertThat(test.only("events")).containsEntry("source_count", "2");
        }
    }

    private static EventDraft meeting(String day) {
        return meeting(Story.date(day), "met");
    }

    private static EventDraft meeting(DateValue when, String words) {
        return new EventDraft("meet").by("EGY").on(when).quote(words);
    }

    @Test
    void otherSettingsMakeEverythingAnew() {
        try (TestLedger test = new TestLedger(database, folder)) {
            Story story =
                    new Story("told", "They signed an accord").accord(new AccordDraft("doubtful").confidence(0.6));
            test.run(MIN_CONFIDENCE, story);
            assertThat(test.rows("accords")).hasSize(1);
            Run strict = test.run(0.7, story);
            assertThat(test.rows("accords")).isEmpty();
            assertThat(strict.rowsRemoved()).isEqualTo(1);
        }
    }

    /** A night writes nothing of articles that lie where they lay. */
    @Test
    void whatARunMetWhereItWasIsThereAndTheRestIsGone() {
        Story stays = new Story("stays", "They signed an accord").accord(new AccordDraft("first"));
        Story goes = new Story("goes", "They signed an accord too").accord(new AccordDraft("second"));
        try (TestLedger test = new TestLedger(database, folder)) {
            test.run(stays, goes);
            Run before = test.run(stays, goes);
            Run run = test.begin("accords");
            Story comes = new Story("comes", "They signed a third accord").accord(new AccordDraft("third"));
            test.ledger.record(run.runId(), TestLedger.PACKS, TestLedger.outcomes(comes));
            test.close(run, test.numbers(stays), 0);
            assertThat(test.rows("articles"))
                    .extracting(row -> row.get("source_path"), row -> row.get("last_run_id"))
                    .containsExactlyInAnyOrder(
                            tuple(stays.path(), run.runId()),
                            tuple(comes.path(), run.runId()),
                            tuple(goes.path(), before.runId()));
            assertThat(test.rows("rejects")).isEmpty();
        }
    }

    @Test
    void aRunThatWasNotPublishedIsNothingToGoOnFrom() {
        Story first = new Story("a", "They signed an accord").accord(new AccordDraft("first"));
        Story second = new Story("b", "They signed an accord too").accord(new AccordDraft("second"));
        try (TestLedger test = new TestLedger(database, folder)) {
            test.run(first);
            Run failed = test.begin("accords");
            test.ledger.record(failed.runId(), TestLedger.PACKS, TestLedger.outcomes(first, second));
            test.ledger.reconcile(failed.runId());
            test.ledger.consolidate(failed.runId(), 0);
            Run next = test.run(first, second);
            assertThat(next.rowsAdded()).isEqualTo(2);
            assertThat(test.rows("changes"))
                    .extracting(row -> row.get("row_id"))
                    .contains("second", second.id());
        }
    }

    @Test
    void anArticleNeverTakesThePlaceOfOneThatWasRejectedLater() {
        Story once = new Story("once", "They signed an accord").accord(new AccordDraft("once"));
        try (TestLedger test = new TestLedger(database, folder)) {
            test.run(once);
            Run second = test.begin("accords");
            Rejection tooLong = new Rejection("E_TOO_LARGE", "read", "It is too long.", null, null, null);
            test.ledger.record(
                    second.runId(), "packs-2", List.of(new Outcome.Rejected(once.path(), once.id(), tooLong)));
            test.close(second, 0);
        }
        try (TestLedger test = new TestLedger(database, folder)) {
            Run run = test.run(new Story("other", "They signed another accord"));
            assertThat(test.only("articles")).containsEntry("first_run_id", run.runId());
        }
    }
}
