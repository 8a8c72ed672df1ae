package org.mithaq.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline at the start of a line. Cautious: words before a dash are a dateline only with an agency, a date, a
 * known place or capitals beside them, as sentences too have dashes.
 */
final class DatelineReader {
    /** No dateline is longer. */
    private static final int REACH = 110;

    private static final int LONGEST_AGENCY = 45;

    /** A story goes on behind an unknown place; a title would end. */
    private static final int STORY = 40;

    private final String text;
    private final ArticleCues cues;
    private final int start;
    private final int lineEnd;
    private final int reach;

    private DatelineReader(String text, Line line, ArticleCues cues) {
        this.text = text;
        this.cues = cues;
        this.start = line.start();
        this.lineEnd = line.end();
        this.reach = Math.min(lineEnd, start + REACH);
    }

    /** The dateline at a line's start, or empty. */
    static Optional<Dateline> read(String text, Line line, ArticleCues cues) {
        DatelineReader reader = new DatelineReader(text, line, cues);
        Dateline marked = reader.read(reader.start);
        return Optional.ofNullable(marked == null ? reader.unmarked(reader.start) : marked);
    }

    /** "DOUMA, Syria The governor said", "LIMA/QUITO The two armies met": capitals alone set the place apart where a site has lost the dash. */
    private @Nullable Dateline unmarked(int from) {
        int end = from;
        int word = from;
        while (word < reach && isCapitals(word, wordEnd(word))) {
            end = wordEnd(word);
            word = Letters.skipBlanks(text, end, lineEnd);
        }
        boolean comma = end > from && text.charAt(end - 1) == ',';
        DatelineHead head = DatelineHead.of(text, from, comma ? end - 1 : end, cues);
        if (end == from
                || word - end > 1
                || !(head.isKnownPlace() || (comma && head.mayBePlace() && head.isCapitals()))) {
            return null;
        }
        int story = comma ? behindState(word) : word;
        boolean begins = story > word - 1 && story + STORY < lineEnd && Character.isUpperCase(text.charAt(story));
        return begins && head.mayBePlace()
                ? dateline(DatelineHead.of(text, from, end(story), cues), null, story)
                : null;
    }

    private int end(int story) {
        return Letters.trimEnd(text, start, story);
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < lineEnd && !Letters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isCapitals(int from, int end) {
        int letters = 0;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            boolean joint = c == '/' || c == '-' || c == '\'' || c == '’' || (c == ',' && at == end - 1);
            if (!Character.isUpperCase(c) && !joint) {
                return false;
            }
            letters += joint ? 0 : 1;
        }
        return letters > 2 && (from == start || text.charAt(from - 2) != ',');
    }

