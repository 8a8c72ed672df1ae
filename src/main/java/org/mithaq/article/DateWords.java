package org.mithaq.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date in a dateline or in a line of its own. Ambiguous dates are none: 03/04/2025 is April to some English readers and March to others, while
 * Arabic papers always write the day first. Holds the words of the piece.
 */
final class DateWords {
    /** Words that a month can have: two names of two words. */
    private static final int LONGEST_MONTH = 4;

    private final String text;
    private final ArticleCues cues;
    private final List<Line> words = new ArrayList<>();

    private DateWords(String text, int start, int end, ArticleCues cues) {
        this.text = text;
        this.cues = cues;
        int from = -1;
        for (int i = start; i <= end; i++) {
            boolean inside = i < end && isPart(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(new Line(from, i));
                from = -1;
            }
        }
    }

    private static boolean isPart(char c) {
        char folded = Letters.fold(c);
        return folded == 0 || Letters.isLetter(c) || Letters.isDigit(c);
    }

    /** The date in a piece of a text; of several the first of our calendar, else the first of the other. */
    static Optional<WrittenDate> find(String text, int start, int end, ArticleCues cues) {
        DateWords words = new DateWords(text, start, end, cues);
        return words.first(words::at).or(() -> words.first(words::hijriAt));
    }

    /** Whether nothing but words of dates, hours and their labels, or an agency, stands in a piece. */
    static boolean isNothingElse(String text, int start, int end, ArticleCues cues) {
        DateWords words = new DateWords(text, start, end, cues);
        return !words.words.isEmpty() && words.words.stream().allMatch(words::isDateWord);
    }

    private boolean isDateWord(Line word) {
        String key = Letters.key(text, word.start(), word.end());
        return Letters.isDigit(text.charAt(word.start()))
                || key.isEmpty()
                || cues.has("months", key)
                || cues.has("weekdays", key)
                || cues.has("date-words", key)
                || cues.has("date-labels", key);
    }

    private Optional<WrittenDate> first(Reading reading) {
        for (int i = 0; i < words.size(); i++) {
            Optional<WrittenDate> date = reading.at(i);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> at(int i) {
        int first = number(i);
        if (first < 0) {
            return monthFirst(i);
        }
        if (isJoined(i) && isJoined(i + 1)) {
            return numeric(first, number(i + 1), number(i + 2));
        }
        int next = i + 1;
        Found month = month(next, "month-names/");
        if (month == null) {
            return Optional.empty();
        }
        return WrittenDate.of(year(month.next), month.number, first);
    }

    private Optional<WrittenDate> monthFirst(int i) {
        Found month = numberWithin(i + 1, i + LONGEST_MONTH) ? month(i, "month-names/") : null;
        int day = month == null ? -1 : number(month.next);
        return month == null || day < 1 || day > 31
                ? Optional.empty()
                : WrittenDate.of(year(month.next + 1), month.number, day);
    }

    /** Whether a number stands among these words; a month before its day has one soon behind it. */
    private boolean numberWithin(int from, int to) {
        for (int i = from; i <= to && i < words.size(); i++) {
            if (Letters.isDigit(text.charAt(words.get(i).start()))) {
                return true;
            }
        }
        return false;
    }

    private Optional<WrittenDate> numeric(int first, int second, int third) {
        if (first >= 1900) {
            return WrittenDate.of(first, second, third);
        }
        if (third < 1900 || first < 1 || second < 1) {
            return Optional.empty();
        }
        boolean isClear = first > 12 || first == second || isArabic();
        return isClear
                ? WrittenDate.of(third, second, first)
                : second > 12 ? WrittenDate.of(third, first, second) : Optional.empty();
    }

    /** Whether the article is in Arabic letters, by those of this piece or of its beginning. */
    private boolean isArabic() {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isLetter(text.charAt(i))) {
                return text.charAt(i) >= 0x0620 && text.charAt(i) <= 0x06FF;
            }
        }
        return false;
    }

    private Optional<WrittenDate> hijriAt(int i) {
        int day = number(i);
        Found month = day < 1 ? null : month(i + 1, "hijri-months/");
        return month == null ? Optional.empty() : WrittenDate.ofHijri(number(month.next), month.number, day);
    }

    /** A month's number, and the word behind its names; Levantine papers write two of them: تشرين الثاني/نوفمبر. */
    private @Nullable Found month(int i, String calendar) {
        Found found = oneMonth(i, calendar);
        Found again = found == null ? null : oneMonth(found.next, calendar);
        return found != null && again != null && again.number == found.number ? again : found;
    }

    private @Nullable Found oneMonth(int i, String calendar) {
        for (int length = 2; length > 0; length--) {
            if (i + length <= words.size()) {
                int start = words.get(i).start();
                int end = words.get(i + length - 1).end();
                Integer number = cues.number(calendar, Letters.key(text, start, end));
                if (number != null) {
                    return new Found(number, i + length);
                }
            }
        }
        return null;
    }

    private @Nullable Integer year(int i) {
        int year = number(i);
        return year >= 1900 && year < 2100 && words.get(i).length() == 4 ? year : null;
    }

    /** A number, also with the ending of "6th"; -1 for any other word and where there is none. */
    private int number(int i) {
        if (i >= words.size() || words.get(i).length() > 4) {
            return -1;
        }
        int value = 0;
        int at = words.get(i).start();
        while (at < words.get(i).end() && Letters.isDigit(text.charAt(at))) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
            at++;
        }
        boolean hasEnding = at < words.get(i).end();
        boolean isNumber = at > words.get(i).start()
                && (!hasEnding
                        || cues.has(
                                "date-words", Letters.key(text, at, words.get(i).end())));
        return isNumber ? value : -1;
    }

    /** Whether a stroke, hyphen or full stop alone stands between a number and the next. */
    private boolean isJoined(int i) {
        return i + 1 < words.size()
                && number(i) >= 0
                && number(i + 1) >= 0
                && words.get(i + 1).start() == words.get(i).end() + 1
                && "/-.".indexOf(text.charAt(words.get(i).end())) >= 0;
    }

    private record Found(int number, int next) {}

    private interface Reading {
        Optional<WrittenDate> at(int word);
    }
}
