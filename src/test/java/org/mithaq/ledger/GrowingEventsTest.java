package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.ledger.Story.AccordDraft;
import org.mithaq.ledger.Story.EventDraft;
import org.springframework.util.FileSystemUtils;

/** Nights that bring more reports of the same few events, seldom take one away, go on to the tables that are made anew. */
class GrowingEventsTest {
    private static final int STORIES = 16;
    private static final int NIGHTS = 6;
    private static final double MIN_CONFIDENCE = 0.5;
    private static final List<String> OTHERS = List.of("JOR", "KAZ", "MAR");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eventsGrowToTheSameRows(long seed) throws IOException {
        Random random = new Random(seed);
        List<Story> there = new ArrayList<>();
        int next = 0;
        try (TestLedger goesOn = new TestLedger(TestDatabase.H2, folder.resolve("goes-on"));
                TestLedger anew = new TestLedger(TestDatabase.H2, folder.resolve("anew"))) {
            for (int night = 0; night < NIGHTS; night++) {
                for (int more = 1 + random.nextInt(3); more > 0 && next < STORIES; more--) {
                    there.add(story(random, next++));
                }
                if (random.nextInt(4) == 0) {
                    there.remove(random.nextInt(there.size()));
                }
                Story[] stories = there.toArray(Story[]::new);
                goesOn.run(MIN_CONFIDENCE, stories);
                FileSystemUtils.deleteRecursively(folder.resolve("anew/.ledger/tables"));
                anew.run(MIN_CONFIDENCE, stories);
                assertThat(goesOn.tables()).as("night %d", night).isEqualTo(anew.tables());
                ContractCheck.check(goesOn);
            }
        }
    }

    private static Story story(Random random, int number) {
        Story story = new Story(
                "s" + number, "They met and signed an accord, as " + "report ".repeat(number / 3) + number / 3);
        if (random.nextInt(3) > 0) {
            story.on("2025-11-0" + (1 + random.nextInt(4)));
        }
        if (random.nextInt(3) == 0) {
            story.accord(new AccordDraft("accord-" + random.nextInt(2)).party("EGY", "party", "signed", 0.9));
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            story.event(event(random));
        }
        return story;
    }

    private static EventDraft event(Random random) {
        EventDraft draft = new EventDraft(random.nextInt(3) > 0 ? "meet" : "call")
                .by("EGY")
                .confidence(random.nextInt(5) == 0 ? 0.3 : 0.9)
                .quote(random.nextBoolean() ? "met" : "signed");
        if (random.nextInt(3) > 0) {
            draft.in("recipient", OTHERS.get(random.nextInt(OTHERS.size())));
        }
        if (random.nextInt(3) == 0) {
            draft.about("accord-" + random.nextInt(2));
        }
        return draft.on(Story.date("2025-10-0" + (1 + random.nextInt(2))));
    }
}
