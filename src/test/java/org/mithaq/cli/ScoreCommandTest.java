package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {
    @ParameterizedTest
    @CsvSource({"0.8125, 0.812", "0.1875, 0.188", "0.97, 0.970", "1, 1.000", "0, 0.000", "0.0996, 0.100"})
    void aFigureHasThreeDigitsAndTheMiddleIsEven(double share, String printed) {
        assertThat(ScoreCommand.rounded(share)).isEqualTo(printed);
    }
}
