package org.mithaq.annotation;

/** "تهدد الدول الغربية موسكو": states of which only the kind is told right behind a verb, which are its subject and nobody of the story. Arabic. */
final class NamelessStates {
    private NamelessStates() {}

    /** Whether they do what the verb says: it agrees with them, and whom they do it to stands bare behind them, or nobody before the verb can be its subject. */
    static boolean follow(Sentence s, int verb) {
        int head = verb + 1;
        boolean states = s.isWord(head, "states.nameless") && s.prep(head).isEmpty() && s.actors[head] == null;
        boolean she = states && VerbAgreement.feminine(s, verb);
        if (!she || s.unit(verb).enc() > 0) {
            return she;
        }
        int behind = head + 1;
        while (s.inside(behind) && behind < head + 4 && s.actors[behind] == null && describes(s, head, behind)) {
            behind++;
        }
        ActorGroup object = s.inside(behind) ? s.actors[behind] : null;
        return object != null && object.prep.isEmpty() && !object.adjective;
    }

    private static boolean describes(Sentence s, int head, int j) {
        boolean like = s.starts(head, "ال") == s.starts(j, "ال");
        return like && s.prep(j).isEmpty() && !s.isMark(j) && !s.isWord(j, "prep") && !Subjects.isVerb(s, j);
    }
}
