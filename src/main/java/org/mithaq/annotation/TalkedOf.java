package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** "Discussed with Mali an extension of the pact", "held talks on renewing it", "discussed ways to renew it": a step about an accord that is only talked of. English. */
final class TalkedOf {
    private static final int REACH = 10;

    private TalkedOf() {}

    /** The unit of the talking before a step; -1 where it is not talked of. */
    static int before(Statement st) {
        Sentence s = st.sentence;
        boolean step = s.verbs.length > 0 && st.predicate.needs().equals("accord");
        boolean noun = step && (st.isDeedNoun() || s.verbs[st.unit] == EnglishVerbs.GERUND);
        boolean ways = step && (st.form & Term.BASE) != 0 && s.isWord(st.unit - 1, "need");
        for (int j = st.unit - 1; (noun || ways) && j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            if ((s.isWord(j, "broach") && active(s, j)) || talks(s, j)) {
                return j;
            }
            ActorGroup g = Subjects.endingAt(s, j);
            boolean other = g != null && !g.prep.equals("with");
            if (other || s.isComma(j) || s.isWord(j, "rel") || s.isWord(j, "comp") || Subjects.isVerb(s, j)) {
                return -1;
            }
            j = g == null ? j : g.from;
        }
        return -1;
    }

    /** Not "issues discussed include". */
    private static boolean active(Sentence s, int j) {
        boolean helped = s.isWord(j - 1, "have") || s.isWord(j - 1, "they") || s.isWord(j - 1, "modal");
        helped = helped || s.isWord(j - 1, "fut") || s.isWord(j - 1, "and") || s.isWord(j - 1, "ignore");
        boolean done = s.verbs[j] == EnglishVerbs.FINITE && (helped || Subjects.endingAt(s, j - 1) != null);
        return done || s.verbs[j] == EnglishVerbs.GERUND;
    }

    /** "Talks with Mali on": a noun of talking, and what it is about behind it. */
    private static boolean talks(Sentence s, int i) {
        Term t = s.verbs[i] == EnglishVerbs.NOUN ? s.term(i, Kind.PREDICATE) : null;
        return t != null && t.as(Predicate.class).kind().equals("negotiate");
    }
}
