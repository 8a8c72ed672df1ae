package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.annotation.Entity;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Story.AccordDraft;
import org.mithaq.ledger.Story.EventDraft;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OrderIndependenceTest {
    @Parameter
    TestDatabase database = TestDatabase.H2;

    private static final String TEXT = "Both met and signed the accord";

    @TempDir
    Path folder;

    private static List<Story> stories() {
        return List.of(
                story("a", "2025-11-01")
                        .accord(accord("planned").party("EGY", "party", "invited"))
                        .event(met("2025-10")),
                story("b", "2025-11-01")
                        .accord(accord("reported").party("EGY", "party", "signed"))
                        .event(met("2025-10")),
                story("c", "2025-11-03")
                        .accord(accord("denied").status("proposed").subject("trade")),
                new Story("d", TEXT + " undated")
                        .accord(accord("asserted").signed("2025-01-01"))
                        .event(met("2025-10")),
                story("e", "2025-11-02").entity(jordan()).event(met("2025-11")).warning("W_ENTITY", 0, 4),
                story("f", "2025-11-02").event(met("2025-11")).event(met("2025-10")));
    }

    private static Story story(String name, String published) {
        return new Story(name, TEXT + " " + name).on(published);
    }

    private static AccordDraft accord(String factuality) {
        return new AccordDraft("peace-accord").factuality(factuality);
    }

    private static EventDraft met(String month) {
        return new EventDraft("meet").by("EGY", "JOR").on(Story.month(month));
    }

    private static Entity jordan() {
        return new Entity("JOR", "Jordan", "الأردن", "state", "JOR", null, null, "Q810", 663, List.of(), null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderOfArticlesAndAnySplitIntoChunksAndRunsGivesTheSameTables(long seed) {
        Map<String, List<Map<String, String>>> expected =
                tables("in-order", stories(), stories().size());
        List<Story> shuffled = new ArrayList<>(stories());
        Random random = new Random(seed);
        Collections.shuffle(shuffled, random);
        assertThat(tables("shuffled", shuffled, random.nextInt(1, shuffled.size())))
                .isEqualTo(expected);
        assertThat(expected.get("events")).isNotEmpty();
    }

    /** A first run over some of the stories and a second one over all of them. */
    private Map<String, List<Map<String, String>>> tables(String name, List<Story> stories, int inFirstRun) {
        try (TestLedger test = new TestLedger(database, folder.resolve(name))) {
            test.run(stories.subList(0, inFirstRun).toArray(Story[]::new));
            Run second = test.begin("accords");
            for (Story story : stories.subList(inFirstRun, stories.size())) {
                List<Outcome> chunk = List.of(story.outcome());
                test.ledger.record(second.runId(), TestLedger.PACKS, chunk);
            }
            test.ledger.record(second.runId(), TestLedger.PACKS, TestLedger.seen(stories.subList(0, inFirstRun)));
            test.close(second, 0);
            ContractCheck.check(test);
            return test.tables();
        }
    }
}
