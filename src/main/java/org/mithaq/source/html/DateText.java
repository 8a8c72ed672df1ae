package org.mithaq.source.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that pages state, in the forms of machines and of people, as ISO 8601. */
final class DateText {
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[Tt ]\\s*(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?\\s*(z|utc|gmt|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s,،/-]+(?:de |do |of |d')?(\\p{L}[\\p{L}\\p{M}.]+(?: (?!de |del )\\p{L}[\\p{L}\\p{M}]+)??)(?:[\\s,،./-]+(?:de |del |of )?)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final int LONGEST = 2000;

    private DateText() {}

    /**
     * The first date in a value or a line.
     *
     * @param monthFirst whether 3/4/2020 is the fourth of March, as it is to Americans
     */
    static Optional<String> first(String text, boolean monthFirst) {
        String plain = digits(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return iso(plain)
                .or(() -> numbers(YEAR_FIRST.matcher(plain), 1, 2, 3))
                .or(() -> dayFirst(plain, monthFirst))
                .or(() -> named(DAY_MONTH.matcher(plain), 1, 2))
                .or(() -> named(MONTH_DAY.matcher(plain), 2, 1));
    }

    private static Optional<String> iso(String text) {
        Matcher found = ISO.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return day(found.group(1), found.group(2), found.group(3)).map(day -> day + time(found));
    }

    private static String time(Matcher found) {
        if (found.group(4) == null
                || found.group(4).compareTo("24") > 0
                || found.group(5).compareTo("59") > 0) {
            return "";
        }
        String seconds = found.group(6) == null ? "" : ":" + found.group(6);
        String zone = found.group(7) == null ? "" : found.group(7).replaceAll("utc|gmt|z", "Z");
        String colon = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        return "T" + found.group(4) + ":" + found.group(5) + seconds + colon;
    }

    private static Optional<String> numbers(Matcher found, int year, int month, int day) {
        return found.find() ? day(found.group(year), found.group(month), found.group(day)) : Optional.empty();
    }

    private static Optional<String> dayFirst(String text, boolean monthFirst) {
        Matcher found = DAY_FIRST.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        Optional<String> usual = day(found.group(3), found.group(2), found.group(1));
        Optional<String> american = day(found.group(3), found.group(1), found.group(2));
        return monthFirst ? american.or(() -> usual) : usual.or(() -> american);
    }

    private static Optional<String> named(Matcher found, int day, int month) {
        while (found.find()) {
            Optional<String> number = MonthNames.number(found.group(month));
            if (number.isPresent()) {
                return day(found.group(3), number.get(), found.group(day));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Arabic, Persian and Indian digits as Latin ones; marks of direction are nothing. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
