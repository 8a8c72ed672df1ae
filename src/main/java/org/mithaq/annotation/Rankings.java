package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;

/** Finds who takes a step that a clause tells of its rank only: "أصبحت كينيا الدولة الخمسين التي تصادق على المعاهدة". */
final class Rankings {
    private static final int REACH = 8;

    private Rankings() {}

    /** Gives a verb without a subject of its own the one of "became". */
    static void settle(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        boolean step = st.predicate.needs().equals("accord")
                || st.predicate.needs().equals("membership")
                || st.predicate.needs().equals("chamber");
        if (!step || !st.actors.isEmpty() || !s.mayHave("become") || SubjectsBehind.right(s, st.unit) != null) {
            return;
        }
        int become = behindNoun(s, st.unit);
        ActorGroup g = become < 0 ? null : subjects.of(s, become);
        if (g != null && !g.adjective) {
            Entities.addAll(st.actors, g);
        }
    }

    /** The verb "became" that has the ranked noun behind its subject; -1 for none. */
    private static int behindNoun(Sentence s, int verb) {
        boolean ranked = false;
        for (int j = verb - 1; j >= 0 && j > verb - REACH - REACH && !s.isBreak(j); j--) {
            ranked = ranked || (j > verb - REACH && s.isWord(j, "ranked"));
            if (s.isWord(j, "become")) {
                return ranked ? j : -1;
            }
            if (Subjects.isVerb(s, j) || s.is(j, Kind.REPORT)) {
                return -1;
            }
        }
        return -1;
    }
}
