package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** Encounters that are called off, put off or fixed by a verb behind them; asked by {@link Denials} and {@link PlannedDeeds}. */
final class CalledOff {
    private CalledOff() {}

    /** "Talks between Chad and Mali were called off": the noun is the subject of a passive of this class; -1 when it is not. */
    static int passiveBehind(Sentence s, int noun, String word) {
        for (int j = noun + 1; s.mayHave(word) && j < s.size() && j < noun + 14; j++) {
            if (s.isBreak(j) || s.isComma(j) || s.isWord(j, "rel") || s.isWord(j, "comp")) {
                return -1;
            }
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, word) && s.verbs[j] == EnglishVerbs.PASSIVE ? j : -1;
            }
        }
        return -1;
    }

    /** "كان من المقرر أن يزور الوزير غانا لكنه ألغى الزيارة": the verb behind that calls off what was planned; -1 for none. */
    static int behind(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.mayHave("call.off") && s.inside(j); j++) {
            boolean off = s.isWord(j, "call.off");
            Term what = off ? s.term(j + 1, Kind.PREDICATE) : null;
            boolean same = what != null && what.as(Predicate.class).kind().equals(st.predicate.kind());
            if (off && (same || s.unit(j).enc() > 0 || !s.inside(j + 1) || s.isMark(j + 1))) {
                return j;
            }
        }
        return -1;
    }
}
