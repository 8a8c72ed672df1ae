package org.mithaq.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.export.CodeLabels;
import org.mithaq.export.Words;
import org.mithaq.ledger.Contract;
import tools.jackson.databind.JsonNode;

final class WordsTest {
    private static final JsonNode ENGLISH = Words.json("/workbook/words_en.json");
    private static final JsonNode ARABIC = Words.json("/workbook/words_ar.json");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ARABIC.propertyNames()).containsExactlyInAnyOrderElementsOf(ENGLISH.propertyNames());
    }

    @Test
    void bothLanguagesHaveThePlacesForTheSameValues() {
        ENGLISH.properties()
                .forEach(entry -> assertThat(places(ARABIC.path(entry.getKey()).asString()))
                        .as(entry.getKey())
                        .isEqualTo(places(entry.getValue().asString())));
    }

    @Test
    void whatStandsBesideACellIsNotTooLongForExcel() {
        for (JsonNode language : new JsonNode[] {ENGLISH, ARABIC}) {
            language.properties().forEach(entry -> {
                if (entry.getKey().startsWith("review.")) {
                    assertThat(entry.getValue().asString())
                            .as(entry.getKey())
                            .hasSizeLessThanOrEqualTo(
                                    entry.getKey().endsWith(".help") ? ExcelLimits.PROMPT : ExcelLimits.PROMPT_TITLE);
                }
            });
        }
    }

    @Test
    void everyCodeHasAnArabicLabelOfItsOwn() {
        CodeLabels arabic = CodeLabels.arabic();
        for (Contract.CodeList list : Contract.load().codeLists()) {
            Set<String> seen = new HashSet<>();
            for (Contract.Code code : list.codes()) {
                String label = arabic.label(list.name(), code.code());
                assertThat(CellText.isRightToLeft(label))
                        .as(list.name() + "." + code.code())
                        .isTrue();
                assertThat(seen.add(label)).as(list.name() + "." + label).isTrue();
            }
        }
    }

    private static String places(String words) {
        return words.replaceAll("(?s)[^%]*(%,?[a-z])[^%]*", "$1").replaceAll("^[^%].*", "");
    }
}
