package org.mithaq.text;

/**
 * Splits a range of a text into tokens and sentences in one pass. A full stop inside a number, an abbreviation or between initials ends nothing; a blank line and,
 * in scripts without capitals, every line end do.
 */
public final class Tokenizer {
    private final char[] chars;
    private final Tokens out;
    private int at;
    private boolean joined;
    private boolean hyphen;
    private boolean open;

    private Tokenizer(String text, int units) {
        this.chars = text.toCharArray();
        this.out = new Tokens(text, units);
    }

    /** Tokens of {@code text} from {@code start} to {@code end} (exclusive), without the ranges in {@code skip} (pairs of offsets, ascending). */
    public static Tokens tokenize(String text, int start, int end, int[] skip) {
        Tokenizer t = new Tokenizer(text, end - start);
        BareText.restore(t.chars, start, end);
        t.open = true;
        int from = start;
        for (int i = 0; i < skip.length; i += 2) {
            t.run(from, Math.max(from, Math.min(end, skip[i])));
            t.open = true;
            from = Math.max(from, skip[i + 1]);
        }
        t.run(from, Math.max(from, end));
        if (t.out.sentences() == 0) {
            t.out.sentenceHere();
        }
        return t.out;
    }

    /** Tokens of a term of a language pack. */
    public static Tokens tokenize(String term) {
        return tokenize(term, 0, term.length(), new int[0]);
    }

    private void run(int start, int end) {
        at = start;
        joined = false;
        while (at < end) {
            char c = chars[at];
            switch (Folding.kind(c)) {
                case Folding.ARABIC -> word(end, Folding.ARABIC, Tokens.ARABIC);
                case Folding.LATIN -> latin(end);
                case Folding.DIGIT -> number(end);
                case Folding.SPACE -> {
                    at++;
                    joined = false;
                }
                case Folding.LINE -> line(end);
                case Folding.IGNORED -> at++;
                default -> mark(end, c);
            }
        }
    }

    private void begin() {
        if (open) {
            out.sentenceHere();
            open = false;
        }
    }

    private int flags() {
        int f = (joined ? Tokens.JOINED : 0) | (hyphen ? Tokens.HYPHEN : 0);
        joined = true;
        hyphen = false;
        return f;
    }

    private void word(int end, int kind, byte tokenKind) {
        begin();
        int from = at;
        while (at < end && (Folding.kind(chars[at]) == kind || Folding.kind(chars[at]) == Folding.IGNORED)) {
            at++;
        }
        out.add(chars, tokenKind, flags(), from, at);
    }

    private void latin(int end) {
        begin();
        int from = at;
        int capitals = 0;
        int letters = 0;
        boolean abbreviation = isAbbreviation(at, end);
        while (at < end) {
            char c = chars[at];
            int kind = Folding.kind(c);
            boolean dot = abbreviation && c == '.' && at > from && Folding.kind(chars[at - 1]) == Folding.LATIN;
            boolean apostrophe = Folding.fold(c) == '\''
                    && at + 1 < end
                    && at > from
                    && Folding.kind(chars[at + 1]) == Folding.LATIN
                    && !possessive(at, end);
            if (kind != Folding.LATIN && kind != Folding.IGNORED && !dot && !apostrophe) {
                break;
            }
            if (kind == Folding.LATIN) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            at++;
        }
        boolean first = Character.isUpperCase(chars[from]);
        out.add(
                chars,
                Tokens.LATIN,
                flags() | (first ? Tokens.CAPITAL : 0) | (letters > 1 && capitals == letters ? Tokens.UPPER : 0),
                from,
                at);
    }

    /** Letters with a dot after each, such as U.S. or U.A.E. */
    private boolean isAbbreviation(int i, int end) {
        return i + 3 < end + 1
                && i + 2 < end
                && chars[i + 1] == '.'
                && Folding.kind(chars[i + 2]) == Folding.LATIN
                && (i + 3 >= end || Folding.kind(chars[i + 3]) != Folding.LATIN);
    }

    private boolean possessive(int i, int end) {
        char next = Folding.fold(chars[i + 1]);
        return next == 's' && (i + 2 >= end || Folding.kind(chars[i + 2]) != Folding.LATIN);
    }

    private void number(int end) {
        begin();
        int from = at;
        while (at < end) {
            char c = chars[at];
            boolean separator = (c == '.' || c == ',' || c == '٫' || c == '٬')
                    && at + 1 < end
                    && Folding.kind(chars[at + 1]) == Folding.DIGIT;
            if (Folding.kind(c) != Folding.DIGIT && !separator) {
                break;
            }
            at++;
        }
        out.add(chars, Tokens.NUMBER, flags(), from, at);
    }

    private void line(int end) {
        int from = at;
        int ends = 0;
        while (at < end && (Folding.kind(chars[at]) == Folding.LINE || Folding.kind(chars[at]) == Folding.SPACE)) {
            ends += chars[at] == '\n' || (chars[at] == '\r' && (at + 1 >= end || chars[at + 1] != '\n')) ? 1 : 0;
            at++;
        }
        joined = false;
        boolean hardWrapped = ends == 1 && wraps(from, at, end);
        if (!hardWrapped) {
            out.add(chars, Tokens.LINE, 0, from, at);
            open = true;
        }
    }

