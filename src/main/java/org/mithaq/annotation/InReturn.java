package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Those who let people go in return for others have agreed on it: "أفرجت كينيا عن عشرين جنديا صوماليا مقابل إطلاق سراح عشرة كينيين". */
final class InReturn {
    private static final int REACH = 26;
    private static final int NEAR = 6;

    private final Sentence s;
    private final Entities entities;

    private InReturn(Sentence s, Entities entities) {
        this.s = s;
        this.entities = entities;
    }

    /** The agreement that a release is half of, or null; one that stands in the sentence gets the two for its sides. */
    static @Nullable InstrumentMention of(Statement st, Entities entities) {
        boolean release = st.predicate.kind().equals("release") && !st.factuality.equals("denied");
        List<Actor> sides = release && st.sentence.mayHave("in.return") ? named(st.actors) : List.of();
        return sides.isEmpty() || sides.size() > 2 ? null : new InReturn(st.sentence, entities).made(st, sides);
    }

    private static List<Actor> named(List<Actor> actors) {
        return Entities.distinct(actors).stream().filter(a -> !a.isGroup()).toList();
    }

    private @Nullable InstrumentMention made(Statement st, List<Actor> sides) {
        int link = link(st.unit);
        Actor other = link < 0 || sides.size() > 1 ? null : otherSide(st, link, sides.get(0));
        if (link < 0 || (other == null && sides.size() < 2)) {
            return null;
        }
        InstrumentMention m = named();
        if (m == null) {
            m = new InstrumentMention(s.index, st.unit, link + 1, "unspecified");
            m.weak = true;
            m.start = s.start(st.unit);
            m.end = s.end(link);
            m.brokers.addAll(st.facilitators);
        }
        m.type = "release_exchange";
        m.parties.addAll(sides);
        if (other != null) {
            m.parties.add(other);
        }
        return m;
    }

    /** The word for "in return" behind a release, with another release or captives behind it; -1 for none. */
    private int link(int from) {
        for (int j = from + 1; s.inside(j) && j < from + REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "in.return")) {
                return freedBehind(j) ? j : -1;
            }
        }
        return -1;
    }

    private boolean freedBehind(int link) {
        for (int j = link + 1; s.inside(j) && j < link + NEAR && !s.isMark(j); j++) {
            Term deed = s.term(j, Kind.PREDICATE);
            boolean release =
                    deed != null && deed.as(Predicate.class).kind().equals("release") && !Subjects.isVerb(s, j);
            if (release || s.isWord(j, "captives")) {
                return true;
            }
        }
        return false;
    }

    /** The nation of those who are let go, or else of those for whom, where it is not that of who lets go. */
    private @Nullable Actor otherSide(Statement st, int link, Actor side) {
        Actor foreign = foreign(st.unit + 1, link, side);
        return foreign == null ? foreign(link + 1, link + REACH, side) : foreign;
    }

    private @Nullable Actor foreign(int from, int to, Actor side) {
        for (int j = from; s.inside(j) && j < to && !s.isBreak(j); j++) {
            Term nation = s.term(j, Kind.NISBA);
            nation = nation == null && s.prep(j).equals("in") ? s.term(j, Kind.STATE) : nation;
            boolean home = nation != null
                    && (nation.id().equals(side.key())
                            || nation.id().equals(side.entity().country()));
            if (nation != null && !home && !helped(j) && !s.unit(j).has(Unit.AND)) {
                return entities.state(nation.id(), s.start(j), s.end(j));
            }
        }
        return null;
    }

    /** "بوساطة إماراتية", "الوسيط القطري": the adjective of who only helped. */
    private boolean helped(int j) {
        return s.prep(j).equals("aegis") || s.isWord(j - 1, "mediator") || s.is(j - 1, Kind.TITLE);
    }

    /** An agreement or exchange that the sentence speaks of and whose sides it does not name otherwise; or null. */
    private @Nullable InstrumentMention named() {
        for (InstrumentMention m : s.instruments) {
            boolean open = m != null && m.known == null && m.parties.isEmpty();
            if (m != null && open && (m.type.isEmpty() || m.type.equals("release_exchange"))) {
                return m;
            }
        }
        return null;
    }
}
