package org.mithaq.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@A1",
                "  =1",
                "\u00A0=1",
                "\t1",
                "\r1",
                "\n=1",
                "\u0000x",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A",
                "\u200F=1",
                "\uFEFF=1",
                "\u3000=1"
            })
    void sees(String dangerous) {
        assertThat(FormulaGuard.isDangerous(dangerous)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a=1", "1-2", "«=»", "سلام", "'=1", "\u200F"})
    void letsPass(String harmless) {
        assertThat(FormulaGuard.isDangerous(harmless)).isFalse();
    }
}
