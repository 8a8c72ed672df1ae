package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** "أصاب صاروخ إسرائيلي سيارة", "مسيرات أوكرانية استهدفت مستودعا": what stands where the doer should is a weapon, and whoever it belongs to does the deed. */
final class Weapons {
    private static final int REACH = 3;

    private Weapons() {}

    /** The owner of a weapon that is the subject of a verb, or null. */
    static @Nullable ActorGroup owner(Statement st) {
        Sentence s = st.sentence;
        int right = st.unit + 1;
        while (s.isNumber(right) || s.is(right, Kind.NUMBER) || s.isWord(right, "quantity")) {
            right++;
        }
        if (weapon(s, right)) {
            boolean broughtDown = st.predicate.id().equals("shoot-down");
            return broughtDown ? null : nation(s, right + 1);
        }
        for (int j = st.unit - 1; j >= 0 && j >= st.unit - REACH - 1; j--) {
            if (weapon(s, j)) {
                return nation(s, j + 1);
            }
            if (s.isMark(j) || s.isWord(j, "prep") || Subjects.isVerb(s, j)) {
                return null;
            }
        }
        return null;
    }

    /** "نفذت طائرة مسيرة أميركية غارة": the nation of the weapon that is the subject of a verb; null where the verb may be passive or a deed stands there. */
    static @Nullable ActorGroup wielder(Sentence s, int verb) {
        int right = verb + 1;
        while (s.isNumber(right) || s.is(right, Kind.NUMBER) || s.isWord(right, "quantity")) {
            right++;
        }
        boolean passive = s.isWord(verb, "shot") || Victims.deed(s, right);
        return passive || !weapon(s, right) ? null : nation(s, right + 1);
    }

    private static boolean weapon(Sentence s, int j) {
        boolean named = s.isWord(j, "weapons") || s.isWord(j, "explosive");
        return named && s.prep(j).isEmpty();
    }

    /** The adjective of a state behind a weapon's name, other adjectives aside. */
    static @Nullable ActorGroup nation(Sentence s, int from) {
        for (int j = from; j < s.size() && j < from + REACH; j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.adjective && !s.unit(j).has(Unit.AND) ? g : null;
            }
            if ((s.unit(j).known() && !s.unit(j).isWord("ignore")) || s.isMark(j)) {
                return null;
            }
        }
        return null;
    }
}
