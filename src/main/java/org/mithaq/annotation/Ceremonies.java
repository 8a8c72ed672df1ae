package org.mithaq.annotation;

import org.mithaq.lexicon.Unit;

/** Steps towards an accord that a noun schedules or celebrates: "the signing ceremony", "in preparation for the signing". Planned, or asserted where a past verb says that the ceremony was held. */
final class Ceremonies {
    private final boolean verbFirst;
    private final GoverningWords governing;

    Ceremonies(boolean verbFirst, GoverningWords governing) {
        this.verbFirst = verbFirst;
        this.governing = governing;
    }

    /** "The signing ceremony", "in preparation for the signing". */
    boolean scheduled(Statement st) {
        boolean step = DeedKinds.isAim(st)
                && !st.predicate.kind().equals("meet")
                && !st.predicate.kind().equals("negotiate");
        int near = verbFirst && st.isDeedNoun() && st.predicate.object().equals("accord")
                ? governing.nearest(st, 2, true, "nearing")
                : -1;
        if (near >= 0) {
            st.factuality("planned", "nearing", near);
            return true;
        }
        int far = verbFirst && st.isDeedNoun() && st.predicate.object().equals("accord")
                ? governing.nearest(st, 2, true, "farfrom")
                : -1;
        if (far >= 0) {
            st.factuality("denied", "negation", far);
            return true;
        }
        int talks = verbFirst && st.isDeedNoun() && st.predicate.object().equals("accord") ? talksOf(st) : -1;
        if (talks >= 0) {
            st.factuality("planned", "scheduling-noun", talks);
            return true;
        }
        int before =
                st.isDeedNoun() ? governing.nearest(st, 1, false, step ? "prep.before" : "plan.noun", "plan.noun") : -1;
        if (before >= 0) {
            boolean held = tookPlace(st, before);
            st.factuality(held ? "asserted" : "planned", held ? "ceremony" : "scheduling-noun", before);
        }
        return before >= 0;
    }

    /** "مفاوضات حول تجديد الاتفاق", "المحادثات الرامية إلى تمديده": the talks that a step is only the matter or the aim of; -1 for none. */
    private static int talksOf(Statement st) {
        Sentence s = st.sentence;
        String prep = s.mayHave("talks") ? s.prep(st.unit) : "";
        boolean matter = prep.equals("about") || prep.equals("to") || prep.equals("li");
        int first = prep.equals("li") ? st.unit - 1 : st.unit - 2;
        for (int j = first; matter && j >= 0 && j > first - 3 && !s.isMark(j); j--) {
            if (s.isWord(j, "talks")) {
                return j;
            }
            matter = !Subjects.isVerb(s, j);
        }
        return -1;
    }

    /** "ترأس الملك حفل التوقيع", "وجرت مراسم التوقيع": a past verb has the ceremony for its subject or object. */
    private boolean tookPlace(Statement st, int ceremony) {
        Sentence s = st.sentence;
        boolean held =
                verbFirst && s.isWord(ceremony, "ceremony") && !s.unit(ceremony).has(Unit.LI);
        for (int j = ceremony - 1; held && j >= 0 && !s.isBreak(j) && !s.isWord(j, "attend"); j--) {
            if (Subjects.isVerb(s, j) || s.isWord(j, "tookplace")) {
                boolean past = s.mayBePast(j) || s.isWord(j, "tookplace");
                return past && !s.unit(j).has(Unit.SA) && !s.isWord(j, "plan");
            }
        }
        return held && heldBehind(st);
    }

    /** "حفل التوقيع على الاتفاقية جرى في الدوحة": the ceremony stands before the verb that says it was held. */
    private static boolean heldBehind(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 2 * GoverningWords.REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "tookplace")) {
                return !s.isWord(j - 1, "neg") && !s.isWord(j - 1, "rel");
            }
            if (Subjects.isVerb(s, j) || s.isWord(j, "plan") || s.isWord(j, "soon")) {
                return false;
            }
        }
        return false;
    }
}
