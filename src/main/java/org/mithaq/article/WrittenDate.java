package org.mithaq.article;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day that a frame names.
 *
 * @param year its year, or null where only day and month are written
 * @param month of the year, 1 to 12
 * @param day of the month
 */
record WrittenDate(@Nullable Integer year, int month, int day) {
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1600;

    /** A day of our calendar; empty when there is none such. */
    static Optional<WrittenDate> of(@Nullable Integer year, int month, int day) {
        try {
            LocalDate.of(year == null ? 2024 : year, month, day);
            boolean isOurs = year == null || (year >= 1900 && year < 2100);
            return isOurs ? Optional.of(new WrittenDate(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day of the calendar of Umm al-Qura, by which Saudi papers print their dates. */
    static Optional<WrittenDate> ofHijri(int year, int month, int day) {
        if (year < FIRST_HIJRI || year >= LAST_HIJRI || day < 1 || day > 30) {
            return Optional.empty();
        }
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        calendar.clear();
        calendar.set(year, month - 1, day);
        LocalDate date = Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The day, when its year is written or known otherwise. */
    Optional<LocalDate> in(@Nullable Integer otherwise) {
        Integer known = year == null ? otherwise : year;
        try {
            return known == null ? Optional.empty() : Optional.of(LocalDate.of(known, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
