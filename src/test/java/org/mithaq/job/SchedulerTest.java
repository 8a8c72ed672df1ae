package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SchedulerTest {
    private final List<String> runs = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Instant now = Instant.parse("2025-11-07T12:00:00Z");
    private Duration runTakes = Duration.ofMinutes(5);
    private int enough = 3;

    @Test
    void runsAtEachPlannedTime() {
        keep("0 2 * * *", null);
        assertThat(runs)
                .containsExactly(
                        "2025-11-08 at 2025-11-08T02:00:00Z",
                        "2025-11-09 at 2025-11-09T02:00:00Z",
                        "2025-11-10 at 2025-11-10T02:00:00Z");
        assertThat(said.get(0)).isEqualTo("Next run: 2025-11-08T02:00Z[UTC]");
    }

    @Test
    void theDateIsThatOfThePlannedTimeInItsZone() {
        enough = 1;
        keep(new Schedule("30 0 * * *", ZoneId.of("Asia/Amman")), null);
        assertThat(runs).containsExactly("2025-11-08 at 2025-11-07T21:30:00Z");
    }

    @Test
    void aRunThatTakesLongerThanTheIntervalOverlapsNoneAndIsMadeUpForOnce() {
        runTakes = Duration.ofMinutes(150);
        keep("0 * * * *", null);
        assertThat(runs)
                .containsExactly(
                        "2025-11-07 at 2025-11-07T13:00:00Z",
                        "2025-11-07 at 2025-11-07T15:30:00Z",
                        "2025-11-07 at 2025-11-07T18:00:00Z");
        assertThat(said).contains("The run of 2025-11-07T15:00Z[UTC] was missed; it is made up for now.");
    }

    @Test
    void nightsWhileNobodyWasThereAreMadeUpForOnceUnderTheLastDate() {
        enough = 2;
        keep("0 2 * * *", entry("2025-11-03T02:00:00Z", "2025-11-03", "COMPLETED"));
        assertThat(runs).containsExactly("2025-11-07 at 2025-11-07T12:00:00Z", "2025-11-08 at 2025-11-08T02:00:00Z");
        assertThat(said.get(0)).isEqualTo("The run of 2025-11-07T02:00Z[UTC] was missed; it is made up for now.");
    }

    @Test
    void aRunByHandAfterThePlannedTimeCounts() {
        enough = 1;
        keep("0 2 * * *", entry("2025-11-07T09:00:00Z", "2025-11-07", "FAILED"));
        assertThat(runs).containsExactly("2025-11-08 at 2025-11-08T02:00:00Z");
    }

    @Test
    void aRunThatWasStoppedGoesOnAtOnceUnderItsDate() {
        enough = 2;
        keep("0 2 * * *", entry("2025-11-07T02:00:00Z", "2025-11-07", "STOPPED"));
        assertThat(runs).containsExactly("2025-11-07 at 2025-11-07T12:00:00Z", "2025-11-08 at 2025-11-08T02:00:00Z");
        assertThat(said.get(0)).isEqualTo("Run R-1 was not finished; it goes on.");
    }

    @Test
    void aClockThatIsSetBackDoesNotRunTwice() {
        enough = 2;
        Scheduler scheduler = new Scheduler(
                new Schedule("0 2 * * *", ZoneOffset.UTC), clock(), this::pause, this::runAndSetBack, said::add);
        scheduler.keep(null);
        assertThat(runs).containsExactly("2025-11-08 at 2025-11-08T02:00:00Z", "2025-11-09 at 2025-11-09T02:00:00Z");
    }

    private void runAndSetBack(LocalDate date) {
        run(date);
        now = now.minus(Duration.ofHours(1));
    }

    private void keep(String cron, RunHistory.@Nullable Entry last) {
        keep(new Schedule(cron, ZoneId.of("UTC")), last);
    }

    private void keep(Schedule schedule, RunHistory.@Nullable Entry last) {
        new Scheduler(schedule, clock(), this::pause, this::run, said::add).keep(last);
    }

    private boolean pause(Duration most) {
        now = now.plus(most);
        return runs.size() < enough;
    }

    private void run(LocalDate date) {
        runs.add(date + " at " + now);
        now = now.plus(runTakes);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static RunHistory.Entry entry(String started, String date, String status) {
        return new RunHistory.Entry(
                "R-1", "desk", date, status, Instant.parse(started), null, 0, 0, 0, 0, 0, 0, 0, null, null);
    }
}
