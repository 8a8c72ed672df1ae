package org.mithaq.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packs must make of accords in a sentence or a few: {@code specs/<tag>/accords.yaml}, measured against {@code specs/floors.yaml}. */
class AccordSpecsTest {
    private static final Set<String> THIRD_PARTIES =
            Set.of("broker", "host", "guarantor", "sponsor", "depositary", "witness", "monitor");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void findsAsManyOfTheAccordsAsBefore(String language) {
        measure(language).hold(language + "-accords");
    }

    @Test
    void noTextIsListedTwice() {
        for (String language : List.of("ar", "en")) {
            List<Expected> specs = specs(language);
            Set<String> texts = specs.stream().map(s -> s.required("text")).collect(Collectors.toSet());
            assertTrue(texts.size() == specs.size(), language + ": a text is listed twice");
        }
    }

    static Measures measure(String language) {
        Measures measures = new Measures();
        specs(language).forEach(spec -> measure(spec, language, measures));
        return measures;
    }

    private static List<Expected> specs(String language) {
        return Expected.file("specs/" + language + "/accords.yaml").items();
    }

    private static void measure(Expected spec, String language, Measures measures) {
        String text = spec.required("text");
        Findings findings = Extractions.of(language, text, spec.get("published").text());
        List<FoundAccord> left = new ArrayList<>(findings.accords().stream()
                .map(a -> FoundAccord.of(a, findings))
                .toList());
        List<String> lines = new ArrayList<>();
        for (Expected item : spec.get("accords").items()) {
            compare(wanted(item), left, measures, lines);
        }
        measures.count("accords-precision", 0, left.size());
        left.forEach(a -> lines.add("  - found    " + a));
        measures.count("texts", lines.isEmpty() ? 1 : 0, 1);
        if (!lines.isEmpty()) {
            measures.line("%s\n  %s\n%s".formatted(text, spec.required("claim"), String.join("\n", lines)));
        }
    }

    private static void compare(WantedAccord wanted, List<FoundAccord> left, Measures measures, List<String> lines) {
        FoundAccord found = left.stream().filter(wanted::is).findFirst().orElse(null);
        left.remove(found);
        if (found == null && wanted.optional()) {
            return;
        }
        measures.count("accords-recall", found == null ? 0 : 1, 1);
        measures.count("accords-precision", found == null ? 0 : 1, found == null ? 0 : 1);
        int right = found == null ? 0 : wanted.partiesRight(found);
        measures.count("parties-recall", right, wanted.parties().size());
        boolean whole = found != null
                && wanted.describes(found)
                && right == wanted.parties().size()
                && wanted.partiesSpurious(found) == 0;
        if (!whole) {
            lines.add("  - wanted   " + wanted + (found == null ? "" : "\n    found    " + found));
        }
    }

    private static WantedAccord wanted(Expected item) {
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        Map<String, Set<String>> also = new LinkedHashMap<>();
        for (String party : item.required("parties").split(", *", -1)) {
            String[] words = party.split(" ", -1);
            boolean third = THIRD_PARTIES.contains(words[0].replace("?", ""));
            String role = third ? words[0].replace("?", "") : "party";
            String entity = words[third ? 1 : 0].replace("?", "");
            Set<String> statuses = third ? Set.of("not_applicable") : new TreeSet<>(List.of(status(words)));
            (party.contains("?") ? also : parties).put(role + " " + entity, statuses);
        }
        return new WantedAccord(
                item.get("id").text(),
                item.get("names").codes(),
                item.get("type").codes(),
                item.get("status").codes(),
                item.get("signed").text(),
                parties,
                also,
                item.get("optional").yes());
    }

    private static String[] status(String[] words) {
        return words.length < 2
                ? new String[] {"participant"}
                : words[1].replace("?", "").split("\\|", -1);
    }
}
