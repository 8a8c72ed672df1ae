package org.mithaq.annotation;

import org.mithaq.text.Lists;

/** "The governments of Chad and Mali signed", "teams from Chad and Mali met": those whom several states send stand for them. */
final class EnglishDelegates {
    private EnglishDelegates() {}

    /** Frees the states behind such words from their preposition, and gives them that of the words. */
    static void settle(Sentence s) {
        if (!s.mayHave("delegates")) {
            return;
        }
        for (ActorGroup g : s.actors) {
            int head = g == null || g.adjective ? -1 : head(s, g);
            if (g != null && head >= 0) {
                int first = s.isWord(head - 1, "the") || s.isWord(head - 1, "this") ? head - 1 : head;
                g.prep = s.isWord(first - 1, "prep") ? s.unit(first - 1).preposition() : "";
                g.place = false;
                s.actors[head] = null;
            }
        }
    }

    /** The word of those who are sent, before the preposition of a list of states; -1 for none. */
    private static int head(Sentence s, ActorGroup g) {
        boolean sent = g.prep.equals("of") || g.prep.equals("from") || g.prep.equals("for");
        boolean halves = !s.wordId(g.from - 1, "gap.").isEmpty();
        int prep = halves || s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean states = sent
                && s.isWord(prep, "prep")
                && g.members.size() > 1
                && Lists.all(g.members, a -> Character.isUpperCase(a.key().charAt(0)));
        boolean other = Subjects.endingAt(s, prep - 1) != null && s.actors[prep - 1] == null;
        return states && !other && s.isWord(prep - 1, "delegates") ? prep - 1 : -1;
    }
}
