package org.mithaq.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.source.SourceDocument;

/** What the job must find in {@code seeds/}, as {@code seeds/expected.yaml} says. */
class SeedArticlesTest {
    private static Findings findings(String file) {
        SourceDocument document = TestArticles.seeds().stream()
                .filter(d -> d.path().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError("seeds/" + file + " is expected and not there"));
        return Extractions.read(document).orElseThrow();
    }

    private static List<Expected> expectations() {
        return Expected.file("seeds/expected.yaml").items();
    }

    @Test
    void everySeedHasItsExpectations() {
        assertEquals(
                TestArticles.seeds().stream().map(SourceDocument::path).sorted().toList(),
                expectations().stream().map(e -> e.required("file")).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ettifaq-signs-midfielder.txt", "solar-company-contract.txt"})
    void sportAndCompaniesYieldNothing(String file) {
        Findings findings = findings(file);
        assertEquals(List.of(), findings.accords());
        assertEquals(List.of(), findings.events());
        assertEquals(List.of(), findings.entities());
    }

    @Test
    void findsAsMuchInTheSeedsAsBefore() {
        Measures measures = new Measures();
        for (Expected e : expectations()) {
            String file = e.required("file");
            measures.line(file);
            Findings findings = findings(file);
            accords(e, findings, measures);
            events(e, findings, measures);
        }
        measures.hold("seeds");
    }

    private static void events(Expected e, Findings findings, Measures measures) {
        List<WantedEvent> wanted =
                e.get("events").items().stream().map(WantedEvent::of).toList();
        List<FoundEvent> found = FoundEvent.all(findings);
        measures.count("events", EventMatch.of(wanted, found, WantedEvent::names));
        EventMatch strict = EventMatch.of(wanted, found, WantedEvent::describes);
        measures.count("strict", strict);
        strict.missing().forEach(m -> measures.line("  - wanted   " + m));
        strict.spurious().forEach(s -> measures.line("  - found    " + s));
    }

    private static void accords(Expected e, Findings findings, Measures measures) {
        List<FoundAccord> left = new ArrayList<>(findings.accords().stream()
                .map(a -> FoundAccord.of(a, findings))
                .toList());
        for (Expected item : e.get("accords").items()) {
            WantedAccord wanted = WantedAccord.of(item);
            FoundAccord found = left.stream().filter(wanted::is).findFirst().orElse(null);
            left.remove(found);
            if (!wanted.optional()) {
                measures.count("accords-recall", found == null ? 0 : 1, 1);
                measures.count("accords-precision", found == null ? 0 : 1, found == null ? 0 : 1);
                measures.count(
                        "parties-recall",
                        found == null ? 0 : wanted.partiesRight(found),
                        wanted.parties().size());
            }
            if (found != null) {
                described(wanted, found, measures);
            } else if (!wanted.optional()) {
                measures.line("  - wanted   " + wanted);
            }
        }
        measures.count("accords-precision", 0, left.size());
        left.forEach(a -> measures.line("  - found    " + a));
    }

    private static void described(WantedAccord wanted, FoundAccord found, Measures measures) {
        int right = wanted.partiesRight(found);
        measures.count("parties-precision", right, right + wanted.partiesSpurious(found));
        measures.count("accords-described", wanted.describes(found) ? 1 : 0, 1);
        boolean whole =
                wanted.describes(found) && right == wanted.parties().size() && wanted.partiesSpurious(found) == 0;
        if (!whole) {
            measures.line("  - wanted   " + wanted + "\n    found    " + found);
        }
    }
}