    /** The word behind the name of a state, which has one word unless its first tells of more; -1 for none. */
    private int behindState(int from) {
        int at = from;
        for (int words = 0; words < 3 && at < lineEnd && Character.isUpperCase(text.charAt(at)); words++) {
            boolean more = cues.has("first-halves", Letters.key(text, at, wordEnd(at)));
            at = Letters.skipBlanks(text, wordEnd(at), lineEnd);
            if (!more) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable Dateline read(int from) {
        int stop = stop(from);
        DatelineHead head = DatelineHead.of(text, from, stop, cues);
        char mark = stop < lineEnd ? text.charAt(stop) : '\n';
        if (head.isLabel() && (isDash(mark) || mark == ':')) {
            int story = behindMarks(stop);
            Dateline rest = read(story);
            return rest == null ? new Dateline(null, null, story) : rest;
        }
        return switch (mark) {
            case '(', '[' -> bracket(head, stop, mark == '(' ? ')' : ']');
            case '/' -> slash(head, stop);
            case ':', '\n' -> agencyBehindPlace(from, stop);
            default -> isDash(mark) ? dash(head, from, stop) : null;
        };
    }

    /** Offset of the first mark that may end the place: bracket, colon, spaced dash, slash before an agency. */
    private int stop(int from) {
        int at = from;
        while (at < reach && !isStop(from, at)) {
            at++;
        }
        return at < reach || reach == lineEnd ? at : from;
    }

    private boolean isStop(int from, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '(', '[', ':', '؟', '!', '؛', '"', '“', '”', '«', '»' -> true;
            case '/' -> agencyAt(at + 1, "/-–—:").isPresent();
            case '.' -> at - from > 40;
            default -> isDash(c) && isSpacedDash(from, at);
        };
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '−' || c == 'ـ' || c == '_' || c == '―';
    }

    /** A hyphen or tatweel inside a word is no dash; a long dash always is one. */
    private boolean isSpacedDash(int from, int at) {
        if (text.charAt(at) == '—' || text.charAt(at) == '―') {
            return true;
        }
        boolean before = at == from || Letters.isBlank(text.charAt(at - 1));
        boolean after = at + 1 >= lineEnd || Letters.isBlank(text.charAt(at + 1)) || isDash(text.charAt(at + 1));
        return text.charAt(at) == 'ـ' ? before && after : before || after;
    }

    private @Nullable Dateline bracket(DatelineHead head, int open, char closing) {
        int close = text.indexOf(closing, open);
        if (close < 0 || close > open + LONGEST_AGENCY || !(head.isEmpty() || head.mayBePlace())) {
            return null;
        }
        String agency = agency(open + 1, close).orElse(null);
        int behind = Letters.skipBlanks(text, close + 1, lineEnd);
        boolean ends = behind == lineEnd || isDash(text.charAt(behind)) || text.charAt(behind) == ':';
        boolean known = head.isEmpty() || head.isKnownPlace() || head.isCapitals();
        return agency != null && (ends || known) ? dateline(head, agency, behindMarks(behind)) : null;
    }

    private @Nullable Dateline slash(DatelineHead head, int slash) {
        Optional<Found> found = agencyAt(slash + 1, "/-–—:");
        return found.isPresent() && (head.isEmpty() || head.mayBePlace())
                ? dateline(head, found.get().name(), behindMarks(found.get().end()))
                : null;
    }

    private @Nullable Dateline dash(DatelineHead head, int from, int dash) {
        int behind = behindMarks(dash);
        String first = agency(from, dash).orElse(null);
        if (first != null) {
            return placeBehindAgency(first, behind);
        }
        Dateline agencyLast = placeBeforeAgency(from, dash);
        if (agencyLast != null) {
            return agencyLast;
        }
        if (!head.mayBePlace()) {
            return null;
        }
        Optional<Found> found = agencyBehindDash(behind).or(() -> agencyBehindNumbers(behind));
        if (found.isPresent()) {
            return dateline(head, found.get().name(), behindMarks(found.get().end()));
        }
        return isTrusted(head, behind) ? dateline(head, null, behind) : null;
    }

    /** "Agency - place:" and "agency - story". */
    private Dateline placeBehindAgency(String agency, int from) {
        int stop = stop(from);
        DatelineHead head = DatelineHead.of(text, from, stop, cues);
        boolean isPlace = stop < lineEnd && head.mayBePlace() && head.isKnownPlace();
        return isPlace ? dateline(head, agency, behindMarks(stop)) : new Dateline(null, agency, from);
    }

    private Optional<Found> agencyBehindDash(int behind) {
        if (behind < lineEnd && text.charAt(behind) == '(') {
            int close = text.indexOf(')', behind);
            return close < 0 || close > behind + LONGEST_AGENCY
                    ? Optional.empty()
                    : agency(behind + 1, close).map(name -> new Found(name, close + 1));
        }
        return agencyAt(behind, ":-–—/").or(() -> quotedOutlet(behind));
    }

    /** "Kuwait - 6 - 11 (KUNA)": day and month stand between. */
    private Optional<Found> agencyBehindNumbers(int behind) {
        int at = behind;
        while (at < reach
                && (Letters.isDigit(text.charAt(at)) || Letters.isBlank(text.charAt(at)) || isDash(text.charAt(at)))) {
            at++;
        }
        return at > behind && at < lineEnd && text.charAt(at) == '(' ? agencyBehindDash(at) : Optional.empty();
    }

    /** An outlet in quotation marks that stands directly before a colon. */
    private Optional<Found> quotedOutlet(int at) {
        if (at >= lineEnd || "\"“«".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int colon = text.indexOf(':', at);
        if (colon < at + 3 || colon > at + LONGEST_AGENCY || "\"”»".indexOf(text.charAt(colon - 1)) < 0) {
            return Optional.empty();
        }
        String name = text.substring(at + 1, colon - 1);
        return Optional.of(new Found(cues.agency(name).orElse(name), colon));
    }

    /** Whether a place before a dash, with no agency anywhere, starts a story and not a sentence with an insertion. */
    private boolean isTrusted(DatelineHead head, int behind) {
        if (startsInsertion(behind)) {
            return false;
        }
        if (head.hasDate() || head.isKnownPlace()) {
            return true;
        }
        return head.isCapitals() ? startsSentence(behind) : mayBeUnknownArabicPlace(head, behind);
    }

    private boolean startsInsertion(int at) {
        int end = at;
        while (end < lineEnd && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return cues.has("relatives", Letters.key(text, at, end));
    }

    private boolean startsSentence(int at) {
        return at < lineEnd && !Character.isLowerCase(text.charAt(at));
    }

    /** At most two words, a story behind them, and no second dash that would close an insertion. */
    private boolean mayBeUnknownArabicPlace(DatelineHead head, int behind) {
        char first = text.charAt(start);
        return first >= 0x0620
                && first <= 0x06FF
                && head.placeWordCount() <= 2
                && lineEnd - behind >= STORY
                && !hasDashInSentence(behind);
    }

    private boolean hasDashInSentence(int from) {
        for (int at = from; at < lineEnd && text.charAt(at) != '.'; at++) {
            if (isDash(text.charAt(at)) && isSpacedDash(from, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Agency:", "place, agency:" and a line that holds no more than that. */
    private @Nullable Dateline agencyBehindPlace(int from, int stop) {
        if (stop == from || stop - from > REACH) {
            return null;
        }
        String whole = agency(from, stop).orElse(null);
        if (whole != null) {
            return stop < lineEnd ? new Dateline(null, whole, behindMarks(stop)) : null;
        }
        Dateline known = placeBeforeAgency(from, stop);
        return known == null && stop == lineEnd ? placeAlone(from) : known;
    }

    /** "Place, date, agency" before a mark. */
    private @Nullable Dateline placeBeforeAgency(int from, int stop) {
        int last = Letters.trimEnd(text, from, stop) - 1;
        int comma = Math.max(text.lastIndexOf(',', last), text.lastIndexOf('،', last));
        int hyphen = Math.max(text.lastIndexOf('-', last), text.lastIndexOf(' ', last));
        int split = comma > from ? comma : hyphen;
        String agency = split <= from ? null : agency(split + 1, stop).orElse(null);
        DatelineHead head = DatelineHead.of(text, from, Math.max(from, split), cues);
        return agency != null && head.mayBePlace() && head.isKnownPlace()
                ? dateline(head, agency, behindMarks(stop))
                : null;
    }

    /** A line of nothing but a known place in capitals. */
    private @Nullable Dateline placeAlone(int from) {
        DatelineHead head = DatelineHead.of(text, from, lineEnd, cues);
        return head.mayBePlace() && head.isKnownPlace() && head.isCapitals() && !head.hasDate()
                ? dateline(head, null, lineEnd)
                : null;
    }

    private Dateline dateline(DatelineHead head, @Nullable String agency, int end) {
        String place = head.place();
        int reporter = place.indexOf(" / ");
        String alone = reporter > 0 ? place.substring(0, reporter).strip() : place;
        return new Dateline(head.isEmpty() || alone.isEmpty() ? null : alone, agency, end);
    }

    /** Offset of the story behind blanks, dashes, colons, slashes and the full stop of "/TASS/.". */
    private int behindMarks(int from) {
        int at = from;
        while (at < lineEnd && (Letters.isBlank(text.charAt(at)) || isMarkOfDateline(at))) {
            at++;
        }
        return at;
    }

    private boolean isMarkOfDateline(int at) {
        char c = text.charAt(at);
        return isDash(c) || c == ':' || c == '/' || (c == '.' && at > start && text.charAt(at - 1) == '/');
    }

    private record Found(String name, int end) {}

    /** An agency that starts here and ends at one of these marks or with the line; the last of several marks may close it. */
    private Optional<Found> agencyAt(int from, String marks) {
        int limit = Math.min(lineEnd, from + LONGEST_AGENCY);
        for (int at = from; at <= limit; at++) {
            if (at == lineEnd || (at < limit && marks.indexOf(text.charAt(at)) >= 0)) {
                int end = at;
                Optional<Found> found = agency(from, end).map(name -> new Found(name, end));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> agency(int from, int end) {
        return Sources.name(text.substring(Math.min(from, end), end), cues);
    }
}
