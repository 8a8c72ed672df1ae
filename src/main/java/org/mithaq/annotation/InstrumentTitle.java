package org.mithaq.annotation;

import java.util.Locale;
import java.util.StringJoiner;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokens;

/** Reads the name of an instrument that is written with capitals: "the Convention on the Rights of the Child", "the International Tropical Timber Agreement". English only. */
final class InstrumentTitle {
    private static final int REACH = 16;

    private InstrumentTitle() {}

    /** Sets title and end of an instrument whose head is at a unit; leaves one written small as it is. */
    static void read(Sentence s, int head, InstrumentMention m) {
        if (!capital(s, head) || m.placed) {
            return;
        }
        StringJoiner words = new StringJoiner(" ");
        for (int j = m.from; j < head; j++) {
            add(s, j, words);
        }
        int end = opens(s, head + 1) ? behind(s, head + 1) : head + 1;
        for (int j = head + 1; j < end; j++) {
            add(s, j, words);
            InstrumentTail.modifier(s, j, m);
        }
        m.title = words.toString();
        m.titleTo = end;
        m.end = Math.max(m.end, s.end(end - 1));
    }

    /** A preposition that says what the instrument is about, not with whom, where or when it was made. */
    private static boolean opens(Sentence s, int j) {
        return s.reads(j, "on") || s.reads(j, "for") || s.reads(j, "of") || s.reads(j, "to") || s.reads(j, "against");
    }

    /** Behind the last word with a capital that only small words part from the head. */
    private static int behind(Sentence s, int from) {
        int end = from;
        for (int j = from; s.inside(j) && j < from + REACH; j++) {
            boolean day = s.is(j, Kind.WEEKDAY) || s.is(j, Kind.MONTH) || s.isNumber(j);
            if (day || another(s, j) || s.isLine(j) || (s.isMark(j) && !Subjects.possessive(s, j))) {
                break;
            }
            if (capital(s, j)) {
                end = j + 1;
            } else if (!small(s, j)) {
                break;
            }
        }
        return end == from ? from : end;
    }

    /** "As well as the Terrorism Convention", "and Protocol": what is listed next, and no part of the name. */
    private static boolean another(Sentence s, int j) {
        boolean and = s.isWord(j, "and");
        return and && (s.isWord(j + 1, "the") || s.isWord(j + 1, "a") || s.is(j + 1, Kind.INSTRUMENT));
    }

    private static boolean small(Sentence s, int j) {
        return opens(s, j)
                || s.isWord(j, "the")
                || s.isWord(j, "and")
                || (s.reads(j, "in") && !placed(s, j + 1))
                || Subjects.possessive(s, j);
    }

    private static boolean placed(Sentence s, int j) {
        return s.is(j, Kind.CITY) || s.is(j, Kind.CAPITAL) || s.is(j, Kind.STATE);
    }

    private static boolean capital(Sentence s, int j) {
        return s.inside(j) && s.tokens.is(s.unit(j).from(), Tokens.CAPITAL);
    }

    private static void add(Sentence s, int j, StringJoiner words) {
        boolean name = s.is(j, Kind.STATE) || s.is(j, Kind.NISBA) || s.is(j, Kind.ORG) || s.isWord(j, "new");
        if (capital(s, j) && !name && !s.isWord(j, "the") && !s.isWord(j, "a")) {
            words.add(s.word(j).toLowerCase(Locale.ROOT));
        }
    }
}
