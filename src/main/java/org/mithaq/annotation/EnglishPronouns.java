package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** Finds for whom "it", "they" or "he" stands where it is a subject: whom the verb or the sentence before is about. Made where {@link EnglishClauses} meets one; those of owners are in {@link Pronouns}. */
final class EnglishPronouns {
    private final Sentence s;
    private final EnglishClauses clauses;
    private final Discourse discourse;

    EnglishPronouns(Sentence s, EnglishClauses clauses, Discourse discourse) {
        this.s = s;
        this.clauses = clauses;
        this.discourse = discourse;
    }

    /** "It", "they", "he": the subject of the verb before, or of the sentence before. */
    @Nullable
    ActorGroup pronoun(int at, int depth) {
        ActorGroup warned = s.isWord(at - 1, "if") ? threatened(s, at - 1) : null;
        warned = s.isWord(at - 1, "but") && declines(s, at) ? asked(s, at - 1) : warned;
        if (warned != null) {
            return warned;
        }
        boolean he = s.reads(at, "he") || s.reads(at, "she");
        ActorGroup quoted = he && s.index() > 0 && s.isQuote(0) ? quoted(at) : null;
        if (quoted != null) {
            return quoted;
        }
        boolean they = s.reads(at, "they");
        for (int k = at - 1; k >= 0; k--) {
            if (EnglishClauses.isFinite(s, k)) {
                ActorGroup g = clauses.subject(k, depth + 1);
                g = g == null ? reached(at) : g;
                boolean it = s.reads(at, "it") && g != null && (isPerson(g) || strangers(g));
                ActorGroup thing = it ? body(s, at, k) : null;
                // "Said that the envoy had been told of the move, which it said was": no man is meant.
                if (g != null && it && thing == null && strangers(g) && earlier(s, k)) {
                    continue;
                }
                // "Left after failing to make them leave the land that they hold": one is not several.
                if (they && g != null && isPerson(g) && whomMet(s, k).isEmpty() && many(s, k, at)) {
                    return null;
                }
                return thing != null ? thing : they && g != null ? both(s, g, whomMet(s, k), at) : g;
            }
        }
        // "The statement said Chad must reform. It also called for": the paper.
        if (discourse.paperSpeaks() && s.reads(at, "it")) {
            return null;
        }
        ActorGroup g = discourse.subject();
        // "After an ultimatum from the envoy. He has given both a week": "he" is a person, the only one named.
        ActorGroup person = he ? discourse.person() : null;
        // "Spain is the next stop of his tour. He will meet": no state is a man.
        person = he && person == null ? discourse.human() : person;
        if (person != null && (g == null || !isPerson(g))) {
            return person;
        }
        boolean one = they && g != null && Entities.distinct(g.members).size() == 1;
        return one && g != null ? both(s, g, discourse.together(g.members), at) : g;
    }

    /** "The pact put Chad at odds with Mali as it weighed sanctions": what a thing does to somebody, who is named right before the clause of "it"; else null. */
    private @Nullable ActorGroup reached(int at) {
        boolean opens = s.reads(at, "it") && (s.reads(at - 1, "as") || s.isWord(at - 1, "sub"));
        ActorGroup g = opens ? Subjects.endingAt(s, at - 2) : null;
        boolean named = g != null && !g.adjective && !g.place && g.members.size() == 1;
        return named && g != null && InstrumentOwners.state(g.members.get(0)) ? g : null;
    }

    /** "The minister said Okello lied. 'He has no plan,' he said": with the first words of what is quoted the other one is meant, behind it who speaks; null where no two are told of. */
    private @Nullable ActorGroup quoted(int at) {
        ActorGroup other = discourse.otherPerson();
        boolean opens = at == 1;
        boolean behind = s.isQuote(at - 1) || (s.isComma(at - 1) && s.isQuote(at - 2));
        boolean two = other != null && (s.reads(1, "he") || s.reads(1, "she"));
        return !two ? null : opens ? other : at > 1 && behind ? discourse.subject() : null;
    }

