package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Unit;

/** Two or three nations that adjectives name behind a noun of meeting are its sides, with or without a dash: "القمة المصرية - البحرينية", "أكدت القمة السعودية الصينية". Arabic only. */
final class DashedPairs {
    private static final String DASHES = "-–—ـ";

    private DashedPairs() {}

    /** Adds them as actors; false where there are not two. */
    static boolean settle(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.symmetric() && s.inside(st.unit + 1) && Entities.count(st.actors) < 2;
        ActorGroup first = open ? nation(s, st.unit + 1) : null;
        ActorGroup second = first == null ? null : nation(s, overDash(s, first.to));
        if (first == null
                || second == null
                || first.members.get(0).key().equals(second.members.get(0).key())) {
            return false;
        }
        st.actors.clear();
        for (ActorGroup g = first; g != null; g = nation(s, overDash(s, g.to))) {
            Entities.addAll(st.actors, g);
        }
        return true;
    }

    private static int overDash(Sentence s, int i) {
        boolean one = s.inside(i) && s.end(i) == s.start(i) + 1;
        return one && DASHES.indexOf(s.tokens.source().charAt(s.start(i))) >= 0 ? i + 1 : i;
    }

    private static @Nullable ActorGroup nation(Sentence s, int i) {
        ActorGroup g = s.inside(i) ? s.actors[i] : null;
        boolean plain = g != null && g.prep.isEmpty() && g.members.size() == 1;
        // "السعودية" is a state's name too.
        return plain
                        && g != null
                        && g.to == i + 1
                        && (g.adjective || s.reads(i, "السعوديه"))
                        && s.unit(i).has(Unit.AL)
                ? g
                : null;
    }
}
