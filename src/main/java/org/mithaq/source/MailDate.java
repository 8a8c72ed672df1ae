package org.mithaq.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a date as mail and RSS write it ({@code Thu, 6 Nov 2025 14:03:00 +0300}), in the zone in which it is written. */
public final class MailDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DATE =
            Pattern.compile("^\\s*(?:[A-Za-z]+,?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*[\\s-]+(\\d{4}|\\d{2})\\b");

    private MailDate() {}

    /** The day as ISO 8601; empty when this is no such date. */
    public static Optional<String> iso(String written) {
        Matcher matcher = DATE.matcher(written);
        int month = matcher.find() ? MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        if (month == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year(matcher.group(3)), month, Integer.parseInt(matcher.group(1)))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two digits as RFC 2822 has them. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }
}
