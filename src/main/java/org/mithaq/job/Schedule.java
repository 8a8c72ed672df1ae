package org.mithaq.job;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job is to run.
 *
 * @param cron as the job file has it: minute, hour, day of month, month, day of week; or six fields that begin with the second
 * @param zone whose clock on the wall counts
 */
public record Schedule(String cron, ZoneId zone) {
    private static final int CLASSIC_FIELDS = 5;
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** Refuses what is no cron expression, or one that never comes. */
    public Schedule {
        if (next(cron, ANY_DAY) == null) {
            throw new IllegalArgumentException("it names a day that never comes");
        }
    }

    /**
     * The first time after an instant. We ask the clock on the wall and not Spring's arithmetic with zones, which leaves out a night whose hour is skipped: here it
     * comes as much later as the clock was put forward, and an hour that comes twice counts once.
     */
    public ZonedDateTime after(Instant instant) {
        LocalDateTime wall = LocalDateTime.ofInstant(instant, zone);
        ZonedDateTime next;
        do {
            LocalDateTime following = next(cron, wall);
            if (following == null) {
                throw new DateTimeException("Nothing follows %s in '%s'.".formatted(wall, cron));
            }
            wall = following;
            next = wall.atZone(zone);
        } while (!next.toInstant().isAfter(instant));
        return next;
    }

    /** Whether a planned time lies after the one instant and not after the other. */
    public boolean isMissed(Instant last, Instant now) {
        return !after(last).toInstant().isAfter(now);
    }

    private static @Nullable LocalDateTime next(String cron, LocalDateTime from) {
        boolean classic = cron.strip().split("\\s+", -1).length == CLASSIC_FIELDS;
        return CronExpression.parse(classic ? "0 " + cron.strip() : cron.strip())
                .next(from);
    }
}
