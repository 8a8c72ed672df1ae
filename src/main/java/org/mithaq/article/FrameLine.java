package org.mithaq.article;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the small lines of a newsroom: when a text was published, who typed it, that it ends. */
final class FrameLine {
    private static final int LONGEST_DATE = 100;
    private static final int LONGEST_STAMP = 45;
    private static final int LONGEST_INITIALS = 24;
    private static final int LONGEST_END = 60;

    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,2}([/.-])\\p{Nd}{1,2}\\1\\p{Nd}{4}(?!\\p{Nd})");

    private FrameLine() {}

    /** What a line is; short lines only are asked. */
    static Optional<NoiseLine> of(String text, Line line, ArticleCues cues) {
        boolean hasDigit = line.length() <= LONGEST_DATE && hasDigit(text, line);
        if (hasDigit && hasDateAlone(text, line, cues)) {
            return Optional.of(NoiseLine.DATE);
        }
        boolean isStamp = line.length() <= LONGEST_STAMP
                && hasDigit
                && DateWords.isNothingElse(text, line.start(), line.end(), cues);
        if (isStamp) {
            return Optional.of(NoiseLine.STAMP);
        }
        boolean isEnd = line.length() <= LONGEST_END
                && (cues.has("end-marks", Letters.key(text, line.start(), line.end())) || isInitials(text, line));
        return isEnd ? Optional.of(NoiseLine.SIGN_OFF) : Optional.empty();
    }

    /** A whole date with its year, alone or in a part of the line that bars divide. */
    private static boolean hasDateAlone(String text, Line line, ArticleCues cues) {
        int from = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || "|•·".indexOf(text.charAt(i)) >= 0) {
                if (DateWords.isNothingElse(text, from, i, cues) && hasYear(text, from, i, cues)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return hasAgencyAndDate(text, line, cues);
    }

    /** "MAP: 06 November 2025". */
    private static boolean hasAgencyAndDate(String text, Line line, ArticleCues cues) {
        int colon = line.start();
        while (colon < line.end() && text.charAt(colon) != ':') {
            colon++;
        }
        return colon > line.start()
                && colon < line.end()
                && Sources.name(text.substring(line.start(), colon), cues).isPresent()
                && hasYear(text, colon, line.end(), cues)
                && DateWords.isNothingElse(text, colon, line.end(), cues);
    }

    private static boolean hasYear(String text, int start, int end, ArticleCues cues) {
        boolean isWritten = DateWords.find(text, start, end, cues)
                .filter(date -> date.year() != null)
                .isPresent();
        // An ambiguous date is a date all the same, and no part of the story.
        return isWritten
                || (hasDividedNumber(text, start, end)
                        && AMBIGUOUS.matcher(text.substring(start, end)).find());
    }

    /** Whether a stroke, full stop or hyphen stands between two digits: what a date in digits has, and hardly any other line. */
    private static boolean hasDividedNumber(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            boolean divides = c == '/' || c == '.' || c == '-';
            if (divides && Letters.isDigit(text.charAt(i - 1)) && Letters.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Letters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "jd/jr/er", "س م/ع ن", "م.ل": those who wrote and edited. */
    private static boolean isInitials(String text, Line line) {
        if (line.length() > LONGEST_INITIALS) {
            return false;
        }
        int run = 0;
        int letters = 0;
        boolean marks = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean isLetter = Letters.isLetter(c);
            run = isLetter ? run + 1 : 0;
            letters += isLetter ? 1 : 0;
            marks |= c == '/' || c == '.';
            if (run > 2 || (run > 1 && c > 0x7F) || Letters.isDigit(c)) {
                return false;
            }
        }
        return letters > 1 && marks && text.charAt(line.end() - 1) != '!' && text.charAt(line.end() - 1) != '?';
    }
}
