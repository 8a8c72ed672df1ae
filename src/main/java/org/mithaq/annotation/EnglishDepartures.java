package org.mithaq.annotation;

import org.mithaq.text.Lists;

/** "Left Tokyo at the end of a four-day visit", "before leaving Paris after an official visit": what somebody leaves when a visit is over is what was visited. */
final class EnglishDepartures {
    private static final int REACH = 14;

    private final Subjects subjects;

    EnglishDepartures(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Adds host and guest to a visit that only its end is told of. */
    void settle(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("visit") && !st.isVerb() && st.recipients.isEmpty();
        boolean over = false;
        for (int j = st.unit - 1; open && j > 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            over = over || s.isWord(j, "prep.after") || s.isWord(j, "visit.phase");
            boolean leaves = s.isWord(j, "visit.leave") && s.verbs[j] != EnglishVerbs.NOUN;
            int place = s.isWord(j + 1, "the") ? j + 2 : j + 1;
            ActorGroup host = leaves ? s.actors[place] : null;
            boolean land = host != null
                    && !host.adjective
                    && Lists.all(host.members, a -> a.entity().type().equals("state"));
            if (host != null && over && land) {
                ended(st, j, host);
            }
            open = !leaves;
        }
    }

    private void ended(Statement st, int verb, ActorGroup host) {
        ActorGroup guest = subjects.of(st.sentence, verb);
        boolean own = st.actors.isEmpty() || Lists.all(st.actors, a -> Entities.hasKey(host.members, a.key()));
        if (own && guest != null && Lists.none(guest.members, Actor::isGroup)) {
            st.actors.clear();
            guest.members.forEach(a -> Entities.addOne(st.actors, a));
        }
        host.members.stream()
                .filter(a -> !Entities.hasKey(st.actors, a.key()))
                .forEach(a -> Entities.addOne(st.recipients, a));
    }
}
