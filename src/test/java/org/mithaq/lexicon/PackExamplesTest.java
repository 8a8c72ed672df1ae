package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mithaq.event.Event;
import org.mithaq.event.Expected;
import org.mithaq.event.Extractions;

/** The sentences that a pack gives as examples of its predicates. */
class PackExamplesTest {
    private static final String PUBLISHED = "2024-11-14";

    @TestFactory
    Stream<DynamicTest> findsTheKindInTheExamplesOfEachPredicate() {
        return examples("finds", (language, sentence, kind) -> {
            List<String> kinds = kinds(language, sentence);
            assertTrue(kinds.contains(kind), "wanted " + kind + ", found " + kinds);
        });
    }

    @TestFactory
    Stream<DynamicTest> ignoresTheKindWhereAPredicateSaysSo() {
        return examples("ignores", (language, sentence, kind) -> {
            List<String> kinds = kinds(language, sentence);
            assertEquals(false, kinds.contains(kind), "found " + kind);
        });
    }

    private static Stream<DynamicTest> examples(String key, Check check) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : List.of("ar", "en")) {
            for (Expected p :
                    Expected.file("languages/" + language + "/predicates.yaml").items()) {
                String kind = p.required("kind");
                for (Expected sentence : p.get(key).items()) {
                    String text = String.valueOf(sentence.text());
                    tests.add(DynamicTest.dynamicTest(
                            language + " " + p.required("id") + ": " + text, () -> check.that(language, text, kind)));
                }
            }
        }
        return tests.stream();
    }

    private static List<String> kinds(String language, String sentence) {
        return Extractions.of(language, sentence, PUBLISHED).events().stream()
                .map(Event::kind)
                .toList();
    }

    private interface Check {
        void that(String language, String sentence, String kind);
    }
}
