package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** Between whom an Arabic sentence proposes an accord: "عرضت كينيا على غانا توقيع معاهدة" is one of Kenya and Ghana. */
final class ProposalOwners {
    private static final int REACH = 12;

    /** What a third asks others to make among themselves. */
    private static final Set<String> OTHERS = Set.of("ceasefire", "peace_agreement", "release_exchange");

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

    /** "طلبت كينيا من غانا توقيع اتفاق", "دعت كينيا إلى إبرام اتفاق مع غانا": who asks one alone for an accord would be its other side. */
    static void asks(Statement st, Subjects subjects) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        boolean step = st.predicate.needs().equals("accord") && st.predicate.symmetric() && s.mayHave("urge");
        boolean open = step && m != null && !m.definite && m.known == null && !OTHERS.contains(m.type);
        List<Actor> sides = new ArrayList<>(st.actors);
        sides.addAll(m == null ? List.of() : m.parties);
        if (!open || Entities.count(sides) != 1) {
            return;
        }
        boolean to = s.isWord(st.unit - 1, "prep.to") || s.reads(st.unit - 1, "to");
        int before = to ? st.unit - 2 : st.unit - 1;
        ActorGroup last = Subjects.endingAt(s, before);
        int verb = last == null || last.from == 0 ? -1 : urging(s, last.from - 1);
        ActorGroup by = verb < 0 ? null : subjects.of(s, verb);
        Actor asker = by == null || by.members.size() != 1 ? null : by.members.get(0);
        Actor other = sides.get(0);
        boolean state = asker != null
                && !asker.isGroup()
                && Character.isUpperCase(asker.key().charAt(0));
        boolean asked = last != null && (last == by || Entities.hasKey(last.members, other.key()));
        if (asker != null && state && asked && !other.key().equals(asker.key())) {
            Entities.addOne(st.actors, other);
            Entities.addOne(st.actors, asker);
        }
    }

    /** The verb of asking right before somebody, or with its subject between; -1 for none. */
    private static int urging(Sentence s, int from) {
        ActorGroup subject = Subjects.endingAt(s, s.isWord(from, "prep.from") ? from - 1 : from);
        int verb = subject != null && subject.prep.isEmpty() ? subject.from - 1 : from;
        // "The United States urged Armenia to sign a border accord" may be a third.
        boolean asks = s.isWord(verb, s.verbs.length > 0 ? "asks.one" : "urge");
        return asks && Subjects.isVerb(s, verb) ? verb : -1;
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
