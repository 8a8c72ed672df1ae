package org.mithaq.annotation;

import org.mithaq.text.Lists;

/** "Migrants from Chad and Mali arrived in Malta": those who flee or settle elsewhere come from a state and not for it. Word class: {@code obj.refugees}. */
final class EnglishMigrants {
    private static final int REACH = 14;
    private static final int NEAR = 5;

    private EnglishMigrants() {}

    /** Whether whoever travels is only said to be from a state. */
    static boolean travel(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("visit") && st.isVerb() && s.mayHave("obj.refugees");
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            if (g != null && g.from == j && Lists.any(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                boolean from = s.reads(j - 1, "from");
                return migrants(s, from ? Math.max(0, j - NEAR) : j, Math.min(st.unit, g.to + 1));
            }
        }
        return false;
    }

    private static boolean migrants(Sentence s, int from, int to) {
        for (int j = from; j < to; j++) {
            if (s.isWord(j, "obj.refugees")) {
                return true;
            }
        }
        return false;
    }
}
