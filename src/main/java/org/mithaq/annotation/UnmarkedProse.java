package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/**
 * Arabic articles whose marks a corpus has taken out, so that the whole story is one sentence: a new clause begins where "and" stands before a verb in the past, as editors
 * would have put a full stop there.
 */
final class UnmarkedProse {
    /** A sentence that long has more than a mark or two, or none that can be trusted. */
    private static final int LONG = 45;

    private static final int UNITS_PER_MARK = 120;
    /** So many units at least stand before a verb of saying, or another, that begins anew. */
    private static final int SAID = 4;

    private static final int DONE = 9;

    private UnmarkedProse() {}

    /** The units of a sentence as those of the sentences that it should be; itself where it has marks, or is short. */
    static List<List<Unit>> parts(List<Unit> units) {
        boolean unmarked = units.size() >= LONG && marks(units) * UNITS_PER_MARK <= units.size();
        List<List<Unit>> out = new ArrayList<>();
        int from = 0;
        for (int i = SAID; i < units.size(); i++) {
            boolean dateline = units.get(i).is(Kind.CAPITAL) && (units.get(i).pro() & ~Unit.AL) == 0;
            boolean signed = dateline && units.get(i - 1).isWord("sign.off");
            if (signed || (unmarked && i < units.size() - 1 && opens(units, i, i - from))) {
                out.add(List.copyOf(units.subList(from, i)));
                from = i;
            }
        }
        if (out.isEmpty()) {
            return List.of(units);
        }
        out.add(List.copyOf(units.subList(from, units.size())));
        return out;
    }

    private static int marks(List<Unit> units) {
        int marks = 0;
        for (Unit u : units) {
            marks += u.mark() != 0 ? 1 : 0;
        }
        return marks;
    }

    private static boolean opens(List<Unit> units, int i, int since) {
        Unit u = units.get(i);
        if (since < SAID || units.get(i - 1).isWord("turn")) {
            return false;
        }
        if (u.isWord("turn")) {
            return true;
        }
        return u.has(Unit.AND) && u.enc() == 0 && u.isVerb() && isPast(u) && (u.is(Kind.REPORT) || since >= DONE);
    }

    /** Whether a word is a verb in the past and no verbal noun that is written alike. */
    private static boolean isPast(Unit u) {
        boolean past = false;
        for (Term t : u.terms()) {
            if (t.is(Term.NOUN) && t.kind() == Kind.PREDICATE) {
                return false;
            }
            past = past || t.is(Term.PAST);
        }
        return past;
    }
}
