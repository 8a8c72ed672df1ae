package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Finds what adds to or changes an Arabic accord and is an instrument of its own: "التعديل الثاني لاتفاقية المنحة", "ملحق للاتفاق". */
final class Amendments {
    private static final int FAR = 12;
    private static final int HEADS = Unit.bits(Kind.INSTRUMENT, Kind.ACCORD);

    private Amendments() {}

    /** Exclusive end of such a head that stands at a unit, right before the accord that it amends; -1 where none does. */
    static int end(Sentence s, int i) {
        boolean annex = s.isWord(i, "annex");
        if (!annex && !s.isWord(i, "amendment")) {
            return -1;
        }
        int j = i + 1;
        while (s.isWord(j, "ordinal") || s.isWord(j, "new") || s.isWord(j, "additional")) {
            j++;
        }
        boolean on = s.isWord(j, "prep.on");
        int accord = on ? j + 1 : j;
        boolean amends = s.inside(accord) && s.isAny(accord, HEADS) && (on || amends(s, accord, i, annex));
        return amends && (annex || s.isWord(j - 1, "ordinal") || isMade(s, i)) ? j : -1;
    }

    /** "ملحق الاتفاقية", "ملحق للاتفاقية": bare behind an annex alone. */
    private static boolean amends(Sentence s, int accord, int i, boolean annex) {
        String prep = s.prep(accord);
        boolean bare = prep.isEmpty() && annex && accord == i + 1 && !s.unit(i).has(Unit.AL);
        return prep.equals("li") || (bare && !s.unit(accord).has(Unit.AND));
    }

    /** Whether somebody signs or adopts it, so that it is more than a change that is talked of. */
    private static boolean isMade(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j > i - FAR && !s.isBreak(j); j--) {
            for (Term t : s.unit(j).terms()) {
                if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).kind().equals("sign")) {
                    return true;
                }
            }
            if (Subjects.isVerb(s, j) || s.instruments[j] != null) {
                return false;
            }
        }
        return false;
    }

    static InstrumentMention of(Sentence s, int i, int end) {
        InstrumentMention m = new InstrumentMention(s.index, i, end, "protocol");
        m.definite = s.unit(i).has(Unit.AL);
        m.ordinal = s.isWord(end - 1, "ordinal");
        m.amends = true;
        m.start = s.start(i) + InstrumentFinder.clitics(s.unit(i));
        m.end = s.end(end - 1);
        s.instruments[i] = m;
        return m;
    }

    /** What amends an accord is of its kind, about the same and of the same sides. */
    static void fill(@Nullable InstrumentMention last, InstrumentMention accord) {
        if (last == null || !last.amends || accord.from > last.to + 1) {
            return;
        }
        last.type = accord.known == null ? accord.type : accord.known.type();
        last.subjects.addAll(accord.subjects);
        last.subjectStart = accord.subjectStart;
        last.subjectEnd = accord.subjectEnd;
        last.parties.addAll(accord.parties);
        last.reach = Math.max(last.reach, accord.reach);
    }
}
