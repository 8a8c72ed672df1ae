package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** A breach that somebody holds a step of another to be: "نددت غانا بالقرار، معتبرة أنه خرق للاتفاق". Who says so has broken nothing. Arabic. */
final class HeldBreaches {
    private static final int REACH = 6;

    private HeldBreaches() {}

    /** Gives the breach to whom the speaker blames for the step; false where nobody is named, so that nobody broke it. */
    static boolean settle(Statement st, List<Statement> out) {
        // "واعتبرته خرقا": written like a verb of two.
        boolean noun = !st.isVerb() || st.sentence.ends(st.unit, "ا");
        if (!st.predicate.kind().equals("violate") || !noun || !held(st)) {
            return true;
        }
        for (Statement other : out) {
            boolean judges = other != st
                    && (Roles.judges(other) || other.predicate.kind().equals("reject"))
                    && other.unit < st.unit
                    && !other.recipients.isEmpty();
            if (judges && Lists.none(other.recipients, Actor::isGroup)) {
                st.actors.clear();
                other.recipients.forEach(a -> Entities.addOne(st.actors, a));
                st.factuality("reported", "held", st.unit);
                return true;
            }
        }
        return false;
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