    /** A single line end inside a paragraph set in short lines, as agencies did: the line before has no closing mark and the next begins without indent. */
    private boolean wraps(int from, int next, int end) {
        if (from == 0 || next >= end) {
            return false;
        }
        char before = chars[from - 1];
        boolean latinBefore = Folding.kind(before) == Folding.LATIN
                || before == ','
                || before == '-'
                || Folding.kind(before) == Folding.DIGIT
                || before == '>'
                || before == '.'
                || before == '"'
                || (before == ')' && Character.isLowerCase(chars[next]));
        int kind = Folding.kind(chars[next]);
        boolean latinNext = kind == Folding.LATIN
                || kind == Folding.DIGIT
                || chars[next] == '<'
                || chars[next] == '"'
                || chars[next] == '(';
        boolean indented = next > from + 1 && chars[next - 1] == ' ';
        return latinBefore
                && latinNext
                && !indented
                && lineLength(from) < 90
                && !(before == '.' && lineLength(from) < 40);
    }

    private int lineLength(int lineEnd) {
        int i = lineEnd - 1;
        while (i >= 0 && Folding.kind(chars[i]) != Folding.LINE) {
            i--;
        }
        return lineEnd - 1 - i;
    }

    private void mark(int end, char c) {
        if (hyphenates(end, c)) {
            at++;
            hyphen = true;
            return;
        }
        boolean tag = c == '#'
                && at + 1 < end
                && Folding.kind(chars[at + 1]) <= Folding.LATIN
                && Folding.kind(chars[at + 1]) != Folding.OTHER;
        if (c == '_' || tag) {
            at++;
            joined = false;
            return;
        }
        begin();
        int from = at;
        if (Folding.fold(c) == '\'' && at + 1 < end && possessive(at, end)) {
            at += 2;
            out.add(chars, Tokens.MARK, flags(), from, at);
            return;
        }
        at++;
        out.add(chars, Tokens.MARK, flags(), from, at);
        if (ends(c, from, end)) {
            closeQuotes(end);
            open = true;
        }
    }

    /** Whether a dash only binds two words, as in "short-range" and "U.S.-led". */
    private boolean hyphenates(int end, char c) {
        if (c == '/' && at + 1 < end && Character.isUpperCase(chars[at + 1]) && out.count() > 0) {
            // "U.S./Japanese": so the agencies wrote what belongs to two.
            int last = out.count() - 1;
            return out.kind(last) == Tokens.LATIN && out.end(last) == at && out.is(last, Tokens.CAPITAL);
        }
        if (c != '-' && c != '‐' && c != '‑' && c != '–' && c != '­') {
            return false;
        }
        if (at == 0 || at + 1 >= end || out.count() == 0 || out.end(out.count() - 1) != at) {
            return false;
        }
        boolean abbreviated = chars[at - 1] == '.' && out.kind(out.count() - 1) == Tokens.LATIN;
        int before = Folding.kind(chars[at - 1]);
        int after = c == '-' ? behindHyphen(end, abbreviated) : Folding.kind(chars[at + 1]);
        return (abbreviated
                        || before == Folding.ARABIC
                        || before == Folding.LATIN
                        || before == Folding.DIGIT
                        || before == Folding.IGNORED)
                && (after == Folding.ARABIC || after == Folding.LATIN);
    }

    /** The kind of what stands behind a hyphen, over the end of a line set short or, in "U.S.- Japanese", the space of an agency. */
    private int behindHyphen(int end, boolean abbreviated) {
        int next = at + 1;
        int kind = Folding.kind(chars[next]);
        boolean broken = kind == Folding.LINE || (abbreviated && kind == Folding.SPACE);
        if (!broken) {
            return kind;
        }
        while (next + 1 < end && next < at + 3 && Folding.kind(chars[next]) != Folding.LATIN) {
            next++;
        }
        boolean name = Folding.kind(chars[next]) == Folding.LATIN && Character.isUpperCase(chars[next]);
        return name ? Folding.LATIN : kind;
    }

    private boolean ends(char c, int from, int end) {
        if (c == '!' || c == '?' || c == '؟' || c == '؛' || c == ';') {
            return true;
        }
        if (c == '…') {
            return at >= end || Folding.kind(chars[at]) == Folding.LINE;
        }
        // "Acme Inc., which": a comma follows only the stop that shortens a word.
        boolean shortens = at < end && chars[at] == ',';
        return c == '.' && !shortens && !afterInitial(from) && !beforeSmall(end);
    }

    /** After one single letter (an initial) or a usual title a full stop ends nothing. */
    private boolean afterInitial(int dot) {
        int i = dot - 1;
        while (i >= 0 && (Folding.kind(chars[i]) == Folding.ARABIC || Folding.kind(chars[i]) == Folding.LATIN)) {
            i--;
        }
        int length = dot - 1 - i;
        if (length == 1) {
            return true;
        }
        String word = Folding.fold(String.valueOf(chars, i + 1, length));
        return switch (word) {
            case "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "gen",
                    "col",
                    "lt",
                    "maj",
                    "adm",
                    "brig",
                    "capt",
                    "cmdr",
                    "sgt",
                    "amb",
                    "hon",
                    "sen",
                    "rep",
                    "gov",
                    "st",
                    "prof",
                    "vs",
                    "jan",
                    "feb",
                    "aug",
                    "sept",
                    "oct",
                    "nov",
                    "dec",
                    "no" -> true;
            default -> false;
        };
    }

    private boolean beforeSmall(int end) {
        int i = at;
        while (i < end && Folding.kind(chars[i]) == Folding.SPACE) {
            i++;
        }
        return i < end && Character.isLowerCase(chars[i]) && i > at && hasCapitals();
    }

    private boolean hasCapitals() {
        for (int i = out.count() - 1; i >= 0 && i > out.count() - 60; i--) {
            if (out.is(i, Tokens.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    private void closeQuotes(int end) {
        while (at < end && isClosing(chars[at])) {
            int from = at++;
            out.add(chars, Tokens.MARK, flags(), from, at);
        }
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '“' || c == '»' || c == '’' || c == ')' || c == '\'';
    }
}
