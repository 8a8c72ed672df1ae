package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** Tells active from passive where past tense and participle look alike, in languages with auxiliaries. */
final class EnglishVoice {
    private EnglishVoice() {}

    /** Whether a participle is passive: after a form of "be", or right behind a noun and before "by", "in", "on" or a date. */
    static boolean isPassive(Sentence s, int i, int form) {
        if ((form & Term.PASSIVE) == 0) {
            return false;
        }
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            if (s.isWord(j, "be")) {
                return true;
            }
            if (s.isWord(j, "have")) {
                return false;
            }
            if (!s.isWord(j, "ignore") && !s.isWord(j, "neg")) {
                break;
            }
        }
        boolean afterNoun = s.is(i - 1, Kind.INSTRUMENT) || (s.isComma(i - 1) && s.is(i - 2, Kind.INSTRUMENT));
        return afterNoun || s.isWord(i + 1, "prep.by") || (form & Term.PAST) == 0;
    }

    /** Whether a unit is a finite verb that opens a clause of its own. */
    static boolean isFinite(Sentence s, int j) {
        for (Term t : s.unit(j).terms()) {
            boolean verb = t.kind() == Kind.PREDICATE || t.kind() == Kind.REPORT;
            if (verb && (t.is(Term.PAST) || t.is(Term.PRESENT)) && !t.is(Term.NOUN) && !isPassive(s, j, t.form())) {
                return true;
            }
        }
        return s.isWord(j, "fut") || s.isWord(j, "be");
    }
}
