package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void numbersArePlainWithOneToThreeDecimals() {
        assertThat(List.of(
                        Cells.number(1.0),
                        Cells.number(0.85),
                        Cells.number(-9.5),
                        Cells.number(0.98765),
                        Cells.number(10.0),
                        Cells.number(1e-9)))
                .containsExactly("1.0", "0.85", "-9.5", "0.988", "10.0", "0.0");
    }

    @Test
    void instantsAreToTheSecondInUtc() {
        assertThat(Cells.instant(Instant.parse("2025-11-07T02:00:00.987Z"))).isEqualTo("2025-11-07T02:00:00Z");
    }

    @Test
    void joinedValuesKeepNoSeparatorOfTheirOwn() {
        assertThat(Cells.joined(List.of("a|b", "c"))).isEqualTo("a/b|c");
        assertThat(Cells.joined(List.of())).isNull();
    }
}
