package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds the subject of a verb where subjects stand before verbs: over appositions, relative clauses and lists of verbs; of infinitives by {@link EnglishInfinitives}, of participles by {@link EnglishGerunds}, of pronouns by {@link EnglishPronouns}. Made anew for each sentence. */
final class EnglishClauses {
    private static final int DEPTH = 6;
    private final Sentence s;
    private final Discourse discourse;

    EnglishClauses(Sentence s, Discourse discourse) {
        this.s = s;
        this.discourse = discourse;
    }

    /** The actors that are the subject of the verb at a unit, of a passive as of an active one; null when they are nobody we know. */
    @Nullable
    ActorGroup subject(int verb) {
        return subject(verb, 0);
    }

    @Nullable
    ActorGroup subject(int verb, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        ActorGroup speaker = s.is(verb, Kind.REPORT) ? speakerBehind(s, verb) : null;
        if (speaker != null) {
            return speaker;
        }
        return switch (s.verbs[verb]) {
            case EnglishVerbs.INFINITIVE -> new EnglishInfinitives(s, this, discourse).ofInfinitive(verb, depth);
            case EnglishVerbs.GERUND -> new EnglishGerunds(s, this).ofGerund(verb, depth);
            case EnglishVerbs.PARTICIPLE ->
                among(Subjects.endingAt(s, s.isComma(verb - 1) ? verb - 2 : verb - 1), depth);
            case EnglishVerbs.NOUN -> null;
            default -> ofFinite(verb, depth);
        };
    }

    /** "Bush is among the leaders expected to attend", "is one of the ministers invited to": who is said to be one of unnamed people. */
    @Nullable
    ActorGroup among(@Nullable ActorGroup g, int depth) {
        boolean people = g != null
                && !g.adjective
                && Lists.all(g.members, a -> a.isGroup() && a.entity().country() == null);
        int j = g == null || !people ? -1 : g.from - 1;
        while (j > 0 && !s.isMark(j) && !s.isWord(j, "prep") && !s.isWord(j, "be") && !isVerb(s, j)) {
            j--;
        }
        int head = s.reads(j, "of") ? j - 1 : j;
        int be = s.starts(head, "one") || s.reads(head, "among") ? head - 1 : -1;
        boolean one = be > 0 && s.isWord(be, "be");
        ActorGroup who = one ? subject(be, depth + 1) : null;
        return who == null || who.members.isEmpty() ? g : who;
    }

    /** "'We reject the plan,' said the minister", "the pact is dead, said the minister": who speaks stands behind the verb that closes what was said, and no clause goes on with him. */
    private static @Nullable ActorGroup speakerBehind(Sentence s, int verb) {
        boolean quote = s.isQuote(verb - 1);
        boolean closes = quote || s.isComma(verb - 1);
        int who = s.isWord(verb + 1, "the") ? verb + 2 : verb + 1;
        ActorGroup g = closes && s.inside(who) ? s.actors[who] : null;
        if (g == null || !g.prep.isEmpty() || g.adjective) {
            return null;
        }
        boolean told = quote;
        for (int j = 0; !told && j < verb - 1; j++) {
            told = isFinite(s, j) || s.isWord(j, "modal") || s.isWord(j, "be");
        }
        boolean clause = s.inside(g.to)
                && (isVerb(s, g.to) || s.isWord(g.to, "modal") || s.isWord(g.to, "be") || s.isWord(g.to, "have"));
        return told && !clause ? g : null;
    }

