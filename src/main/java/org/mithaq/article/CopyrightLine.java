package org.mithaq.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A copyright notice: a line, or the end of one behind a full stop.
 *
 * @param start offset of its first character
 * @param end exclusive end, that of its line
 * @param holder who holds the rights, as written, or null
 * @param year the last year it names, or null
 */
record CopyrightLine(
        int start,
        int end,
        @Nullable String holder,
        @Nullable Integer year) {
    private static final int LONGEST_HOLDER = 100;

    /** A year stands this near to the word. */
    private static final int NEAR = 80;

    /** The notice in a line, or empty. */
    static Optional<CopyrightLine> find(String text, Line line, ArticleCues cues) {
        int cue = firstCue(text, line, cues);
        if (cue < 0) {
            return Optional.empty();
        }
        Year year = year(text, cue, line.end());
        Year before = year == null ? year(text, line.start(), cue) : null;
        Year known = year == null ? before : year;
        boolean isNotice =
                known != null || isFound(text, cue, line.end(), cues.all("rights")) || text.charAt(cue) == '©';
        return isNotice ? Optional.of(notice(text, line, cue, known, cues)) : Optional.empty();
    }

    /** As {@link #find}, for a line that holds nothing before its notice; quicker for all others. */
    static Optional<CopyrightLine> findWhole(String text, Line line, ArticleCues cues) {
        int at = line.start();
        while (at < line.end() && !Letters.isLetter(text.charAt(at)) && cueSign(text, at) == 0) {
            at++;
        }
        return at < line.end() && cueLength(text, at, cues) > 0 ? find(text, line, cues) : Optional.empty();
    }

    private static CopyrightLine notice(String text, Line line, int cue, @Nullable Year year, ArticleCues cues) {
        int start = year != null && year.end <= cue ? Math.min(cue, year.start) : cue;
        Integer value = year == null ? null : year.value;
        return new CopyrightLine(start, line.end(), holder(text, cue, line.end(), year, cues), value);
    }

    /** Offset of the first cue at the line's start or behind a sentence, or -1. */
    private static int firstCue(String text, Line line, ArticleCues cues) {
        boolean mayStart = true;
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (mayStart && !Letters.isBlank(c) && cueLength(text, at, cues) > 0) {
                return at;
            }
            mayStart = Line.isSentenceEnd(c) || (mayStart && !Letters.isLetter(c));
        }
        return -1;
    }

    private static int indexOf(String text, String cue, int start, int end) {
        for (int at = start; at + cue.length() <= end; at++) {
            if (text.regionMatches(true, at, cue, 0, cue.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFound(String text, int start, int end, List<String> cues) {
        return cues.stream().anyMatch(cue -> indexOf(text, cue, start, end) >= 0);
    }

    private record Year(int start, int end, int value) {}

    /** The last of the years that stand together near a cue, or null: of 2020-2025 it is 2025. */
    private static @Nullable Year year(String text, int from, int lineEnd) {
        Year last = null;
        int end = Math.min(lineEnd, from + NEAR);
        for (int at = from; at < end; at++) {
            int digits = digits(text, at, lineEnd);
            Year year = digits == 4 ? yearAt(text, at) : null;
            if (year != null && (last == null || at - last.end <= 3)) {
                last = year;
            }
            at += digits;
        }
        return last;
    }

    private static int digits(String text, int start, int end) {
        int at = start;
        while (at < end && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private static @Nullable Year yearAt(String text, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value >= 1900 && value <= 2099 ? new Year(at, at + 4, value) : null;
    }

    private static @Nullable String holder(String text, int cue, int lineEnd, @Nullable Year year, ArticleCues cues) {
        int behindCue = behindCues(text, cue, lineEnd, cues);
        if (year == null || year.end <= cue) {
            return words(text, behindCue, lineEnd, cues);
        }
        String behindYear = words(text, behindCues(text, year.end, lineEnd, cues), lineEnd, cues);
        return behindYear != null || behindCue >= year.start ? behindYear : words(text, behindCue, year.start, cues);
    }

    /** Offset behind all cues and marks that stand here. */
    private static int behindCues(String text, int from, int end, ArticleCues cues) {
        int at = skipMarks(text, from, end);
        int length = cueLength(text, at, cues);
        while (length > 0) {
            at = skipMarks(text, at + length, end);
            length = cueLength(text, at, cues);
        }
        return Math.min(at, end);
    }

    private static int skipMarks(String text, int from, int end) {
        int at = from;
        while (at < end && !Character.isLetterOrDigit(text.charAt(at)) && cueSign(text, at) == 0) {
            at++;
        }
        return at;
    }

    private static int cueSign(String text, int at) {
        return switch (text.charAt(at)) {
            case '©', 'ⓒ' -> 1;
            case '(' -> text.regionMatches(true, at, "(c)", 0, 3) ? 3 : 0;
            default -> 0;
        };
    }

    private static int cueLength(String text, int at, ArticleCues cues) {
        if (at >= text.length()) {
            return 0;
        }
        int sign = cueSign(text, at);
        if (sign > 0 || !cues.mayStartNotice(Character.toLowerCase(text.charAt(at)))) {
            return sign;
        }
        return Math.max(cueLength(text, at, "copyright", cues), cueLength(text, at, "rights", cues));
    }

    private static int cueLength(String text, int at, String list, ArticleCues cues) {
        int longest = 0;
        for (String cue : cues.startingWith(list, Character.toLowerCase(text.charAt(at)))) {
            longest = text.regionMatches(true, at, cue, 0, cue.length()) ? Math.max(longest, cue.length()) : longest;
        }
        return longest;
    }

    /** The words from here to the next mark that ends a name, or null. */
    private static @Nullable String words(String text, int from, int end, ArticleCues cues) {
        int at = from;
        while (at < end && !endsName(text, at, end) && cueLength(text, at, cues) == 0) {
            at++;
        }
        int last = Letters.trimEnd(text, from, at);
        while (last > from && "-–—(\"".indexOf(text.charAt(last - 1)) >= 0) {
            last = Letters.trimEnd(text, from, last - 1);
        }
        String words = text.substring(Math.min(from, last), last);
        return words.isBlank() || words.length() > LONGEST_HOLDER || !Character.isLetter(words.codePointAt(0))
                ? null
                : words;
    }

    /** A comma, bar or bracket, or a full stop that is not inside a name such as "bbc.com". */
    private static boolean endsName(String text, int at, int end) {
        char c = text.charAt(at);
        return c == '.' ? at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)) : ",،؛;|)".indexOf(c) >= 0;
    }
}
