package org.mithaq.annotation;

import org.mithaq.lexicon.Term;

/**
 * Decides whether a statement is denied, hypothetical, planned or asserted, from the words that govern its trigger; tested in that order (contract, list factuality, after FactBank):
 * {@link Presuppositions}, {@link Denials}, {@link Possibilities}, {@link PlannedDeeds}. Attribution turns asserted into reported afterwards.
 */
final class FactualityRules {
    private final boolean verbFirst;
    private final GoverningWords governing;
    private final Presuppositions presuppositions;
    private final Denials denials;
    private final Possibilities possibilities;
    private final Ceremonies ceremonies;
    private final PlannedDeeds plans;

    FactualityRules(boolean verbFirst) {
        this.verbFirst = verbFirst;
        governing = new GoverningWords(verbFirst);
        DaysToCome days = new DaysToCome(verbFirst);
        presuppositions = new Presuppositions(verbFirst, governing, days);
        denials = new Denials(verbFirst, governing);
        possibilities = new Possibilities(verbFirst, governing);
        ceremonies = new Ceremonies(verbFirst, governing);
        plans = new PlannedDeeds(verbFirst, governing, days);
    }

    void decide(Statement st) {
        if (!st.predicate.factuality().isEmpty()) {
            st.factuality(st.predicate.factuality(), "of-the-word", st.unit);
            return;
        }
        if (given(st)) {
            return;
        }
        st.needed = governing.nearest(st, 4, true, "need") >= 0;
        st.notice = st.isDeedNoun() && governing.nearest(st, 9, false, "notice") >= 0;
        boolean done = governed(st);
        int off = verbFirst && st.factuality.equals("planned") && DeedKinds.canBeCalledOff(st)
                ? CalledOff.behind(st)
                : -1;
        if (off >= 0) {
            st.factuality("denied", "called-off", off);
        }
        done = done || (verbFirst && st.isDeedNoun() && Provisions.provided(st));
        if (!done) {
            st.factuality("asserted", "plain", -1);
        }
    }

    /** What is told as known or by its own form, whatever stands around it. */
    private boolean given(Statement st) {
        if (st.received && governing.nearest(st, GoverningWords.REACH, false, "neg", "fut", "maybe", "if") < 0) {
            st.factuality("asserted", "plain", -1);
            return true;
        }
        // "الذكرى العشرين لتوقيع المعاهدة".
        if (verbFirst && st.isDeedNoun() && st.sentence.dateOwning(st.unit) != null) {
            st.factuality("asserted", "dated", -1);
            return true;
        }
        boolean participle = verbFirst && (st.form & Term.PASSIVE) != 0;
        int without = participle ? governing.nearest(st, 1, false, "neg.no") : -1;
        if (participle) {
            st.factuality(without >= 0 ? "denied" : "asserted", "participle", without);
            return true;
        }
        boolean force = verbFirst && st.predicate.kind().equals("enter_force");
        return presuppositions.occasion(st) || (force && ForceEntries.entered(st)) || presuppositions.background(st);
    }

    /** What words around it decide, the first that does. */
    private boolean governed(Statement st) {
        return possibilities.unreal(st)
                || denials.denied(st)
                || presuppositions.made(st)
                || presuppositions.since(st)
                || ceremonies.scheduled(st)
                || possibilities.hypothetical(st)
                || plans.planned(st);
    }
}
