package org.mithaq.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void followsTheDirectionOfMostLetters() {
        assertThat(CellText.isRightToLeft("وقّعت سلطنة عُمان (Oman) المذكرة")).isTrue();
        assertThat(CellText.isRightToLeft("Oman (عُمان) signed")).isFalse();
        assertThat(CellText.isRightToLeft("2026-10-27")).isFalse();
    }

    @Test
    void measuresVowelMarksAsNothingAndChineseAsTwo() {
        assertThat(CellText.width("عُمَان")).isEqualTo(4);
        assertThat(CellText.width("协议")).isEqualTo(4);
        assertThat(CellText.width("one\nthree")).isEqualTo(5);
    }

    @Test
    void capsWidthAndLines() {
        String prose = "word ".repeat(500);

        assertThat(CellText.width(prose)).isEqualTo(CellText.MAX_WIDTH + 1);
        assertThat(CellText.lines(prose)).isEqualTo(CellText.MAX_LINES);
        assertThat(CellText.lines("a\nb")).isEqualTo(2);
    }

    @Test
    void wrapsProseButNotALongIdentifier() {
        assertThat(CellText.wraps("word ".repeat(20))).isTrue();
        assertThat(CellText.wraps("0".repeat(64))).isFalse();
        assertThat(CellText.wraps("short text")).isFalse();
    }
}
