package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Whose the things are that a speaker finds good or bad in so many words: "said the EU plan and the Swiss offer were steps in the right direction", "said it was heartening that Japan had acted". */
final class EnglishJudged {
    private static final int REACH = 24;

    private EnglishJudged() {}

    /** Adds whose a thing is to a statement that only a speaker makes and whose words stand behind "is" or before "that". */
    static void settle(Statement st, boolean noun) {
        Sentence s = st.sentence;
        if (!st.predicate.needs().equals("source")) {
            return;
        }
        // "Said the Libyan raids undermined the talks": the deed does it, and is its doer's.
        if (!noun && st.actors.isEmpty() && s.verbs[st.unit] == EnglishVerbs.FINITE) {
            owners(st, st.unit);
        }
        if (noun) {
            judged(st);
        }
    }

    private static void judged(Statement st) {
        Sentence s = st.sentence;
        int be = st.unit - 1;
        while (be > st.unit - 5 && (s.isWord(be, "a") || s.isWord(be, "quality") || s.isWord(be, "ignore"))) {
            be--;
        }
        if (!s.isWord(be, "be")) {
            return;
        }
        boolean that = s.tokens.word(s.unit(st.unit).to() - 1).equals("that");
        int who = s.isWord(st.unit + 1, "the") ? st.unit + 2 : st.unit + 1;
        if (that) {
            ActorGroup g = s.inside(who) ? s.actors[who] : null;
            Entities.addAll(st.actors, g == null || g.adjective || !g.prep.isEmpty() ? null : g);
            return;
        }
        owners(st, be);
    }

    /** The first name of each part of a list of things before "is", where it owns the thing. */
    private static void owners(Statement st, int be) {
        Sentence s = st.sentence;
        int first = be;
        while (first > 0 && first > be - REACH && !opens(s, first - 1)) {
            first--;
        }
        for (int j = first; j < be; j++) {
            ActorGroup g = s.actors[j];
            int before = s.isWord(j - 1, "the") || s.isWord(j - 1, "a") ? j - 2 : j - 1;
            boolean head = before < first || s.isWord(before, "and");
            if (g != null && head && Lists.none(g.members, Actor::isGroup)) {
                g.members.forEach(a -> Entities.addOne(st.actors, a));
            }
        }
    }

    /** Whether a clause begins behind a unit. */
    private static boolean opens(Sentence s, int j) {
        Term say = Subjects.isVerb(s, j) ? s.term(j, Kind.REPORT) : null;
        return say != null || s.isWord(j, "comp") || s.isBreak(j) || s.isComma(j) || s.isQuote(j);
    }
}
