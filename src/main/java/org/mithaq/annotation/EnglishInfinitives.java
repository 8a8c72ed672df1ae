package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;

/** Finds who does what an English infinitive says: whose decision it is, who is asked to or able to, else the subject of the verb before. Made where {@link EnglishClauses} meets one. */
final class EnglishInfinitives {
    private final Sentence s;
    private final EnglishClauses clauses;
    private final Discourse discourse;

    EnglishInfinitives(Sentence s, EnglishClauses clauses, Discourse discourse) {
        this.s = s;
        this.clauses = clauses;
        this.discourse = discourse;
    }

    /** "Decided to leave" has the subject of the deciding; "urged Chad to leave", "called for Chad to leave" have Chad, "was asked to leave" who was asked. */
    @Nullable
    ActorGroup ofInfinitive(int verb, int depth) {
        ActorGroup owner = ownerOfIntent(s, verb);
        if (owner != null) {
            return owner;
        }
        if (ownIntent(s, verb)) {
            return ofIntent(verb, depth);
        }
        ActorGroup able = able(s, verb);
        if (able != null) {
            return able;
        }
        ActorGroup object = null;
        for (int j = verb - 1; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            boolean called = g != null && g.to == intent(s, verb) + 1 && (decidedBy(s, g) || g.prep.equals("for"));
            if (called) {
                return g;
            }
            if (g != null) {
                object = object == null && EnglishClauses.bare(g) ? g : object;
                j = g.from;
                continue;
            }
            if (EnglishClauses.isVerb(s, j)) {
                boolean directed = s.isWord(j, "urge") || s.isWord(j, "moves") || s.isWord(j, "bids");
                boolean taken = directed && object != null && s.verbs[j] != EnglishVerbs.PASSIVE;
                return taken ? object : clauses.subject(j, depth + 1);
            }
        }
        ActorGroup near = Subjects.endingAt(s, intent(s, verb));
        near = near == null ? Subjects.endingAt(s, intent(s, verb) - 1) : near;
        ActorGroup one = near == null ? null : clauses.among(near, depth);
        return one != null && !one.equals(near) ? one : object;
    }

    /** "Said Chad would be welcome to join", "that Mali is entitled to leave": who stands before the adjective does it, whoever speaks; null for nobody. */
    private static @Nullable ActorGroup able(Sentence s, int verb) {
        int adjective = intent(s, verb);
        boolean open =
                adjective > 1 && adjective == verb - 2 && !EnglishClauses.isVerb(s, adjective) && !s.isMark(adjective);
        int be = adjective - 1;
        open = open && !EnglishClauses.isNounLike(s, adjective) && (s.isWord(be, "be") || s.ends(be, "be"));
        int j = be - 1;
        while (open
                && j > 0
                && (s.isWord(j, "modal") || s.isWord(j, "fut") || s.isWord(j, "ignore") || s.isWord(j, "have"))) {
            j--;
        }
        ActorGroup g = open ? Subjects.endingAt(s, j) : null;
        return g != null && EnglishClauses.bare(g) && !g.adjective ? g : null;
    }

    /** "A decision by Chad to close": whose the noun before is. */
    private static boolean decidedBy(Sentence s, ActorGroup g) {
        int noun = s.isWord(g.from - 1, "the") ? g.from - 3 : g.from - 2;
        boolean pressed = g.prep.equals("on") && s.reads(noun, "pressure");
        return pressed || (g.prep.equals("by") && noun >= 0 && !s.isMark(noun) && !EnglishClauses.isVerb(s, noun));
    }

    private static int intent(Sentence s, int verb) {
        return s.reads(verb - 1, "to") && s.unit(verb - 1).isWord("to") ? verb - 2 : verb - 1;
    }

    /** "Chad's decision to close": whose the noun before is. */
    private static @Nullable ActorGroup ownerOfIntent(Sentence s, int verb) {
        int noun = intent(s, verb);
        boolean possessive = noun > 1 && Subjects.possessive(s, noun - 1) && !EnglishClauses.isVerb(s, noun);
        if (possessive || !s.isWord(noun, "obj.intent") || EnglishClauses.isVerb(s, noun)) {
            return possessive ? Subjects.endingAt(s, noun - 2) : null;
        }
        // "The US decision to invade", "the Spanish bid to join".
        ActorGroup g = Subjects.endingAt(s, noun - 1);
        boolean acronym = g != null && s.is(g.from, Kind.STATE) && s.is(g.from, Kind.NISBA);
        return g != null && (g.adjective || acronym || s.is(g.from, Kind.ORG)) ? g : null;
    }

    /** "Its bid to join", "their decision to leave". */
    private static boolean ownIntent(Sentence s, int verb) {
        int noun = intent(s, verb);
        boolean own = s.isWord(noun - 1, "the") && !s.reads(noun - 1, "the");
        return own && !EnglishClauses.isVerb(s, noun);
    }

    /** "Ghana asked Chad to back its bid to join": the bid is that of who asks. */
    private @Nullable ActorGroup ofIntent(int verb, int depth) {
        for (int j = verb - 1; j >= 0 && !s.isBreak(j); j--) {
            if (EnglishClauses.isFinite(s, j)) {
                return clauses.subject(j, depth + 1);
            }
        }
        return discourse.subject();
    }
}
