package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** Between whom an Arabic sentence proposes an accord: "عرضت كينيا على غانا توقيع معاهدة" is one of Kenya and Ghana. */
final class ProposalOwners {
    private static final int REACH = 12;

    private ProposalOwners() {}

    /** Who would take a step of an accord that a verb of offering puts to somebody: who offers and who is offered, or only the several to whom a third offers it; null for other words. */
    static @Nullable ActorGroup of(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        boolean step = st.predicate.needs().equals("accord") && st.predicate.symmetric() && s.mayHave("offers");
        ActorGroup to = step ? Subjects.endingAt(s, st.unit - 1) : null;
        int verb = to != null && offeredTo(to) ? verbBefore(s, to.from) : -1;
        ActorGroup by = verb < 0 ? null : subjects.of(s, verb);
        if (by == null || to == null || by == to || Lists.any(by.members, Actor::isGroup)) {
            return null;
        }
        ActorGroup both = new ActorGroup(to.from, to.to, "", "");
        boolean third = to.members.size() > 1;
        (third ? to : by).members.forEach(a -> Entities.addOne(both.members, a));
        to.members.forEach(a -> Entities.addOne(both.members, a));
        return both;
    }

    /** The verb of offering before somebody in the same clause; -1 for none. */
    static int verbBefore(Sentence s, int from) {
        for (int j = from - 1; j >= 0 && j > from - REACH && !s.isBreak(j); j--) {
            if (s.isWord(j, "offers") && Subjects.isVerb(s, j)) {
                return j;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel") || s.isComma(j)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean offeredTo(ActorGroup g) {
        return g.prep.equals("on") && !g.adjective && Lists.none(g.members, Actor::isGroup);
    }
}
