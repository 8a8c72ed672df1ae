package org.mithaq.annotation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link DateValue}s. Weekdays and relative words are resolved against the publication date alone: the latest such day on or before it for the past, the next for
 * the future; without one they stay unresolved. EDTF level 1 as the contract says. Hijri dates go by Umm al-Qura ({@link HijrahDate}).
 */
final class Dates {
    private @Nullable LocalDate published;
    private final @Nullable Integer publishedYear;

    Dates(@Nullable LocalDate published, @Nullable Integer publishedYear) {
        this.published = published;
        this.publishedYear = published != null ? Integer.valueOf(published.getYear()) : publishedYear;
    }

    /** The day that the story's own dateline gives, at most two days before it was published: its "today". */
    void dateline(LocalDate day) {
        LocalDate known = published;
        if (known != null && day.isBefore(known) && day.isAfter(known.minusDays(3))) {
            published = day;
        }
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    @Nullable
    DateValue day(int year, int month, int day, String basis, String text) {
        try {
            LocalDate d = LocalDate.of(year, month, day);
            return day(d, basis, text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static DateValue day(LocalDate d, String basis, String text) {
        return new DateValue(d.toString(), d, d, "day", basis, text);
    }

    @Nullable
    DateValue hijri(int year, int month, int day, String text) {
        try {
            LocalDate d = LocalDate.from(HijrahDate.of(year, month, day));
            return day(d, "explicit", text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static DateValue month(int year, int month, String basis, String text) {
        LocalDate first = LocalDate.of(year, month, 1);
        LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
        return new DateValue(year(year) + (month < 10 ? "-0" : "-") + month, first, last, "month", basis, text);
    }

    /** Four digits, as {@code %04d} writes them. */
    private static String year(int year) {
        return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
    }

    static DateValue year(int year, String basis, String text) {
        return new DateValue(year(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year", basis, text);
    }

    /** Early, mid or late years of a decade; part 0 is the whole decade. */
    static DateValue decade(int start, int part, String text) {
        if (part == 0) {
            return new DateValue(
                    start / 10 + "X",
                    LocalDate.of(start, 1, 1),
                    LocalDate.of(start + 9, 12, 31),
                    "decade",
                    "explicit_partial",
                    text);
        }
        int from = start + (part == 1 ? 0 : part == 2 ? 4 : 7);
        int to = start + (part == 1 ? 3 : part == 2 ? 6 : 9);
        return new DateValue(
                from + "~/" + to + "~",
                LocalDate.of(from, 1, 1),
                LocalDate.of(to, 12, 31),
                "decade_part",
                "explicit_partial",
                text);
    }

    static DateValue range(LocalDate from, LocalDate to, String precision, String basis, String text) {
        return new DateValue(from + "/" + to, from, to, precision, basis, text);
    }

    /** Day and month without a year. */
    @Nullable
    DateValue dayOfMonth(int month, int day, boolean future, String text) {
        if (publishedYear == null) {
            return null;
        }
        if (published == null) {
            return day(publishedYear, month, day, "explicit_partial", text);
        }
        DateValue here = day(published.getYear(), month, day, "relative_anchor", text);
        if (here == null || here.from() == null) {
            return here;
        }
        boolean wrong = future ? here.from().isBefore(published) : here.from().isAfter(published.plusDays(1));
        return wrong ? day(published.getYear() + (future ? 1 : -1), month, day, "relative_anchor", text) : here;
    }

    /** A month without a year: -1 the last, 0 plain, 1 the next. */
    @Nullable
    DateValue monthAlone(int month, int direction, String text) {
        if (published == null) {
            return publishedYear == null || direction != 0
                    ? null
                    : month(publishedYear, month, "explicit_partial", text);
        }
        int year = published.getYear();
        int now = published.getMonthValue();
        if (direction > 0) {
            year += month < now || (month == now && direction > 1) ? 1 : 0;
        } else {
            year -= month > now || (month == now && direction < -1) ? 1 : 0;
        }
        return month(year, month, "relative_anchor", text);
    }

    /** A weekday: -1 on or before publication, 1 after it, -2 explicitly last, 2 explicitly next. */
    @Nullable
    DateValue weekday(int weekday, int direction, String text) {
        if (published == null) {
            return unresolved(text);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate d = direction >= 1
                ? published.with(direction == 2 ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day))
                : published.with(
                        direction == -2 ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return day(d, "weekday_anchor", text);
    }

    /** A day known only by its year, when that is known. */
    @Nullable
    DateValue unresolved(String text) {
        if (publishedYear == null) {
            return null;
        }
        int y = publishedYear;
        return new DateValue(
                year(y) + "-XX-XX", LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), "year", "copyright_year", text);
    }

    @Nullable
    DateValue daysFromNow(int days, String text) {
        return published == null ? unresolved(text) : day(published.plusDays(days), "relative_anchor", text);
    }

    /** A calendar week, Monday to Sunday. */
    @Nullable
    DateValue week(int offset, String text) {
        if (published == null) {
            return null;
        }
        LocalDate monday = published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(offset);
        return range(monday, monday.plusDays(6), "week", "relative_anchor", text);
    }

    /** Saturday and Sunday: the last that had begun by the publication, or the next. */
    @Nullable
    DateValue weekend(boolean next, String text) {
        if (published == null) {
            return null;
        }
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate from = next ? published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)) : saturday;
        return range(from, from.plusDays(1), "interval", "relative_anchor", text);
    }

    @Nullable
    DateValue monthFromNow(int offset, String text) {
        if (published == null) {
            return null;
        }
        LocalDate d = published.plusMonths(offset);
        return month(d.getYear(), d.getMonthValue(), "relative_anchor", text);
    }

    @Nullable
    DateValue yearFromNow(int offset, String text) {
        return publishedYear == null ? null : year(publishedYear + offset, "relative_anchor", text);
    }
}
