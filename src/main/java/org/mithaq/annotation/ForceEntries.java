package org.mithaq.annotation;

import org.mithaq.lexicon.Unit;

/** Whether an accord has entered into force: in Arabic the verb of entering stands before the accord, "ستدخل الاتفاقية حيز التنفيذ", and what stands before that verb decides. */
final class ForceEntries {
    private ForceEntries() {}

    /** "لم تدخل الهدنة حيز التنفيذ", "من المقرر أن تدخل الهدنة حيز التنفيذ": what stands before the verb of entering decides. */
    static boolean entered(Statement st) {
        Sentence s = st.sentence;
        int verb = entry(st);
        if (verb < 1) {
            return false;
        }
        if (s.isWord(verb - 1, "neg")) {
            boolean later = s.ends(verb - 1, "لن") && Denials.exception(st);
            st.factuality(later ? "planned" : "denied", later ? "not-before" : "negation", verb - 1);
            return true;
        }
        if (s.isWord(verb - 1, "fut") || (s.isWord(verb - 1, "qad") && s.isPresent(verb))) {
            boolean will = s.isWord(verb - 1, "fut");
            st.factuality(will ? "planned" : "hypothetical", will ? "plan" : "qad-imperfect", verb - 1);
            return true;
        }
        for (int j = verb - 2; s.isWord(verb - 1, "comp") && j >= 0 && j > verb - 8 && !s.isBreak(j); j--) {
            boolean maybe = s.isWord(j, "maybe") || s.isWord(j, "wish") || s.isWord(j, "must");
            if (maybe || s.isWord(j, "plan") || s.isWord(j, "urge")) {
                boolean to = !maybe && s.isWord(j, "plan");
                st.factuality(to ? "planned" : "hypothetical", to ? "plan" : "possibility", j);
                return true;
            }
        }
        return false;
    }

    /** "ستدخل الاتفاقية بين كينيا وغانا حيز التنفيذ": the verb of entering stands before the accord; where it is in the future, else -1. */
    static int entering(Statement st) {
        Sentence s = st.sentence;
        int verb = entry(st);
        return verb >= 0 && s.unit(verb).has(Unit.SA) ? verb : -1;
    }

    /** The verb that an accord stands behind which comes into force; -1 for none. */
    private static int entry(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - 2 * GoverningWords.REACH && !s.isBreak(j); j--) {
            boolean verb = s.unit(j).has(Unit.SA) || Subjects.isVerb(s, j);
            if (s.isWord(j, "enters") && !s.isWord(j - 1, "rel")) {
                return verb ? j : -1;
            }
            if (verb && !s.isWord(j - 1, "rel")) {
                return -1;
            }
        }
        return -1;
    }
}
