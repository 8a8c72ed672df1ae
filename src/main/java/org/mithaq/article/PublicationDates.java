package org.mithaq.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published. A file's time is never asked: it says when the file was copied. */
final class PublicationDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})([T ]\\d{2}:\\d{2}.*)?)?)?");
    private static final Pattern TIME = Pattern.compile(
            "[T ]([01]\\d|2[0-4]):[0-5]\\d(:[0-5]\\d|:60)?([.,]\\d+)?\\s*(Z|z|UTC|GMT|[+-]\\d{2}(:?\\d{2})?)?");
    private static final Pattern IN_PATH = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:((?:19|20)\\d{2})(\\d{2})(\\d{2})|((?:19|20)\\d{2})([-/_.])(\\d{1,2})\\5(\\d{1,2}))(?![\\p{L}\\p{Nd}])");

    private PublicationDates() {}

    /** The date that a metadata value gives in its own offset: ISO 8601 or RFC 1123; empty when it is no date. */
    static Optional<PublicationDate> ofMetadata(String value) {
        String stripped = value.strip();
        try {
            if (isPlainDay(stripped)) {
                return Optional.of(ofDay(plainDay(stripped), "file_metadata"));
            }
            Matcher iso = ISO.matcher(stripped);
            return iso.matches() ? ofIso(iso) : Optional.of(ofDay(rfc1123(stripped), "file_metadata"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "2025-11-06", as most are. */
    private static boolean isPlainDay(String value) {
        boolean divided = value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
        for (int i = 0; divided && i < 10; i++) {
            char c = value.charAt(i);
            divided = i == 4 || i == 7 || (c >= '0' && c <= '9');
        }
        return divided;
    }

    private static LocalDate plainDay(String value) {
        return LocalDate.of(
                Integer.parseInt(value, 0, 4, 10),
                Integer.parseInt(value, 5, 7, 10),
                Integer.parseInt(value, 8, 10, 10));
    }

    private static LocalDate rfc1123(String value) {
        return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
    }

    private static Optional<PublicationDate> ofIso(Matcher iso) {
        int year = Integer.parseInt(iso.group(1));
        if (iso.group(2) == null) {
            return Optional.of(
                    new PublicationDate(Year.of(year).atDay(1).toString().substring(0, 4), null, "file_metadata"));
        }
        int month = Integer.parseInt(iso.group(2));
        if (iso.group(3) == null) {
            return Optional.of(new PublicationDate(YearMonth.of(year, month).toString(), null, "file_metadata"));
        }
        if (iso.group(4) != null && !TIME.matcher(iso.group(4)).matches()) {
            return Optional.empty();
        }
        return Optional.of(ofDay(LocalDate.of(year, month, Integer.parseInt(iso.group(3))), "file_metadata"));
    }

    /** The last date in a path such as {@code 2025/11/06/}, {@code 20251106} or {@code 2025-11-06}. */
    static Optional<PublicationDate> ofPath(String path) {
        Optional<PublicationDate> last = Optional.empty();
        Matcher found = IN_PATH.matcher(path);
        while (found.find()) {
            Optional<PublicationDate> date = found.group(1) != null
                    ? inPath(found.group(1), found.group(2), found.group(3))
                    : inPath(found.group(4), found.group(6), found.group(7));
            last = date.isPresent() ? date : last;
        }
        return last;
    }

    private static Optional<PublicationDate> inPath(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(ofDay(date, "path"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date of a line of its own: the first that is not called an update, else the first. */
    static Optional<PublicationDate> ofLines(String text, List<Line> lines, ArticleCues cues) {
        return lines.stream()
                .sorted(Comparator.comparing((Line line) -> isUpdate(text, line, cues))
                        .thenComparing(Line::start))
                .flatMap(line -> DateWords.find(text, line.start(), line.end(), cues).stream())
                .flatMap(date -> date.in(null).stream())
                .findFirst()
                .map(PublicationDates::ofText);
    }

    private static boolean isUpdate(String text, Line line, ArticleCues cues) {
        return Stream.of(line.in(text).split("[^\\p{L}\\p{M}]+"))
                .anyMatch(word -> cues.has("update-labels", Letters.key(word)));
    }

    /** A day that the text itself gives for its publication. */
    static PublicationDate ofText(LocalDate day) {
        return ofDay(day, "explicit");
    }

    /** The year of a copyright line, without a day. */
    static PublicationDate ofCopyright(@Nullable Integer year) {
        return year == null ? PublicationDate.UNKNOWN : new PublicationDate(year.toString(), null, "copyright_year");
    }

    private static PublicationDate ofDay(LocalDate day, String basis) {
        return new PublicationDate(day.toString(), day, basis);
    }
}