    private @Nullable ActorGroup ofFinite(int verb, int depth) {
        int joined = joined(s, verb);
        if (joined >= 0) {
            ActorGroup shared = subject(joined, depth + 1);
            ActorGroup speaker = speechAct(s, verb) && !speaks(s, shared, joined, verb) ? speaker(joined, depth) : null;
            return speaker == null ? shared : speaker;
        }
        boolean noun = false;
        boolean comma = false;
        int j = verb - 1;
        while (j >= 0) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                // "Told reporters the banks had rejected it": who is told does nothing where somebody else follows.
                int tell = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
                if (noun && s.isWord(tell, "told")) {
                    return null;
                }
                ActorGroup one = bare(g) || g.to < verb - 1 ? g : among(g, depth);
                if (one != null && !one.equals(g)) {
                    return one;
                }
                boolean object = isObject(s, g, verb);
                boolean theirs = g.adjective && armed(s, g, verb);
                if ((bare(g) || theirs || opensTimeClause(s, g, verb)) && !Subjects.possessive(s, g.to) && !object) {
                    return joinedBy(s, new EnglishPronouns(s, this, discourse).withPronoun(g, depth));
                }
                noun = noun || object;
                j = g.from - 1;
                continue;
            }
            Unit u = s.unit(j);
            if (u.isWord("rel") || (u.isWord("comp") && EnglishRelatives.relative(s, j, verb))) {
                return EnglishRelatives.antecedent(s, j);
            }
            if (u.isWord("they")) {
                return new EnglishPronouns(s, this, discourse).pronoun(j, depth);
            }
            if (u.isWord("comp") || (s.isBreak(j) && !s.isWord(j, "but"))) {
                return null;
            }
            if (isFinite(s, j)) {
                int rel = EnglishRelatives.overSaying(s, j);
                if (rel > 0) {
                    return EnglishRelatives.antecedent(s, rel);
                }
                boolean inserted = s.isWord(head(s, j) - 1, "rel");
                return noun && !inserted ? null : subject(j, depth + 1);
            }
            ActorGroup apposed = s.isComma(j) ? Subjects.endingAt(s, j - 1) : null;
            int open = s.isComma(j) && !comma ? opening(s, j) : -1;
            if (apposed != null && bare(apposed) && apposed.from < open) {
                return apposed;
            }
            comma = comma || s.isComma(j);
            // "Its spokesman, Colonel Ali Deby, accused".
            ActorGroup holder = open > 1 && s.is(open - 1, Kind.TITLE) ? Subjects.endingAt(s, j - 1) : null;
            boolean named =
                    holder != null && bare(holder) && holder.from == open + 1 && Subjects.endingAt(s, open - 1) == null;
            if (named) {
                return holder;
            }
            ActorGroup called = open > 0 ? apposed(s, open, j) : null;
            if (called != null) {
                return called;
            }
            if (open >= 0) {
                j = open - 1;
                continue;
            }
            int phrase = prepositional(s, j);
            if (phrase >= 0) {
                j = phrase - 1;
                continue;
            }
            noun = noun || isNounLike(s, j);
            j--;
        }
        return null;
    }

    /** "A smaller group, the National Army (NA), has refused": who is named between commas behind a word for a group; null for nobody. */
    private static @Nullable ActorGroup apposed(Sentence s, int open, int close) {
        ActorGroup name = s.isWord(open - 1, "group.head") ? Subjects.endingAt(s, close - 1) : null;
        boolean whole = name != null
                && bare(name)
                && name.from <= open + 2
                && Lists.none(
                        name.members, a -> a.isGroup() || a.entity().type().equals("person"));
        return whole ? name : null;
    }

    /** "Signed a pact and agreed to talks": the verb whose subject a verb right behind "and" or "but" shares; -1 for none. */
    static int joined(Sentence s, int verb) {
        int and = head(s, verb) - 1;
        if (!s.isWord(and, "and") && !s.isWord(and, "but") && !s.reads(and, "or")) {
            return -1;
        }
        int like = s.isWord(and, "and") ? sameModal(s, and, s.word(and + 1)) : -1;
        for (int j = and - 1; like < 0 && j >= 0 && !s.isBreak(j); j--) {
            if (isFinite(s, j)) {
                return j;
            }
        }
        return like;
    }

    /** "Would sign once Mali ratified, and would send aid": the verb before "and" that has the modal verb of the one behind it, over what stands between; -1 for none. */
    private static int sameModal(Sentence s, int and, String modal) {
        boolean open = s.isWord(and + 1, "modal") || s.isWord(and + 1, "fut");
        for (int j = and - 1; open && j >= 0 && !s.isBreak(j); j--) {
            for (int k = j - 1; isFinite(s, j) && k >= head(s, j); k--) {
                if (s.reads(k, modal)) {
                    return j;
                }
            }
        }
        return -1;
    }

    /** "Accused", "urged", "thanked": what only somebody who speaks can do. */
    private static boolean speechAct(Sentence s, int verb) {
        Term deed = s.term(verb, Kind.PREDICATE);
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        return switch (kind) {
            case "criticise", "praise", "request", "threaten", "reject" -> true;
            default -> false;
        };
    }

    /** "Said the soldiers would be moved, and thanked Chad": unnamed people to whom something is done do not go on to speak. */
    private static boolean speaks(Sentence s, @Nullable ActorGroup shared, int joined, int verb) {
        boolean unnamed = shared == null || Lists.all(shared.members, Actor::isGroup);
        boolean done = s.verbs[joined] == EnglishVerbs.PASSIVE || s.isComma(head(s, verb) - 2);
        return shared != null && !(unnamed && done);
    }

    /** "Chad said the tariffs were illegal and accused Mali": a speech act joined to the verb of a thing is the speaker's; null where nobody speaks. */
    private @Nullable ActorGroup speaker(int inner, int depth) {
        for (int j = inner - 1; j >= 0 && !s.isBreak(j); j--) {
            if (isFinite(s, j) && s.is(j, Kind.REPORT)) {
                return subject(j, depth + 1);
            }
        }
        return null;
    }

    /** The first of a verb's auxiliaries and adverbs, else the verb. */
    private static int head(Sentence s, int verb) {
        int j = verb;
        while (j > 0 && s.verbs[j - 1] == EnglishVerbs.NONE && auxiliary(s, j - 1)) {
            j--;
        }
        return j;
    }

    static boolean auxiliary(Sentence s, int j) {
        return s.isWord(j, "be")
                || s.isWord(j, "have")
                || s.isWord(j, "modal")
                || s.isWord(j, "fut")
                || s.isWord(j, "neg")
                || s.isWord(j, "ignore")
                || (!s.unit(j).known() && s.ends(j, "ly"));
    }

    /** "After Kiev refused": a preposition of time that opens a clause, not a phrase. */
    private static boolean opensTimeClause(Sentence s, ActorGroup g, int verb) {
        boolean time = g.prep.equals("after") || g.prep.equals("before");
        return time && !g.adjective && clauseOf(s, g, verb);
    }

    /** Whether nothing but auxiliaries, or an aside between commas, stands between an actor and the verb. */
    private static boolean clauseOf(Sentence s, ActorGroup g, int verb) {
        int end = head(s, verb);
        return g.to == end || (s.isComma(end - 1) && opening(s, end - 1) == g.to);
    }

    /** "Russian missiles hit", "Israeli artillery fire killed": weapons that do a deed are their owner's. */
    private static boolean armed(Sentence s, ActorGroup g, int verb) {
        int end = head(s, verb);
        int j = end - 1;
        boolean opens = g.prep.isEmpty() || g.prep.equals("after") || g.prep.equals("before");
        boolean weapons = opens && (s.isWord(j, "weapons") || s.isWord(j, "drones")) && j >= g.to;
        while (weapons && j >= g.to && !s.isMark(j) && !s.isWord(j, "prep")) {
            j--;
        }
        return weapons && j < g.to;
    }

    /** "To resolve Chad's dispute", "helped Chad in 1980": what follows another verb is its object, unless a clause begins there. */
    private static boolean isObject(Sentence s, ActorGroup g, int verb) {
        int j = g.from - 1;
        while (s.isWord(j, "the") || s.isWord(j, "a") || s.isWord(j, "each")) {
            j--;
        }
        ActorGroup owner = Subjects.possessive(s, j) ? Subjects.endingAt(s, j - 1) : null;
        j = owner == null ? j : owner.from - 1;
        // "Airstrikes targeting rebels killed ten": what a thing does to somebody is said of the thing, whatever
        // follows.
        boolean reached = j > 0
                && s.verbs[j] == EnglishVerbs.GERUND
                && bare(g)
                && (EnglishGerunds.attribute(s, j) || EnglishRelatives.deed(s, j - 1));
        if (reached) {
            return true;
        }
        if (g.to >= head(s, verb) || !bare(g)) {
            return false;
        }
        return isVerb(s, j) && !s.is(j, Kind.REPORT) && !s.isComma(g.to);
    }

    /** The preposition of the phrase whose last word this is, with nothing but nouns between; -1 for none. */
    private static int prepositional(Sentence s, int last) {
        for (int j = last; j >= 0 && j > last - 6; j--) {
            if (s.isWord(j, "prep") && !s.isWord(j, "to")) {
                return j;
            }
            boolean part =
                    !s.isMark(j) && !isVerb(s, j) && !s.isWord(j, "and") && !s.isWord(j, "comp") && !opensClause(s, j);
            if (!part || Subjects.endingAt(s, j) != null) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opensClause(Sentence s, int j) {
        return s.isWord(j, "they") || s.isWord(j, "modal") || s.isWord(j, "be") || s.isWord(j, "rel");
    }

    /** The comma that opens the parenthesis this comma closes: a relative clause, a participle or an apposition; -1 for none. */
    private static int opening(Sentence s, int close) {
        boolean list = false;
        for (int j = close - 1; j > 0 && j > close - 25; j--) {
            // "Who lead the talks on water, trade and roads,": a comma between nouns opens nothing.
            boolean item = s.isComma(j) && s.isWord(j + 2, "and") && !isVerb(s, j + 1) && !s.isWord(j + 1, "rel");
            if (item && !list) {
                list = true;
                continue;
            }
            if (s.isComma(j)) {
                boolean inserted = s.isWord(j + 1, "rel")
                        || s.isWord(j + 1, "prep")
                        || s.isWord(j + 1, "a")
                        || s.isWord(j + 1, "the")
                        || members(s, j + 1)
                        || once(s, j + 1)
                        || s.is(j + 1, Kind.TITLE)
                        || s.verbs[j + 1] == EnglishVerbs.GERUND
                        || s.verbs[j + 1] == EnglishVerbs.PARTICIPLE
                        || s.reads(j + 1, "since")
                        || s.isWord(j + 1, "sub");
                return inserted || saying(s, j, close) ? j : -1;
            }
        }
        return -1;
    }

    /** "Chad and Mali, both members of the league,", ", three of the five members,": what several are behind a comma. */
    private static boolean members(Sentence s, int j) {
        boolean some = (s.is(j, Kind.NUMBER) || s.isWord(j, "nth")) && s.isWord(j + 1, "prep.of");
        return some || s.reads(j, "both") || (s.reads(j, "all") && !s.isWord(j + 1, "prep.of"));
    }

    /** "Chad, long Mali's closest ally,", "once an ally,": since when or till when somebody was something. */
    private static boolean once(Sentence s, int j) {
        boolean time = s.reads(j, "long") || s.reads(j, "once") || s.reads(j, "itself") || s.reads(j, "traditionally");
        return time && !isVerb(s, j + 1);
    }

    /** ", he argued,", ", Pompeo said,": nothing but a speaker and a verb of saying. */
    private static boolean saying(Sentence s, int open, int close) {
        if (!s.is(close - 1, Kind.REPORT) || !isFinite(s, close - 1)) {
            return false;
        }
        ActorGroup g = Subjects.endingAt(s, close - 2);
        int first = g != null ? g.from : s.isWord(close - 2, "they") ? close - 2 : -1;
        return first == open + 1 || (first == open + 2 && s.isWord(open + 1, "the"));
    }

    /** "The president of Chad, joined by Mali's, met": who is with the subject between commas takes part. */
    private static ActorGroup joinedBy(Sentence s, ActorGroup g) {
        int verb = g.to + 1;
        boolean aside = s.isComma(g.to) && (s.reads(verb, "joined") || s.reads(verb, "accompanied"));
        int at = s.isWord(verb + 2, "the") ? verb + 3 : verb + 2;
        ActorGroup with = aside && s.isWord(verb + 1, "prep.by") && s.inside(at) ? s.actors[at] : null;
        if (with == null || with.adjective || Lists.any(with.members, Actor::isGroup)) {
            return g;
        }
        ActorGroup both = new ActorGroup(g.from, g.to, g.prep, "");
        g.members.forEach(a -> Entities.addOne(both.members, a));
        with.members.forEach(a -> Entities.addOne(both.members, a));
        return both;
    }

    static boolean bare(ActorGroup g) {
        return g.prep.isEmpty() && !g.adjective;
    }

    static boolean isVerb(Sentence s, int j) {
        return s.inside(j) && s.verbs[j] != EnglishVerbs.NONE && s.verbs[j] != EnglishVerbs.NOUN;
    }

    static boolean isFinite(Sentence s, int j) {
        return s.verbs[j] == EnglishVerbs.FINITE || s.verbs[j] == EnglishVerbs.PASSIVE;
    }

    static boolean isNounLike(Sentence s, int j) {
        Unit u = s.unit(j);
        if (s.isMark(j) || s.isNumber(j) || s.dates[j] != null || isVerb(s, j)) {
            return false;
        }
        if (u.isFiller() && !u.isWord("quality")) {
            return !s.ends(j, "ly");
        }
        for (Term t : u.terms()) {
            boolean noun = switch (t.kind()) {
                case TITLE, INSTRUMENT, ACCORD, SUBJECT, TYPE, CITY -> true;
                case PREDICATE, REPORT, WORD -> s.verbs[j] == EnglishVerbs.NOUN;
                default -> false;
            };
            if (noun) {
                return true;
            }
        }
        return false;
    }
}
