package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Envoys sent home, diplomats expelled and missions closed: the recipient of the statement becomes the state that sent them. Broken relations without envoys are in {@link AccordSides}. */
final class Expulsions {
    private final boolean verbFirst;
    private final Entities entities;
    private final Discourse discourse;
    private final UnsaidActors unsaid;

    Expulsions(boolean verbFirst, Entities entities, Discourse discourse, UnsaidActors unsaid) {
        this.verbFirst = verbFirst;
        this.entities = entities;
        this.discourse = discourse;
        this.unsaid = unsaid;
    }

    /** "إغلاق القنصلية الروسية": whose mission is closed, which its adjective says. */
    static void mission(Statement st, boolean noun) {
        Sentence s = st.sentence;
        boolean open = noun && st.predicate.id().equals("close-mission") && st.recipients.isEmpty();
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 5 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean whose = g.adjective || (g.prep.isEmpty() && s.isWord(j - 1, "mission.abroad"));
                st.actors.removeIf(a -> whose && Entities.hasKey(g.members, a.key()));
                Entities.addAll(st.recipients, whose ? g : null);
                return;
            }
        }
    }

    /** "وطرد عشرة دبلوماسيين روس": diplomats are who is expelled, whatever the form of the word. */
    void expelled(Statement st, boolean noun) {
        boolean people = verbFirst
                && st.predicate.kind().equals("expel")
                && st.recipients.isEmpty()
                && !st.actors.isEmpty()
                && Lists.all(st.actors, a -> a.isGroup() || a.entity().type().equals("unnamed_person"));
        if (!people) {
            return;
        }
        st.recipients.addAll(st.actors);
        st.actors.clear();
        if (!noun) {
            unsaid.infer(st, true);
        }
    }

    /** "طرد ثلاثة من موظفي السفارة الكينية": who is sent home stands for the state that sent them. */
    void sentHome(Statement st) {
        boolean people = verbFirst
                && st.predicate.kind().equals("expel")
                && !st.actors.isEmpty()
                && Lists.all(st.recipients, Actor::isGroup);
        Actor state = people ? nationBehind(st) : null;
        for (Actor a : people ? st.recipients : List.<Actor>of()) {
            String country = a.entity().country();
            state = country == null ? state : entities.state(country, a.start(), a.end());
        }
        state = people && state == null ? whoseEnvoy(st) : state;
        if (state != null && !Entities.hasKey(st.actors, state.key())) {
            st.recipients.clear();
            st.recipients.add(state);
        }
    }

    /** "قطعت مالي علاقاتها مع بنين وطردت سفيرها": nobody sends home his own envoy; the pronoun is of the state named last. */
    private static @Nullable Actor whoseEnvoy(Statement st) {
        Sentence s = st.sentence;
        boolean own = s.isWord(st.unit + 1, "envoy.own");
        own = own || (s.isWord(st.unit + 1, "diplomats") && s.unit(st.unit + 1).enc() > 0);
        boolean theirs = own && s.unit(st.unit).has(Unit.AND);
        for (int j = st.unit - 1; theirs && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            Actor a = g != null && g.members.size() == 1 && !g.prep.equals("in") ? g.members.get(0) : null;
            if (a != null && a.key().length() == 3 && !Entities.hasKey(st.actors, a.key())) {
                return a;
            }
        }
        return null;
    }

    /** The state that an adjective near behind names, or that has the mission. */
    private static @Nullable Actor nationBehind(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 9 && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            boolean one = g != null && g.members.size() == 1 && (g.adjective || s.isWord(j - 1, "diplomats"));
            if (g != null && one && g.members.get(0).key().length() == 3) {
                return g.members.get(0);
            }
        }
        return null;
    }

    /** "Mali expelled two officers. France decided to recall its ambassador": he was with the state that the story named last. */
    void host(Statement st) {
        boolean open = st.predicate.id().equals("call-home")
                && st.recipients.isEmpty()
                && st.actors.size() == 1
                && InstrumentOwners.state(st.actors.get(0));
        String iso3 = open ? discourse.country(st.actors) : null;
        if (iso3 != null) {
            st.recipients.add(entities.state(iso3, st.start(), st.end()));
        }
    }

    /** "France recalled the ambassador to Italy": he is its own. */
    static void ownEnvoy(Statement st) {
        if (st.predicate.kind().equals("break_relations") && Lists.any(st.recipients, a -> !a.isGroup())) {
            st.recipients.removeIf(Actor::isGroup);
        }
    }
}