    /** "Threatened Chad with sanctions if it refuses": who is threatened right before the condition; null where nobody is. */
    private static @Nullable ActorGroup threatened(Sentence s, int condition) {
        ActorGroup whom = null;
        for (int j = condition - 1; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            whom = whom == null && g != null && !g.adjective && g.members.size() == 1 ? g : whom;
            Term deed = EnglishClauses.isFinite(s, j) ? s.term(j, Kind.PREDICATE) : null;
            if (EnglishClauses.isFinite(s, j)) {
                boolean threat = deed != null && deed.as(Predicate.class).kind().equals("threaten");
                return threat && whom != null && whom.from > j ? whom : null;
            }
        }
        return null;
    }

    /** "It refused", "they have declined". */
    private static boolean declines(Sentence s, int pronoun) {
        int j = pronoun + 1;
        while (s.inside(j) && EnglishClauses.auxiliary(s, j)) {
            j++;
        }
        return s.inside(j) && s.isWord(j, "refuse") && EnglishClauses.isFinite(s, j);
    }

    /** "Asked Chad to pay but it refused": who was asked right before the contrast; null where nobody was. */
    private static @Nullable ActorGroup asked(Sentence s, int but) {
        ActorGroup whom = null;
        for (int j = but - 1; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            whom = g != null && !g.adjective ? g : whom;
            if (EnglishClauses.isFinite(s, j)) {
                boolean request = s.isWord(j, "urge") && s.verbs[j] != EnglishVerbs.PASSIVE;
                return request && whom != null && whom.from > j && whom.from < j + 3 ? whom : null;
            }
        }
        return null;
    }

    /** People of whom nobody says whose they are. */
    private static boolean strangers(ActorGroup g) {
        return g.members.size() == 1 && g.members.get(0).isNationless();
    }

    private static boolean earlier(Sentence s, int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            if (EnglishClauses.isFinite(s, j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether several are named between a verb and a pronoun: "his forces". */
    private static boolean many(Sentence s, int verb, int at) {
        for (int j = verb + 1; j < at; j++) {
            if (s.isWord(j, "forces") && s.ends(j, "s")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(ActorGroup g) {
        return g.members.size() == 1 && g.members.get(0).entity().type().endsWith("person");
    }

    /** "The president suspended talks with the group after it killed ten": "it" is no person but the armed group named last behind the verb; null for none. */
    private static @Nullable ActorGroup body(Sentence s, int at, int verb) {
        for (int j = at - 1; j > verb; j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            boolean armed = g != null
                    && g.members.size() == 1
                    && g.members.get(0).entity().type().equals("armed_group");
            if (armed && g != null && !g.adjective) {
                return g;
            }
        }
        return null;
    }

    /** "Met his Chilean counterpart": the other side of an encounter; empty where the verb tells of none. */
    private static List<Actor> whomMet(Sentence s, int verb) {
        Term deed = s.term(verb, Kind.PREDICATE);
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        boolean meets = kind.equals("meet") || kind.equals("negotiate") || s.isWord(verb, "light");
        for (int j = verb + 1; meets && s.inside(j) && j < verb + 7 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && !g.adjective) {
                return g.prep.isEmpty() || g.prep.equals("with") ? g.members : List.of();
            }
        }
        return List.of();
    }

    /** One side with the other, named by "they" where it stands. */
    private static ActorGroup both(Sentence s, ActorGroup g, List<Actor> others, int at) {
        if (others.isEmpty() || Entities.distinct(g.members).size() != 1) {
            return g;
        }
        ActorGroup both = new ActorGroup(g.from, g.to, g.prep, "");
        g.members.forEach(a -> Entities.addOne(both.members, a.meantBy(s.start(at), s.end(at))));
        others.forEach(a -> Entities.addOne(both.members, a.meantBy(s.start(at), s.end(at))));
        return both;
    }

    /** "Said he and his Russian counterpart agreed": whom a pronoun listed before an actor stands for is listed too. */
    ActorGroup withPronoun(ActorGroup g, int depth) {
        int and = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean listed = s.isWord(and, "and") && s.isWord(and - 1, "they") && g.pronoun.isEmpty();
        ActorGroup who = listed ? pronoun(and - 1, depth) : null;
        if (who == null || who.members.isEmpty()) {
            return g;
        }
        ActorGroup both = new ActorGroup(g.from, g.to, g.prep, "");
        int start = s.start(and - 1);
        int end = s.end(and - 1);
        who.members.forEach(a -> both.members.add(a.meantBy(start, end)));
        both.members.addAll(g.members);
        return both;
    }
}
