package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** A breach that somebody holds a step of another to be: "نددت غانا بالقرار، معتبرة أنه خرق للاتفاق". Who says so has broken nothing. Arabic. */
final class HeldBreaches {
    private static final int REACH = 6;
    private static final int FAR = 12;

    private HeldBreaches() {}

    /** Gives the breach to whom the speaker blames for the step; false where nobody is named, so that nobody broke it. */
    static boolean settle(Statement st, List<Statement> out) {
        // "واعتبرته خرقا": written like a verb of two.
        boolean noun = !st.isVerb() || st.sentence.ends(st.unit, "ا");
        // "بأنه خرق للهدنة", not "بأنه خرق الهدنة".
        noun = noun
                || (st.sentence.inside(st.unit + 1)
                        && st.sentence.unit(st.unit + 1).has(Unit.LI));
        int called = st.predicate.kind().equals("violate") && noun ? calledSo(st) : -1;
        if (!st.predicate.kind().equals("violate") || !noun || !(held(st) || called >= 0)) {
            return true;
        }
        for (Statement other : out) {
            boolean judges = other != st
                    && (Roles.judges(other) || other.predicate.kind().equals("reject"))
                    && other.unit < st.unit
                    && !other.recipients.isEmpty();
            // Not the sides of the accord that stand behind.
            if (judges && Lists.none(other.recipients, a -> a.isGroup() || a.start() > st.start())) {
                st.actors.clear();
                other.recipients.forEach(a -> Entities.addOne(st.actors, a));
                st.factuality("reported", "held", st.unit);
                return true;
            }
        }
        return called >= 0 && ofNation(st, called);
    }

    /** "وصف الوزير الروسي القصف الأوكراني بأنه خرق": the nation of what is called so, behind who calls it so. */
    private static boolean ofNation(Statement st, int verb) {
        Sentence s = st.sentence;
        st.actors.clear();
        for (int j = Math.max(verb + 1, s.actors[verb + 1] == null ? 0 : s.actors[verb + 1].to); j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.adjective && Lists.none(g.members, Actor::isGroup)) {
                Entities.addAll(st.actors, g);
                st.factuality("reported", "held", st.unit);
            }
        }
        return !st.actors.isEmpty();
    }

    /** "اعتبرت كينيا الشحنة خرقا", "وصفها بأنها خرق": the verb by which somebody calls a thing so; -1 for none. */
    private static int calledSo(Statement st) {
        Sentence s = st.sentence;
        boolean that = st.unit > 0
                && (s.isWord(st.unit - 1, "comp") || s.unit(st.unit - 1).has(Unit.BI));
        boolean open = s.ends(st.unit, "ا") || that;
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - FAR && !s.isBreak(j) && !s.isComma(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "held.to.be") ? j : -1;
            }
        }
        return -1;
    }

    /** "معتبرة أنها خرق", "اعتبرته خرقا", "واصفا إياها بأنها خرق": nothing but what it stands for lies between the two. */
    private static boolean held(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            if (s.isWord(j, "held.to.be")) {
                return true;
            }
            boolean stands = s.isWord(j, "comp")
                    || s.reads(j, "اياه")
                    || s.reads(j, "اياها")
                    || s.unit(j).has(Unit.BI);
            boolean step = s.isWord(j, "step") || s.isWord(j, "this") || s.isWord(j, "ignore");
            if (!stands && !step) {
                return false;
            }
        }
        return false;
    }
}
