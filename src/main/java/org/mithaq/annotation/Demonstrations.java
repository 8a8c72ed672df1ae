package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;

/** "Demonstrated its commitment", "has demonstrated great courage": who shows a thing marches against nobody. Word class: {@code shown}. English only. */
final class Demonstrations {
    private static final int REACH = 5;

    private Demonstrations() {}

    /** Whether a verb of protest only shows something. */
    static boolean show(Statement st) {
        Sentence s = st.sentence;
        int verb = st.unit;
        boolean open = st.predicate.id().equals("protest") && st.isVerb() && s.starts(verb, "demonstrat");
        if (!open) {
            return false;
        }
        boolean own = s.reads(verb + 1, "its") || s.reads(verb + 1, "their") || s.reads(verb + 1, "his");
        boolean thing = own || article(s, verb + 1) || s.reads(verb + 1, "how") || s.isWord(verb + 1, "comp");
        return thing || showsTo(s, verb + 1) || named(s, verb + 1);
    }

    /** "A willingness to", not "a day after". */
    private static boolean article(Sentence s, int a) {
        return s.isWord(a, "a") && s.dates[a] == null && !s.is(a, Kind.TIME) && !s.is(a + 1, Kind.TIME);
    }

    /** "To Mali that", "to the world that it can". */
    private static boolean showsTo(Sentence s, int to) {
        boolean open = s.reads(to, "to");
        for (int j = to + 1; open && s.inside(j) && j < to + REACH && !s.isMark(j); j++) {
            if (s.isWord(j, "comp")) {
                return true;
            }
        }
        return false;
    }

    /** "Great courage": what is shown, before any preposition. */
    private static boolean named(Sentence s, int from) {
        for (int j = from; s.inside(j) && j < from + REACH && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            if (s.isWord(j, "shown")) {
                return true;
            }
            if (s.isWord(j, "prep") || s.isWord(j, "and")) {
                return false;
            }
        }
        return false;
    }
}
