package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mithaq.export.Language;
import org.mithaq.export.Words;
import tools.jackson.databind.JsonNode;

final class ReportWordsTest {
    private static final JsonNode ENGLISH = Words.json("/report/words_en.json");
    private static final JsonNode ARABIC = Words.json("/report/words_ar.json");
    private static final Pattern PLACE = Pattern.compile("%[a-z]");

    @Test
    void bothLanguagesSayTheSameThingsOfTheSameValues() {
        assertThat(ARABIC.propertyNames()).containsExactlyInAnyOrderElementsOf(ENGLISH.propertyNames());
        ENGLISH.properties()
                .forEach(entry -> assertThat(places(ARABIC.path(entry.getKey()).asString()))
                        .as(entry.getKey())
                        .isEqualTo(places(entry.getValue().asString())));
    }

    @Test
    void codesHaveWords() {
        assertThat(ReportWords.of(Language.EN).code("accord_status", "in_force"))
                .isEqualTo("in force");
        assertThat(ReportWords.of(Language.AR).code("accord_status", "in_force"))
                .isEqualTo("ساري المفعول");
        assertThat(ReportWords.of(Language.AR).of("more", 3)).isEqualTo("و3 غيرها");
    }

    /** In the same order, since values are put in by their order. */
    private static List<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .sorted(Comparator.comparingInt(MatchResult::start))
                .map(MatchResult::group)
                .toList();
    }
}
