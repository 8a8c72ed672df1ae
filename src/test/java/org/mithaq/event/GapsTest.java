package org.mithaq.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one article says in words like those of the packs without giving a record. */
final class GapsTest {
    private static final String PUBLISHED = "2024-11-14";

    @Test
    void aNounForAnInstrumentWithoutPartiesIsAGap() {
        assertThat(gaps("en", "The treaty has many readers in the village."))
                .contains("accord_word en:instrument-treaty treaty 1");
        assertThat(gaps("ar", "قرأ الطلاب المعاهدة في الصف ثم ناقشوا المعاهدة في البيت."))
                .contains("accord_word ar:instrument-treaty معاهدة 2");
    }

    @Test
    void aWordOfAPredicateThatNobodyDoesIsAGap() {
        assertThat(gaps("en", "Nobody signed anything in the old hall.")).contains("event_word en:sign signed 1");
    }

    @Test
    void whatGaveARecordIsNone() {
        assertThat(gaps("en", "Jordan and Egypt signed a treaty on water."))
                .noneMatch(gap -> gap.startsWith("accord_word") || gap.startsWith("event_word"));
    }

    @Test
    void anUnknownVerbBetweenKnownActorsIsAGap() {
        assertThat(gaps("en", "Norway outfoxed the Netherlands at the table."))
                .contains("unknown_verb en:verb outfoxed 1");
        assertThat(gaps("ar", "تململت النرويج من هولندا.")).contains("unknown_verb ar:verb تململت 1");
        assertThat(gaps("en", "Norway outfoxed everybody.")).noneMatch(gap -> gap.startsWith("unknown_verb"));
    }

    @Test
    void aNameThatNobodyKnowsIsAGap() {
        assertThat(gaps("en", "Reporters followed Quentin Babblethwaite through the mountains."))
                .contains("unknown_name en:capitals Quentin Babblethwaite 1");
        assertThat(gaps("ar", "وصل وزير الخارجية النرويجي سنوري هالدرسن إلى القاعة."))
                .contains("unknown_name ar:office-and-nation سنوري هالدرسن 1");
    }

    @Test
    void theFirstWordOfASentenceIsNoName() {
        assertThat(gaps("en", "Babblethwaite followed the reporters."))
                .noneMatch(gap -> gap.startsWith("unknown_name"));
    }

    @Test
    void theQuoteHoldsTheWordAndIsShort() {
        String text = "The committee of elders spoke for hours about weather and wool and wells and winter, and then, "
                + "as the sun went down behind the hills of the north, about a treaty that had many readers in the village "
                + "and few friends in the valley, where people had other cares and other songs.";
        Gap gap = Extractions.of("en", text, PUBLISHED).gaps().stream()
                .filter(each -> each.kind().equals("accord_word"))
                .findFirst()
                .orElseThrow();
        assertThat(text.substring(gap.start(), gap.end()))
                .contains("about a treaty that")
                .hasSizeLessThanOrEqualTo(200)
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
    }

    private static List<String> gaps(String language, String text) {
        return Extractions.of(language, text, PUBLISHED).gaps().stream()
                .map(gap -> gap.kind() + " " + gap.rule() + " " + gap.word() + " " + gap.count())
                .toList();
    }
}
