package org.mithaq.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExcelLimitsTest {
    private static final ExcelLimits SHORT = new ExcelLimits(10, 8, 1);

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(ExcelLimits.EXCEL.fit("سلام\tworld\n\uD83D\uDD4A"))
                .isEqualTo(new ExcelLimits.Fitted("سلام\tworld\n\uD83D\uDD4A", false, false));
    }

    @Test
    void turnsEveryLineEndIntoALineFeedWithoutCountingItAsALoss() {
        assertThat(ExcelLimits.EXCEL.fit("a\r\nb\rc\n\r\nd"))
                .isEqualTo(new ExcelLimits.Fitted("a\nb\nc\n\nd", false, false));
    }

    @Test
    void removesControlCharactersLoneSurrogatesAndNonCharacters() {
        assertThat(ExcelLimits.EXCEL.fit("a\u0000\u001Bb\uD800c\uFFFE"))
                .isEqualTo(new ExcelLimits.Fitted("abc", false, true));
    }

    @Test
    void escapesTextThatExcelReadsAsOneCharacter() {
        assertThat(ExcelLimits.EXCEL.fit("_x0041_ _x00zz_ _x004_").text()).isEqualTo("_x005F_x0041_ _x00zz_ _x004_");
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(SHORT.fit("12345678")).isEqualTo(new ExcelLimits.Fitted("12345678", false, false));
        assertThat(SHORT.fit("123456789")).isEqualTo(new ExcelLimits.Fitted("12345678", true, false));
    }

    @Test
    void neverCutsThroughACharacterOrAnEscape() {
        assertThat(SHORT.fit("1234567\uD83D\uDD4A").text()).isEqualTo("1234567");
        assertThat(SHORT.fit("1234_x0041_").text()).isEqualTo("1234");
        assertThat(SHORT.fit("1_x0041_").text()).isEqualTo("1_x005F_");
    }

    @Test
    void holdsDaysFromMarch1900() {
        assertThat(ExcelLimits.holds(LocalDate.of(1900, 3, 1))).isTrue();
        assertThat(ExcelLimits.holds(LocalDate.of(1900, 2, 28))).isFalse();
        assertThat(ExcelLimits.holds(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(ExcelLimits.holds(LocalDate.of(10000, 1, 1))).isFalse();
    }

    @Test
    void linksToWebAddressesThatExcelFollows() {
        assertThat(ExcelLimits.link("HTTPS://news.example/a?b=c")).contains("HTTPS://news.example/a?b=c");
        assertThat(ExcelLimits.link("https://news.example/خبر")).contains("https://news.example/%D8%AE%D8%A8%D8%B1");
        assertThat(ExcelLimits.link("javascript:alert(1)")).isEmpty();
        assertThat(ExcelLimits.link("file:///etc/passwd")).isEmpty();
        assertThat(ExcelLimits.link("not an address")).isEmpty();
        assertThat(ExcelLimits.link("https://news.example/" + "a".repeat(ExcelLimits.ADDRESS)))
                .isEmpty();
    }

    @Test
    void namesSheetsWithin31Characters() {
        assertThat(ExcelLimits.sheetName("events", 1)).isEqualTo("events");
        assertThat(ExcelLimits.sheetName("events", 12)).isEqualTo("events_12");
        assertThat(ExcelLimits.sheetName("a".repeat(40), 2)).isEqualTo("a".repeat(29) + "_2");
    }
}
