package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScheduleTest {
    @Test
    void readsFiveFieldsAndSix() {
        Instant noon = Instant.parse("2025-11-07T12:00:00Z");
        assertThat(schedule("0 2 * * *", "UTC").after(noon)).hasToString("2025-11-08T02:00Z[UTC]");
        assertThat(schedule("15 30 2 * * *", "UTC").after(noon)).hasToString("2025-11-08T02:30:15Z[UTC]");
        assertThat(schedule("0 2 * * MON", "UTC").after(noon)).hasToString("2025-11-10T02:00Z[UTC]");
    }

    @Test
    void countsByTheClockOfItsZone() {
        assertThat(schedule("0 2 * * *", "Asia/Amman").after(Instant.parse("2025-11-07T12:00:00Z")))
                .hasToString("2025-11-08T02:00+03:00[Asia/Amman]");
    }

    @Test
    void isNeverTheInstantItself() {
        assertThat(schedule("0 2 * * *", "UTC").after(Instant.parse("2025-11-07T02:00:00Z")))
                .hasToString("2025-11-08T02:00Z[UTC]");
    }

    @Test
    void anHourThatIsSkippedIsMadeUpFor() {
        // Berlin goes from 02:00 to 03:00 on 30 March 2025.
        assertThat(times(schedule("30 2 * * *", "Europe/Berlin"), "2025-03-29T00:00:00Z", 3))
                .containsExactly(
                        "2025-03-29T02:30+01:00[Europe/Berlin]",
                        "2025-03-30T03:30+02:00[Europe/Berlin]",
                        "2025-03-31T02:30+02:00[Europe/Berlin]");
    }

    @Test
    void anHourThatComesTwiceCountsOnce() {
        // Berlin goes from 03:00 back to 02:00 on 26 October 2025.
        assertThat(times(schedule("30 2 * * *", "Europe/Berlin"), "2025-10-25T00:00:00Z", 3))
                .containsExactly(
                        "2025-10-25T02:30+02:00[Europe/Berlin]",
                        "2025-10-26T02:30+02:00[Europe/Berlin]",
                        "2025-10-27T02:30+01:00[Europe/Berlin]");
        assertThat(schedule("30 2 * * *", "Europe/Berlin").after(Instant.parse("2025-10-26T01:10:00Z")))
                .hasToString("2025-10-27T02:30+01:00[Europe/Berlin]");
    }

    @Test
    void knowsWhatWasMissed() {
        Schedule nightly = schedule("0 2 * * *", "UTC");
        Instant last = Instant.parse("2025-11-07T02:00:03Z");
        assertThat(nightly.isMissed(last, Instant.parse("2025-11-08T01:59:59Z")))
                .isFalse();
        assertThat(nightly.isMissed(last, Instant.parse("2025-11-08T02:00:00Z")))
                .isTrue();
        assertThat(nightly.isMissed(last, Instant.parse("2025-11-20T12:00:00Z")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "at night", "0 25 * * *", "0 2 30 2 *", "* * *", "0 2 * * * * *"})
    void refusesWhatNeverComes(String cron) {
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(cron, "UTC"));
    }

    private static List<String> times(Schedule schedule, String from, int count) {
        List<String> times = new ArrayList<>();
        Instant at = Instant.parse(from);
        for (int i = 0; i < count; i++) {
            at = schedule.after(at).toInstant();
            times.add(at.atZone(schedule.zone()).toString());
        }
        return times;
    }

    private static Schedule schedule(String cron, String zone) {
        return new Schedule(cron, ZoneId.of(zone));
    }
}
