package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** Whose soldiers leave or are sent where an English noun says it and only the verb before it names their state: "announced the withdrawal of its troops", "ordered the deployment of 300 soldiers". */
final class OwnForces {
    private static final int REACH = 9;

    private OwnForces() {}

    /** Adds who moves the soldiers to a statement made by such a noun, if nobody is named with it. */
    static void settle(Statement st, Subjects subjects) {
        boolean moves = st.predicate.id().equals("yield") || st.predicate.id().equals("deploy");
        boolean nobody = Lists.all(st.actors, a -> a.isGroup() && a.entity().country() == null);
        int first = moves && nobody ? first(st) : -1;
        ActorGroup g = first < 0 ? null : mover(st.sentence, first, owned(st), subjects);
        if (g != null && Lists.none(g.members, Actor::isGroup)) {
            st.actors.clear();
            Entities.addAll(st.actors, g);
            st.recipients.removeIf(a -> Entities.hasKey(st.actors, a.key()));
            st.inferredActor = true;
        }
    }

    /** Where the noun's phrase begins, "the withdrawal of 500 soldiers" or "a troop withdrawal"; -1 where no soldiers stand with it. */
    private static int first(Statement st) {
        Sentence s = st.sentence;
        int before = st.unit - 1;
        boolean troop = s.isWord(before, "forces");
        boolean of = false;
        for (int j = st.unit + 2; s.isWord(st.unit + 1, "prep.of") && s.inside(j) && j < st.unit + 7 && !of; j++) {
            of = s.isWord(j, "forces");
            if (s.isMark(j) || s.isWord(j, "prep.from")) {
                break;
            }
        }
        if (!troop && !of) {
            return -1;
        }
        int j = troop ? before : st.unit;
        while (j > 0
                && (s.isWord(j - 1, "the")
                        || s.isWord(j - 1, "a")
                        || s.isWord(j - 1, "quality")
                        || strange(s, j - 1))) {
            j--;
        }
        return j;
    }

    private static boolean strange(Sentence s, int j) {
        return !s.unit(j).known() && !s.isMark(j) && !s.isName(j) && s.verbs[j] == EnglishVerbs.NONE;
    }

    /** "Of its troops": whose they are is said by a word that stands for him. */
    private static boolean owned(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 2; s.inside(j) && j < st.unit + 6; j++) {
            if (s.isWord(j, "the")) {
                return !s.reads(j, "the");
            }
        }
        return false;
    }

    /** The subject of the verb right before the phrase, or of the nearest one where a pronoun means him; null where that verb only asks for it. */
    private static @Nullable ActorGroup mover(Sentence s, int first, boolean owned, Subjects subjects) {
        for (int j = first - 1; j >= 0 && j > first - REACH && !s.isBreak(j); j--) {
            boolean verb = s.verbs[j] != EnglishVerbs.NONE && s.verbs[j] != EnglishVerbs.NOUN;
            if (verb) {
                return s.isWord(j, "urge") || s.isWord(j, "refuse") ? null : subjects.of(s, j);
            }
            if (!owned || s.actors[j] != null) {
                return null;
            }
        }
        return null;
    }
}
