package org.mithaq.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a reviewer writes it: the part of EDTF level 1 (ISO 8601-2:2019, annex A) that the contract allows, and {@code [..D]}, {@code [D..]}.
 *
 * @param text as written
 * @param from earliest day, or null when it is open
 * @param to latest day, or null
 * @param precision code of the contract's list date_precision
 */
record Edtf(String text, @Nullable LocalDate from, @Nullable LocalDate to, String precision) {

    private static final Pattern DATE =
            Pattern.compile("(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(-(?<month>\\d{2}|XX)(-(?<day>\\d{2}|XX))?)?[~?%]?");

    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    /** Reads it; empty when it is none. */
    static Optional<Edtf> read(String text) {
        try {
            return Optional.ofNullable(date(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Edtf date(String text) {
        if (text.startsWith("[..") && text.endsWith("]")) {
            Edtf last = single(text.substring(3, text.length() - 1));
            return last == null ? null : new Edtf(text, null, last.to, "before");
        }
        if (text.startsWith("[") && text.endsWith("..]")) {
            Edtf first = single(text.substring(1, text.length() - 3));
            return first == null ? null : new Edtf(text, first.from, null, "after");
        }
        int slash = text.indexOf('/');
        return slash < 0 ? single(text) : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static @Nullable Edtf interval(String text, String start, String end) {
        Edtf first = start.equals("..") ? null : single(start);
        Edtf last = end.equals("..") ? null : single(end);
        boolean wrong = (first == null && !start.equals("..")) || (last == null && !end.equals(".."));
        if (wrong || (first == null && last == null)) {
            return null;
        }
        LocalDate from = first == null ? null : first.from;
        LocalDate to = last == null ? null : last.to;
        if (from != null && to != null && from.isAfter(to)) {
            return null;
        }
        boolean about = start.endsWith("~") && end.endsWith("~");
        boolean within = from != null && to != null && from.getYear() / DECADE == to.getYear() / DECADE;
        return new Edtf(text, from, to, about && within ? "decade_part" : "interval");
    }

    private static @Nullable Edtf single(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        String year = date.group("year");
        String month = date.group("month");
        String day = date.group("day");
        if (year.endsWith("X")) {
            return month == null ? years(text, year) : null;
        }
        int number = Integer.parseInt(year);
        if (month == null || month.equals("XX")) {
            boolean known = day != null && !day.equals("XX");
            return known ? null : new Edtf(text, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), "year");
        }
        YearMonth whole = YearMonth.of(number, Integer.parseInt(month));
        if (day == null || day.equals("XX")) {
            return new Edtf(text, whole.atDay(1), whole.atEndOfMonth(), "month");
        }
        LocalDate exact = whole.atDay(Integer.parseInt(day));
        return new Edtf(text, exact, exact, "day");
    }

    private static Edtf years(String text, String year) {
        int span = year.endsWith("XX") ? CENTURY : DECADE;
        int first = Integer.parseInt(year.replace('X', '0'));
        return new Edtf(
                text,
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + span - 1, 12, 31),
                span == DECADE ? "decade" : "interval");
    }
}
