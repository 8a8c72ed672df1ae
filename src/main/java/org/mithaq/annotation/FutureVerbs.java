package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Verbs in the future around a deed: its own clause, the clause it waits for, or a verb joined to it. In goes a statement, out comes the unit of the verb, -1 for none; neighbour: {@link DaysToCome}. */
final class FutureVerbs {
    private FutureVerbs() {}

    /** The noun is object or subject of a verb in the future: "will strengthen cooperation". */
    static int around(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j >= st.unit - 5 && !s.isBreak(j) && !s.isWord(j, "comp"); j--) {
            if (s.unit(j).has(Unit.SA)) {
                return j;
            }
        }
        for (int j = st.unit + 1;
                j < s.size() && j <= st.unit + 5 && !s.isBreak(j) && !s.isWord(j, "comp") && !s.isWord(j, "rel");
                j++) {
            // "خطأ جسيم وسيحكم عليه التاريخ": a verb joined behind begins a clause of its own.
            if (s.unit(j).has(Unit.SA)) {
                return s.unit(j).has(Unit.AND | Unit.SO) ? -1 : j;
            }
        }
        return s.verbs.length == 0 ? IntendedDeeds.verb(s, st.unit) : -1;
    }

    /** "Talks between the two are due to resume": the noun is the subject of a verb in the future; -1 when it is not. */
    static int behind(Sentence s, int noun) {
        for (int j = noun - 1; j >= 0 && !s.isBreak(j) && !s.isWord(j, "comp"); j--) {
            if (Subjects.isVerb(s, j)) {
                return -1;
            }
        }
        for (int j = noun + 1; j < s.size() && j < noun + 14 && !s.isBreak(j) && !s.isWord(j, "rel"); j++) {
            if (s.isWord(j, "fut")) {
                return j;
            }
            if (Subjects.isVerb(s, j)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Will sign the pact when the premier visits Chad": a present verb in such a clause behind what is to come; -1 for another. */
    static int whenToCome(Statement st) {
        Sentence s = st.sentence;
        int when = st.unit - 1;
        while (when > 0 && when > st.unit - 9 && !s.reads(when, "when") && !s.isWord(when, "awaiting")) {
            if (Subjects.isVerb(s, when) || s.isComma(when) || s.isBreak(when) || s.isWord(when, "rel")) {
                return -1;
            }
            when--;
        }
        boolean clause = when > 0 && s.verbs[st.unit] == EnglishVerbs.FINITE;
        clause = clause && (s.reads(when, "when") || s.isWord(when, "awaiting"));
        for (int j = when - 1; clause && j >= 0 && !s.isBreak(j); j--) {
            if (s.isWord(j, "fut") || s.isWord(j, "plan")) {
                return when;
            }
        }
        return -1;
    }

    /** "Will close the consulate and expel its staff": the auxiliary of the first of two verbs that "and" joins; -1 for none. */
    static int sharedAuxiliary(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 2; s.isWord(st.unit - 1, "and") && j >= 0 && j > st.unit - 14 && !s.isBreak(j); j--) {
            if (s.isWord(j, "fut")) {
                return j;
            }
        }
        return -1;
    }

    /** "ستدخل حيز التنفيذ بعد مصادقة البرلمان عليها": what something that is to come will come after is to come too; where that stands, -1 for none. */
    static int toCome(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - GoverningWords.REACH && !s.isBreak(j); j--) {
            boolean verb = s.is(j, Kind.PREDICATE) && s.isPresent(j);
            if (s.unit(j).has(Unit.SA) || (s.isWord(j, "plan") && !Subjects.isVerb(s, j))) {
                return j;
            }
            if (Subjects.isVerb(s, j) && !verb) {
                return -1;
            }
        }
        return -1;
    }
}
