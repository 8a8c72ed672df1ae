package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;

/** English warnings of what is so already: "warned him that the talks were in trouble" threatens nobody; "warned that it would retaliate" does. */
final class Warnings {
    /** Words between the verb and its clause. */
    private static final int OBJECT = 8;

    private Warnings() {}

    /** Whether a word of warning only tells of a state of affairs. */
    static boolean tellsWhatIs(Statement st) {
        Sentence s = st.sentence;
        boolean warns = st.predicate.id().equals("threaten") && st.isVerb() && !st.passive;
        if (!warns || !(s.starts(st.unit, "warn") || s.starts(st.unit, "caution"))) {
            return false;
        }
        int that = st.unit + 1;
        while (s.inside(that) && that < st.unit + OBJECT && !s.isMark(that) && !s.isWord(that, "comp")) {
            that++;
        }
        return s.isWord(that, "comp") ? isState(s, that + 1) : bare(s, st.unit + 1) && isState(s, st.unit + 1);
    }

    /** "Warned that foreign soldiers would be a danger": nameless people of whom something is said are not warned. */
    static void withoutSubjects(Statement st) {
        Sentence s = st.sentence;
        boolean warns = s.verbs.length > 0 && st.predicate.id().equals("threaten") && st.isVerb() && !st.passive;
        for (int j = st.unit + 1; warns && !st.recipients.isEmpty() && j < st.unit + OBJECT && s.inside(j); j++) {
            ActorGroup g = s.isWord(j, "comp") && s.inside(j + 2) ? subject(s, j + 1) : null;
            st.recipients.removeIf(a -> g != null && a.isNationless() && Entities.hasKey(g.members, a.key()));
        }
    }

    private static @Nullable ActorGroup subject(Sentence s, int from) {
        int j = from;
        while (s.inside(j) && j < from + 3 && s.actors[j] == null && !Subjects.isVerb(s, j)) {
            j++;
        }
        return s.inside(j) ? s.actors[j] : null;
    }

    /** "Warned the talks were in trouble": a clause right behind the verb, and nobody whom, or thing of which, one warns. */
    private static boolean bare(Sentence s, int from) {
        for (int j = from; s.inside(j) && j < from + OBJECT && !s.isMark(j); j++) {
            if (plain(s, j)) {
                return j > from;
            }
            boolean other = s.isWord(j, "rel") || s.isWord(j, "sub") || Subjects.isVerb(s, j) || s.isWord(j, "to");
            ActorGroup g = s.actors[j];
            boolean whom = g != null && g.prep.isEmpty() && !g.adjective && !Subjects.possessive(s, g.to);
            if (other || whom || (s.isWord(j, "prep") && !s.isWord(j, "prep.in") && !s.reads(j, "between"))) {
                return false;
            }
        }
        return false;
    }

    /** "The talks were in trouble", "it is the beginning": a clause whose only verb is a plain "be" or "have". */
    private static boolean isState(Sentence s, int from) {
        boolean state = false;
        for (int j = from; s.inside(j) && !s.isBreak(j); j++) {
            boolean open = s.isWord(j, "fut")
                    || s.isWord(j, "modal")
                    || s.isWord(j, "maybe")
                    || s.isWord(j, "if")
                    || s.isWord(j, "neg")
                    || s.reads(j, "ready")
                    || s.reads(j, "prepared");
            if (open || (!state && Subjects.isVerb(s, j) && !plain(s, j))) {
                return false;
            }
            state = state || plain(s, j);
        }
        return state;
    }

    private static boolean plain(Sentence s, int j) {
        return s.isWord(j, "be") || s.isWord(j, "have");
    }
}
