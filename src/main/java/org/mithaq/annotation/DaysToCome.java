package org.mithaq.annotation;

import org.mithaq.lexicon.Unit;

/** Deeds that have a day to come: fixed for it, timetabled by a plain present, or soon. Neighbours: {@link FutureVerbs}, {@link PlannedDeeds}. */
final class DaysToCome {
    private final boolean verbFirst;

    DaysToCome(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    /** "Talks between Chad and Mali are scheduled for Monday", "the meeting is due on Monday": -1 where an encounter is not fixed for later. */
    static int appointed(Statement st) {
        Sentence s = st.sentence;
        boolean encounter = DeedKinds.canBeCalledOff(st);
        int passive = encounter ? CalledOff.passiveBehind(s, st.unit, "scheduled") : -1;
        if (passive >= 0) {
            return s.isWord(passive + 1, "prep.for") || s.isWord(passive + 1, "to") ? passive : -1;
        }
        for (int j = st.unit + 1; encounter && s.mayHave("due") && s.inside(j) && j < st.unit + 14; j++) {
            if (s.isBreak(j) || s.isComma(j) || s.isWord(j, "rel")) {
                return -1;
            }
            if (s.isWord(j, "due") && s.isWord(j - 1, "be")) {
                return s.isWord(j + 1, "prep.on") || s.isWord(j + 1, "prep.in") ? j : -1;
            }
        }
        return -1;
    }

    /** "Will fly to Chad on Friday for talks with": the auxiliary of the verb whose purpose an encounter is; -1 for none. */
    static int goingFor(Statement st) {
        Sentence s = st.sentence;
        int j = st.unit - 1;
        while (j > 0 && j > st.unit - 4 && !s.isWord(j, "prep.for") && !s.isMark(j) && !Subjects.isVerb(s, j)) {
            j--;
        }
        boolean purpose = s.isWord(j, "prep.for");
        for (int k = j - 1; purpose && k > 0 && k > j - 10 && !s.isBreak(k); k--) {
            if (Subjects.isVerb(s, k)) {
                return s.isWord(k - 1, "fut") ? k - 1 : -1;
            }
        }
        return -1;
    }

    /** "At next week's summit", "tomorrow's talks": an encounter of a day to come; -1 for another. */
    static int next(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - 6 && !s.isBreak(j) && !Subjects.isVerb(s, j); j--) {
            boolean day = s.reads(j, "next") || s.reads(j, "tomorrow") || s.reads(j, "upcoming");
            if (day && (Subjects.possessive(s, j + 1) || Subjects.possessive(s, j + 2) || s.reads(j, "upcoming"))) {
                return j;
            }
        }
        return -1;
    }

    /** "The minister visits Chad on Monday", "the two resume talks on Monday": a plain present with a day tells what is fixed for that day. */
    static boolean timetabled(Statement st) {
        Sentence s = st.sentence;
        DateMention day = st.date;
        boolean fixed =
                st.predicate.kind().equals("visit") || st.predicate.kind().equals("enter_force");
        if (day == null
                || !(fixed || (DeedKinds.canBeCalledOff(st) && !day.value().equals(day.future())))) {
            return false;
        }
        int verb = st.unit;
        while (verb > 0 && verb > st.unit - 6 && s.verbs[verb] != EnglishVerbs.FINITE && s.actors[verb] == null) {
            verb--;
        }
        boolean object = s.verbs[verb] == EnglishVerbs.FINITE;
        verb = object || !st.isDeedNoun() ? verb : verbBehind(s, st.unit);
        // "Is sending a delegation to Chad on Monday".
        boolean going =
                s.inside(verb) && s.isWord(verb - 1, "be") && (s.reads(verb - 1, "is") || s.reads(verb - 1, "are"));
        // "The pact follows a visit to Chad last week".
        if (s.isWord(verb, "succeeds")) {
            return false;
        }
        going = going
                && !day.value().equals(day.future())
                && s.verbs[verb] == EnglishVerbs.FINITE
                && s.ends(verb, "ing");
        return going || (s.inside(verb) && s.verbs[verb] == EnglishVerbs.FINITE && s.isPlainPresent(verb));
    }

    /** "Talks between Chad and Mali resume on Monday": the first verb behind a noun in its clause. */
    private static int verbBehind(Sentence s, int noun) {
        int j = noun + 1;
        while (s.inside(j) && j < noun + 14 && !s.isBreak(j) && !s.isWord(j, "rel") && !Subjects.isVerb(s, j)) {
            j++;
        }
        return j;
    }

    /** "يلتقي الرئيس الكيني نظيره الغاني الجمعة": a verb in the present that opens its clause tells, beside a day that may be past or to come, what is to come. */
    static boolean dayToCome(Statement st) {
        Sentence s = st.sentence;
        DateMention day = st.date;
        boolean either = day != null
                && DeedKinds.hasItsDay(st)
                && !day.value().edtf().equals(day.future().edtf());
        int verb = st.unit;
        // "يدخل الاتفاق حيز التنفيذ", "ويبدأ سريان الهدنة".
        boolean force = st.predicate.kind().equals("enter_force");
        boolean opening = force && s.word(verb).startsWith("ي", s.unit(verb).has(Unit.AND) ? 1 : 0);
        boolean behind = st.isDeedNoun() || (force && !opening);
        while (either && behind && verb > 0 && verb > st.unit - 10 && !Subjects.isVerb(s, verb)) {
            either = verb == st.unit || (!s.isBreak(verb) && !s.isWord(verb, "comp") && !s.isWord(verb, "rel"));
            verb--;
        }
        either = either && (verb == st.unit || force || s.isWord(verb, "light") || s.isWord(verb, "host"));
        either = either
                && (s.isPresent(verb) || (opening && verb == st.unit))
                && (verb == 0 || s.isMark(verb - 1) || s.unit(verb).has(Unit.AND));
        boolean opens = either && day != null && day.from() > verb && Subjects.endingAt(s, verb - 1) == null;
        for (int j = verb - 1; opens && j >= 0 && !s.isBreak(j); j--) {
            opens = !s.isWord(j, "was") && !s.isWord(j, "rel") && !s.isWord(j, "sub");
        }
        if (opens) {
            st.factuality("planned", "day-to-come", verb);
        }
        return opens;
    }

    /** A present tense beside a word of the near future, or a noun called coming. */
    boolean soon(Statement st) {
        Sentence s = st.sentence;
        if (st.isPast() || !s.mayHave("soon")) {
            return false;
        }
        int near = verbFirst && st.isDeedNoun() ? soonBefore(s, st.unit) : -1;
        if (near >= 0) {
            st.factuality("planned", "near-future", near);
            return true;
        }
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 7; j++) {
            if (s.isBreak(j) || Subjects.isVerb(s, j)) {
                return false;
            }
            if (s.isWord(j, "soon")) {
                st.factuality("planned", "near-future", j);
                return true;
            }
        }
        return false;
    }

    /** "يبدأ الوزير الاثنين المقبل زيارة": a verb in the present has the day that is to come before its noun; where that day stands, -1 for none. */
    private static int soonBefore(Sentence s, int noun) {
        int soon = -1;
        for (int j = noun - 1; j >= 0 && j > noun - 10 && !s.isBreak(j) && !s.isWord(j, "comp"); j--) {
            soon = s.isWord(j, "soon") ? j : soon;
            if (Subjects.isVerb(s, j)) {
                return s.isPresent(j) ? soon : -1;
            }
        }
        return -1;
    }
}
