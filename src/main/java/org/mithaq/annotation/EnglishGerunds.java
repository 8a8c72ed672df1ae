package org.mithaq.annotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** Finds who does what an English participle in "-ing" says, and tells where it only says something of a thing. Made where {@link EnglishClauses} meets one. */
final class EnglishGerunds {
    private final Sentence s;
    private final EnglishClauses clauses;

    EnglishGerunds(Sentence s, EnglishClauses clauses) {
        this.s = s;
        this.clauses = clauses;
    }

    private static final Set<String> SPOKEN = Set.of("praise", "criticise", "request", "reject", "threaten");

    /** ", killing ten" has the subject of the main verb; "accused Chad of hiding" has Chad. */
    @Nullable
    ActorGroup ofGerund(int verb, int depth) {
        int prep = s.beforeQuotes(verb);
        ActorGroup thanked = s.isWord(prep, "prep.for") ? Subjects.endingAt(s, prep - 1) : null;
        if (thanked != null && !thanked.adjective && !thanked.prep.isEmpty()) {
            return thanked;
        }
        if (attribute(s, verb) || refused(s, verb)) {
            return null;
        }
        ActorGroup object = null;
        ActorGroup first = null;
        int before = s.reads(verb - 1, "when") || s.reads(verb - 1, "while") ? verb - 2 : verb - 1;
        // "Asked the court to order Chad to stop, accusing it": who adds words to a request is who made it.
        boolean added = s.isComma(verb - 1) && spoken(s, verb);
        for (int j = before; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                first = EnglishClauses.bare(g) ? g : first;
                // "Met Chad's leader before leaving": who left is who met.
                boolean then = s.isWord(prep, "prep.before") || s.isWord(prep, "prep.after");
                // "Accused the French of siding with".
                boolean nation = g.adjective && g.prep.isEmpty() && g.to == prep && s.reads(g.from - 1, "the");
                boolean blamed = (EnglishClauses.bare(g) || nation)
                        && s.isWord(prep, "prep")
                        && !s.isWord(prep, "prep.by")
                        && !then;
                object = object == null && blamed ? g : object;
                boolean sent = g.prep.equals("to") && s.isWord(beforeTo(s, g), "paper");
                if (j == verb - 1 && !g.adjective && !sent) {
                    return g;
                }
                object = sent && g.equals(object) ? null : object;
                first = sent && g.equals(first) ? null : first;
                j = g.from;
                continue;
            }
            boolean skipped = s.verbs[j] == EnglishVerbs.GERUND || s.verbs[j] == EnglishVerbs.PARTICIPLE;
            skipped = skipped || (added && s.verbs[j] == EnglishVerbs.INFINITIVE);
            if (EnglishClauses.isVerb(s, j) && !skipped) {
                return object == null
                        ? clauses.subject(j, depth + 1)
                        : s.isWord(j, "joins") ? joiners(j, object, depth) : object;
            }
        }
        return object != null ? object : first != null ? first : behind(s, verb);
    }

    /** "Sent a letter to Chad pledging": the unit before the preposition of an addressee. */
    private static int beforeTo(Sentence s, ActorGroup g) {
        int j = g.from - 1;
        while (j > 0 && j > g.from - 4 && !s.isWord(j, "prep.to")) {
            j--;
        }
        return j - 1;
    }

    /** "Chad joined Mali in closing", "followed Mali in closing": both did it. */
    private ActorGroup joiners(int verb, ActorGroup object, int depth) {
        ActorGroup first = clauses.subject(verb, depth + 1);
        if (first == null) {
            return object;
        }
        ActorGroup both = new ActorGroup(first.from, first.to, first.prep, "");
        first.members.forEach(a -> Entities.addOne(both.members, a));
        object.members.forEach(a -> Entities.addOne(both.members, a));
        return both;
    }

    /** "Tariffs hitting farmers", "an agreement ending the war": a participle right behind a thing says what the thing does. */
    static boolean attribute(Sentence s, int verb) {
        int noun = verb - 1;
        if (noun < 1 || Subjects.endingAt(s, noun) != null || s.isMark(noun) || EnglishClauses.isVerb(s, noun)) {
            return false;
        }
        boolean function = s.isWord(noun, "they")
                || s.isWord(noun, "be")
                || s.isWord(noun, "have")
                || s.isWord(noun, "prep")
                || s.isWord(noun, "link")
                || s.isWord(noun, "group.people");
        boolean many = s.ends(noun, "s") && !function && s.dates[noun] == null && !s.isName(noun);
        boolean thing = EnglishClauses.isNounLike(s, noun)
                || !s.unit(noun).known()
                || s.unit(noun).is(Kind.WORD);
        return (many && thing) || (s.is(noun, Kind.INSTRUMENT) && !voices(s, noun, verb));
    }

    /** "A communique welcoming the truce": a paper says what they say who issue it. */
    private static boolean voices(Sentence s, int paper, int verb) {
        return s.isWord(paper, "paper") && spoken(s, verb);
    }

    /** Whether a verb may be one of words. */
    private static boolean spoken(Sentence s, int verb) {
        for (Term t : s.unit(verb).terms()) {
            String kind = t.kind() == Kind.PREDICATE ? t.as(Predicate.class).kind() : "";
            if (SPOKEN.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** "Vetoed a resolution calling for a truce": what a paper says is not said by who is against it. */
    private static boolean refused(Sentence s, int verb) {
        boolean paper = s.isWord(verb - 1, "paper");
        for (int j = verb - 2; paper && j > 0 && j > verb - 12 && !s.isBreak(j); j--) {
            if (EnglishClauses.isFinite(s, j)) {
                return s.isWord(j, "refuse") || s.isWord(j, "fail") || s.isWord(j, "against");
            }
        }
        return false;
    }

    /** "Citing losses, Iran left": the subject comes after the participle's comma. */
    private static @Nullable ActorGroup behind(Sentence s, int verb) {
        for (int j = verb + 1; j < s.size() && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                ActorGroup g =
                        s.inside(j + 1) ? s.actors[s.isWord(j + 1, "the") && s.inside(j + 2) ? j + 2 : j + 1] : null;
                return g != null && EnglishClauses.bare(g) ? g : null;
            }
        }
        return null;
    }
}
