package org.mithaq.annotation;

import org.mithaq.text.Lists;

/** "Chad welcomed the accord, as did Mali": who does as the subject before did, and is nobody whom that reached. */
final class EnglishFollowSuit {
    private static final int REACH = 24;

    private EnglishFollowSuit() {}

    /** Adds to the doers whoever is told behind the verb to have done the same. */
    static void settle(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.isVerb() && !st.passive && !st.actors.isEmpty() && s.verbs[st.unit] == EnglishVerbs.FINITE;
        for (int j = st.unit + 1; open && s.inside(j + 2) && j < st.unit + REACH && !s.isBreak(j); j++) {
            if (s.reads(j, "as") && does(s, j + 1)) {
                ActorGroup g = s.actors[s.isWord(j + 2, "the") ? j + 3 : j + 2];
                boolean own = g != null && !g.adjective && Lists.none(g.members, Actor::isGroup);
                if (g != null && own) {
                    st.recipients.removeIf(a -> Entities.hasKey(g.members, a.key()));
                    g.members.forEach(a -> Entities.addOne(st.actors, a));
                }
                return;
            }
            open = s.verbs[j] != EnglishVerbs.FINITE;
        }
    }

    private static boolean does(Sentence s, int j) {
        return s.reads(j, "did") || s.reads(j, "has") || s.reads(j, "have") || s.reads(j, "had") || s.reads(j, "will");
    }
}
