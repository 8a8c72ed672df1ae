package org.mithaq.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mithaq.article.Wording;
import org.mithaq.article.copy.Candidates;
import org.mithaq.article.copy.Candidates.Candidate;
import org.mithaq.article.copy.CopyFinder;
import org.mithaq.article.copy.CopyFinder.Kind;
import org.mithaq.article.copy.Sketch;
import org.mithaq.event.InventedStories.Pair;

/** Two thousand pairs of stories: copies of which a fifth was changed, and other stories after the same patterns. */
class CopyPairsTest {
    private static final int PAIRS = 2000;

    @Test
    void tellsCopiesFromStoriesAfterOnePattern() {
        int found = 0;
        int right = 0;
        int copies = 0;
        Map<String, Integer> faults = new TreeMap<>();
        for (String language : List.of("ar", "en")) {
            InventedStories stories = new InventedStories(language, 7);
            for (int i = 0; i < PAIRS / 2; i++) {
                Pair pair = i % 2 == 0 ? stories.copy() : stories.other();
                boolean isFound = isCopy(language, pair);
                copies += pair.copy() ? 1 : 0;
                found += isFound ? 1 : 0;
                right += isFound && pair.copy() ? 1 : 0;
                if (isFound != pair.copy()) {
                    faults.merge(language + " " + pair.kind(), 1, Integer::sum);
                }
            }
        }
        assertThat((double) right / found).as("precision %s", faults).isGreaterThanOrEqualTo(0.98);
        assertThat((double) right / copies).as("recall %s", faults).isGreaterThanOrEqualTo(0.95);
    }

    private static boolean isCopy(String language, Pair pair) {
        List<Wording> wordings = new ArrayList<>();
        Candidates candidates = new Candidates();
        for (String text : List.of(pair.one(), pair.other())) {
            Wording wording = Extractions.read(Extractions.document("a.txt", language, text, null))
                    .map(Findings::wording)
                    .orElseThrow();
            wordings.add(wording);
            candidates.add("", new Candidate(null, null, null, Set.of(), wording.size(), Sketch.of(wording)));
        }
        return CopyFinder.find(candidates, wordings::get).get(1).kind() == Kind.COPY;
    }
}
