package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** Whom an attack reaches on things that a pronoun calls somebody's: "Ukraine said Russia had bombed its cities", "ندد لبنان بالغارات الإسرائيلية على أراضيه": whoever the clause around is about, and not the attacker. */
final class OwnThings {
    private static final int REACH = 5;

    private final boolean verbFirst;
    private final Subjects subjects;

    OwnThings(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    /** Gives the attacks in a sentence without a target the owner of what was struck. */
    void settle(List<Statement> out) {
        for (Statement st : out) {
            boolean open = st.predicate.kind().equals("attack")
                    && !st.passive
                    && st.recipients.isEmpty()
                    && Entities.count(st.actors) == 1;
            Actor owner = open && thing(st) >= 0 ? owner(st) : null;
            if (owner != null) {
                st.recipients.add(owner.meantBy(st.start(), st.end()));
            }
        }
    }

    /** The word for the thing, with its pronoun; -1 for none, and where it is of the attacker: his neighbours, his planes. */
    private int thing(Statement st) {
        Sentence s = st.sentence;
        ActorGroup by = verbFirst && st.isVerb() ? SubjectsBehind.right(s, st.unit) : null;
        boolean behind = by != null && Lists.any(st.actors, by.members::contains);
        int from = behind && by != null ? by.to : st.unit + 1;
        for (int j = from; s.inside(j) && j < from + REACH && !s.isBreak(j) && !s.isComma(j); j++) {
            boolean his = verbFirst
                    ? s.unit(j).enc() > 0 && !s.isWord(j, "prep") && !Subjects.isVerb(s, j)
                    : s.reads(j, "its") || s.reads(j, "their");
            int noun = verbFirst ? j : j + 1;
            boolean object = st.isVerb() ? s.prep(j).isEmpty() : aimed(s, j);
            if (his) {
                return object && !s.isWord(noun, "one.s.own") && !s.isWord(noun, "weapons") ? j : -1;
            }
            if (s.actors[j] != null && !s.actors[j].adjective) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean aimed(Sentence s, int j) {
        return s.prep(j).equals("on") || s.prep(j).equals("against");
    }

    /** The subject of the nearest clause before the deed that is another than who did it, where that is a state or an armed group; null for none. */
    private @Nullable Actor owner(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && !(s.isBreak(j) && s.mark(j) != 0); j--) {
            ActorGroup g = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            Actor a = g != null && g.members.size() == 1 ? g.members.get(0) : null;
            if (a != null && !Entities.hasKey(st.actors, a.key())) {
                return a.isGroup() ? null : a;
            }
        }
        return null;
    }
}
