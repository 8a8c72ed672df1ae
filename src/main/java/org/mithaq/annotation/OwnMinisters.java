package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** English wires name no nation of the minister who tells what his own state will do: "Zambia will resume talks with the IMF, Finance Minister Gibson Chigaga said." */
final class OwnMinisters {
    /** What a state does of which its own minister tells. */
    private static final Set<String> STEPS =
            Set.of("agree", "conclude", "sign", "negotiate", "extend", "ratify", "join", "suspend", "withdraw");
    /** Sentences of a story in which no other nation's minister is meant. */
    private static final int LEAD = 2;
    /** How far behind a minister the one stands whom he meets. */
    private static final int FACING = 9;

    private OwnMinisters() {}

    /**
     * The state whose minister closes a sentence about it; null for none.
     *
     * @param from where his title stands
     * @param to where his name ends
     */
    static @Nullable String stateOf(Sentence s, @Nullable Title title, int from, int to) {
        boolean closes = s.index() < LEAD
                && Discourse.homeOffice(title)
                && s.isComma(from - 1)
                && s.inside(to)
                && s.is(to, Kind.REPORT);
        for (int j = 0; closes && j < from; j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return j < LEAD || s.isMark(j - 1) || s.isLine(j - 1) ? tellsOfItself(s, g) : null;
            }
            if (Subjects.isVerb(s, j)) {
                return null;
            }
        }
        return null;
    }

    /**
     * "Chad and Mali agreed. Interior Minister Ali Deby met his Malian counterpart": the state of the two last told of that the counterpart is not of; null where he is of neither.
     *
     * @param to where the minister's name ends
     */
    static @Nullable String facing(Sentence s, int to, List<Actor> pair) {
        for (int j = to + 1; pair.size() == 2 && s.inside(j) && j < to + FACING && !s.isBreak(j); j++) {
            Term nation = s.isWord(j, "counterpart") && s.isWord(j - 2, "the") ? s.term(j - 1, Kind.NISBA) : null;
            for (int k = 0; nation != null && k < 2; k++) {
                String home = pair.get(k).entity().country();
                String other = pair.get(1 - k).entity().country();
                if (nation.id().equals(other) && home != null && !home.equals(other)) {
                    return home;
                }
            }
        }
        return null;
    }

    private static @Nullable String tellsOfItself(Sentence s, ActorGroup g) {
        Actor only = null;
        for (Actor a : g.members) {
            if (a.entity().type().equals("state")) {
                if (only != null) {
                    return null;
                }
                only = a;
            }
        }
        boolean subject = only != null && g.prep.isEmpty() && !g.adjective;
        int verb = Subjects.overAdverbs(s, g.to);
        return only != null && subject && isStep(s, verb) ? only.key() : null;
    }

    /** "Will", "is to", "has agreed", "wants to": not "must", nor what one accuses another of. */
    private static boolean isStep(Sentence s, int verb) {
        if (s.isWord(verb, "fut") || s.reads(verb, "will") || s.reads(verb, "would") || s.isWord(verb, "plan")) {
            return true;
        }
        int next = s.isWord(verb, "have") ? Subjects.overAdverbs(s, verb + 1) : verb;
        Term t = s.term(next, Kind.PREDICATE);
        boolean step = t != null && STEPS.contains(t.as(Predicate.class).kind());
        return step || s.isWord(next, "decided") || s.isWord(next, "wish");
    }
}
