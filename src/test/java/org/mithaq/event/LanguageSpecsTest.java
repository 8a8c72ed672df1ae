package org.mithaq.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.accord.Accord;

/** What the packs must find in single sentences: {@code specs/<tag>/events.yaml}, measured against {@code specs/floors.yaml}. */
class LanguageSpecsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void findsAsManyOfTheSentencesAsBefore(String language) {
        Measures measures = new Measures();
        specs(language).forEach(spec -> measure(spec, language, measures));
        measures.hold(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyLanguageHasTwentySentencesOfEachSort(String language) {
        List<Expected> specs = specs(language);
        long negative = specs.stream().filter(s -> s.get("none").yes()).count();
        assertTrue(negative >= 20, negative + " sentences of " + language + " must yield nothing");
        assertTrue(specs.size() - negative >= 20, specs.size() + " sentences of " + language);
    }

    @Test
    void noSentenceIsListedTwice() {
        for (String language : List.of("ar", "en")) {
            List<Expected> specs = specs(language);
            Set<String> texts = specs.stream().map(s -> s.required("text")).collect(Collectors.toSet());
            assertTrue(texts.size() == specs.size(), language + ": a sentence is listed twice");
        }
    }

    private static List<Expected> specs(String language) {
        return Expected.file("specs/" + language + "/events.yaml").items();
    }

    private static void measure(Expected spec, String language, Measures measures) {
        String text = spec.required("text");
        Optional<Findings> findings = Extractions.read(Extractions.document(
                "sentence.txt", language, text, spec.get("published").text()));
        List<WantedEvent> wanted =
                spec.get("events").items().stream().map(WantedEvent::of).toList();
        List<FoundEvent> found = findings.map(FoundEvent::all).orElse(List.of());
        List<Accord> accords = findings.map(Findings::accords).orElse(List.of());
        EventMatch whole = EventMatch.of(wanted, found, WantedEvent::describes);
        boolean needless = spec.get("none").yes() && !accords.isEmpty();
        boolean right = whole.right() && !needless;
        measures.count("sentences", right ? 1 : 0, 1);
        measures.count("events", EventMatch.of(wanted, found, WantedEvent::names));
        if (!right) {
            measures.line("%s\n  %s".formatted(text, spec.required("claim")));
            whole.missing().forEach(m -> measures.line("  - wanted   " + m));
            whole.spurious().forEach(s -> measures.line("  - found    " + s));
            if (needless) {
                accords.forEach(a -> measures.line("  - accord   " + a.id()));
            }
        }
    }
}
