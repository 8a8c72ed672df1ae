package org.mithaq.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same deeds told in many frames, {@code specs/<tag>/frames.yaml}: what changes around a deed must not change who did what to whom. Measured against {@code specs/floors.yaml}. */
class FramesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void findsEachDeedInAsManyFramesAsBefore(String language) {
        Expected file = Expected.file("specs/" + language + "/frames.yaml");
        List<Expected> frames = file.get("frames").items();
        List<Expected> deeds = file.get("deeds").items();
        Measures measures = new Measures();
        for (int f = 0; f < frames.size(); f++) {
            for (int d = 0; d < deeds.size(); d++) {
                Expected actor = pick(file.get("actors"), f * 5 + d);
                Expected other = pick(file.get("others"), f * 3 + d * 2);
                Expected third = pick(file.get("thirds"), f + d);
                String text = frames.get(f).required("text");
                for (Expected part : List.of(deeds.get(d), actor, other, third)) {
                    text = filled(text, part);
                }
                boolean right = found(text, language, deeds.get(d), frames.get(f), List.of(actor, other, third));
                measures.count("frames", right ? 1 : 0, 1);
                if (!right) {
                    measures.line(text);
                }
            }
        }
        measures.hold(language + "-frames");
    }

    private static Expected pick(Expected list, int at) {
        return list.items().get(at % list.items().size());
    }

    private static String filled(String text, Expected part) {
        String filled = text;
        if (part.value() instanceof Map<?, ?> forms) {
            for (Map.Entry<?, ?> e : forms.entrySet()) {
                filled = filled.replace("{" + e.getKey() + "}", String.valueOf(e.getValue()));
            }
        }
        return filled;
    }

    private static boolean found(String text, String language, Expected deed, Expected frame, List<Expected> names) {
        Set<String> sides =
                new TreeSet<>(Set.of(names.get(0).required("id"), names.get(1).required("id")));
        if (frame.get("together").yes()) {
            sides.add(names.get(2).required("id"));
        }
        Set<String> factualities = frame.get("factuality").codes();
        return Extractions.read(Extractions.document("sentence.txt", language, text, "2024-11-20"))
                .map(FoundEvent::all)
                .orElse(List.of())
                .stream()
                .anyMatch(e -> deed.get("kind").codes().contains(e.kind())
                        && e.actors().contains(names.get(0).required("id"))
                        && sides.equals(everyone(e))
                        && (factualities.isEmpty() || factualities.contains(e.factuality())));
    }

    private static Set<String> everyone(FoundEvent e) {
        Set<String> all = new TreeSet<>(e.actors());
        all.addAll(e.recipients());
        all.addAll(e.facilitators());
        return all;
    }
}
