package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mithaq.annotation.DateValue;

class DayRangeTest {
    private static final DateValue DAY = Story.date("2025-10-30");

    @Test
    void aDayIsCompatibleWithItsMonth() {
        assertThat(DayRange.compatible(DAY, Story.month("2025-10"))).isTrue();
        assertThat(DayRange.compatible(Story.month("2025-10"), DAY)).isTrue();
        assertThat(DayRange.compatible(DAY, Story.month("2025-11"))).isFalse();
    }

    @Test
    void anOpenRangeHoldsAllOnItsSide() {
        DateValue before =
                new DateValue("[..2025-10-31]", null, LocalDate.parse("2025-10-31"), "before", "explicit", null);
        DateValue after =
                new DateValue("[2025-10-31..]", LocalDate.parse("2025-10-31"), null, "after", "explicit", null);
        assertThat(DayRange.compatible(DAY, before)).isTrue();
        assertThat(DayRange.compatible(DAY, after)).isFalse();
        assertThat(DayRange.compatible(before, after)).isFalse();
    }

    @Test
    void datesWithoutDaysMustBeWrittenAlike() {
        DateValue unknown = new DateValue("XXXX-10-30", null, null, "none", "none", null);
        assertThat(DayRange.compatible(unknown, unknown)).isTrue();
        assertThat(DayRange.compatible(unknown, DAY)).isFalse();
    }
}
