package org.mithaq.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs a job at its planned times, one run after the other: two never overlap, and of the times that pass meanwhile, or while the machine sleeps, the last is made up for. */
public final class Scheduler {
    /** A clock may be set, and a machine may sleep: we look at it again so often. */
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final Schedule schedule;
    private final Clock clock;
    private final Predicate<Duration> pause;
    private final Consumer<LocalDate> run;
    private final Consumer<String> say;

    /**
     * A scheduler that has not begun.
     *
     * @param pause waits so long at most; false when it is time to end
     * @param run makes a run of a logical date and waits for its end
     * @param say tells what is planned
     */
    public Scheduler(
            Schedule schedule, Clock clock, Predicate<Duration> pause, Consumer<LocalDate> run, Consumer<String> say) {
        this.schedule = schedule;
        this.clock = clock;
        this.pause = pause;
        this.run = run;
        this.say = say;
    }

    /**
     * Runs the job until it is time to end.
     *
     * @param last the run before, as the ledger has it; null when there is none
     */
    public void keep(RunHistory.@Nullable Entry last) {
        Instant done = clock.instant();
        if (last != null) {
            done = earlier(last.started(), done);
            goOn(last);
        }
        while (pause.test(Duration.ZERO)) {
            ZonedDateTime due = schedule.after(done);
            if (due.toInstant().isAfter(clock.instant())) {
                say.accept("Next run: " + due);
            } else {
                say.accept("The run of %s was missed; it is made up for now.".formatted(lastPlanned(due)));
            }
            if (!await(due.toInstant())) {
                return;
            }
            ZonedDateTime planned = lastPlanned(due);
            run.accept(planned.toLocalDate());
            done = planned.toInstant();
        }
    }

    private static Instant earlier(@Nullable Instant started, Instant now) {
        return started == null || started.isAfter(now) ? now : started;
    }

    /** A run that was stopped or killed is finished first. */
    private void goOn(RunHistory.Entry last) {
        if (last.status().equals("STOPPED") || last.status().equals("STARTED")) {
            say.accept("Run %s was not finished; it goes on.".formatted(last.runId()));
            run.accept(LocalDate.parse(last.date()));
        }
    }

    /** The last planned time that has come. */
    private ZonedDateTime lastPlanned(ZonedDateTime due) {
        ZonedDateTime planned = due;
        for (ZonedDateTime next = schedule.after(due.toInstant());
                !next.toInstant().isAfter(clock.instant());
                next = schedule.after(next.toInstant())) {
            planned = next;
        }
        return planned;
    }

    private boolean await(Instant due) {
        for (Instant now = clock.instant(); now.isBefore(due); now = clock.instant()) {
            Duration rest = Duration.between(now, due);
            if (!pause.test(rest.compareTo(LOOK) < 0 ? rest : LOOK)) {
                return false;
            }
        }
        return true;
    }
}
