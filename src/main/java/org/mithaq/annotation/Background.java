package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/**
 * Tells a deed that a sentence reports from one it only points back to: "after the attack", "accused of the killing of", "condemned the bombing", "who was murdered". Word classes:
 * {@code backref} for the nouns and verbs that take known deeds, {@code occur} for the verbs that report them.
 */
final class Background {
    private static final int REACH = 9;

    private final boolean verbFirst;

    Background(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    /** Whether the trigger only points back. */
    boolean pointsBack(Statement st) {
        if (!st.predicate.background()) {
            return false;
        }
        Sentence s = st.sentence;
        return (st.form & Term.NOUN) != 0 ? noun(st, s) : relative(st, s);
    }

    private static boolean relative(Statement st, Sentence s) {
        return s.isWord(st.unit - 1, "rel") || (s.isWord(st.unit - 2, "rel") && !s.isBreak(st.unit - 1));
    }

    private boolean noun(Statement st, Sentence s) {
        Unit u = s.unit(st.unit);
        int before = governor(s, st.unit);
        if (before >= 0 && pointing(s, before)) {
            return true;
        }
        boolean reported = occurs(s, st.unit);
        String prep = s.prep(st.unit);
        boolean placed = prep.isEmpty() || prep.equals("in") || (prep.equals("bi") && st.unit > 0 && s.is(st.unit - 1, Kind.REPORT));
        if (!placed) {
            return !light(s, st.unit - 1) && !light(s, st.unit - 2);
        }
        boolean definite = verbFirst ? u.has(Unit.AL) || u.enc() > 0 : s.isWord(st.unit - 1, "the");
        return definite && !reported && !light(s, st.unit - 1);
    }

    private static boolean light(Sentence s, int i) {
        return s.isWord(i, "light") || s.isWord(i, "occur") || s.isWord(i, "undergo");
    }

    /** The noun or verb that governs a noun: what stands before it, over other nouns of its phrase. */
    private static int governor(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0 && j >= unit - 3; j--) {
            if (s.isBreak(j) || s.isComma(j)) {
                return -1;
            }
            if (pointing(s, j)) {
                return j;
            }
        }
        return -1;
    }

    private static boolean pointing(Sentence s, int j) {
        if (s.isWord(j, "backref")) {
            return true;
        }
        for (Term t : s.unit(j).terms()) {
            if (t.kind() == Kind.PREDICATE) {
                String kind = t.as(Predicate.class).kind();
                if (kind.equals("criticise") || kind.equals("praise") || kind.equals("reject") || kind.equals("request")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a verb behind says that it took place. */
    private static boolean occurs(Sentence s, int unit) {
        for (int j = unit + 1; j < s.size() && j <= unit + REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "occur") && Subjects.isVerb(s, j)) {
                return true;
            }
        }
        return false;
    }
}
