package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Finds the subject of a verb where subjects stand before verbs: over appositions, relative clauses and lists of verbs, through infinitives and participles. Made anew for each sentence. */
final class EnglishClauses {
    private static final int DEPTH = 6;
    private static final Set<String> SPOKEN = Set.of("praise", "criticise", "request", "reject", "threaten");

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

    private @Nullable ActorGroup subject(int verb, int depth) {
        if (depth > DEPTH) {
            return null;
        }
        ActorGroup speaker = s.is(verb, Kind.REPORT) ? speakerBehind(verb) : null;
        if (speaker != null) {
            return speaker;
        }
        return switch (s.verbs[verb]) {
            case EnglishVerbs.INFINITIVE -> ofInfinitive(verb, depth);
            case EnglishVerbs.GERUND -> ofGerund(verb, depth);
            case EnglishVerbs.PARTICIPLE -> Subjects.endingAt(s, s.isComma(verb - 1) ? verb - 2 : verb - 1);
            case EnglishVerbs.NOUN -> null;
            default -> ofFinite(verb, depth);
        };
    }

    /** "'We reject the plan,' said the minister", "the pact is dead, said the minister": who speaks stands behind the verb that closes what was said, and no clause goes on with him. */
    private @Nullable ActorGroup speakerBehind(int verb) {
        boolean quote = s.isQuote(verb - 1);
        boolean closes = quote || s.isComma(verb - 1);
        int who = s.isWord(verb + 1, "the") ? verb + 2 : verb + 1;
        ActorGroup g = closes && s.inside(who) ? s.actors[who] : null;
        if (g == null || !g.prep.isEmpty() || g.adjective) {
            return null;
        }
        boolean told = quote;
        for (int j = 0; !told && j < verb - 1; j++) {
            told = isFinite(j) || s.isWord(j, "modal") || s.isWord(j, "be");
        }
        boolean clause = s.inside(g.to)
                && (isVerb(g.to) || s.isWord(g.to, "modal") || s.isWord(g.to, "be") || s.isWord(g.to, "have"));
        return told && !clause ? g : null;
    }

    /** "Decided to leave" has the subject of the deciding; "urged Chad to leave", "called for Chad to leave" have Chad, "was asked to leave" who was asked. */
    private @Nullable ActorGroup ofInfinitive(int verb, int depth) {
        ActorGroup owner = ownerOfIntent(verb);
        if (owner != null) {
            return owner;
        }
        if (ownIntent(verb)) {
            return ofIntent(verb, depth);
        }
        ActorGroup able = able(verb);
        if (able != null) {
            return able;
        }
        ActorGroup object = null;
        for (int j = verb - 1; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            boolean called = g != null && g.to == intent(verb) + 1 && (decidedBy(g) || g.prep.equals("for"));
            if (called) {
                return g;
            }
            if (g != null) {
                object = object == null && bare(g) ? g : object;
                j = g.from;
                continue;
            }
            if (isVerb(j)) {
                boolean directed = s.isWord(j, "urge") || s.isWord(j, "moves") || s.isWord(j, "bids");
                boolean taken = directed && object != null && s.verbs[j] != EnglishVerbs.PASSIVE;
                return taken ? object : subject(j, depth + 1);
            }
        }
        return object;
    }

    /** "Said Chad would be welcome to join", "that Mali is entitled to leave": who stands before the adjective does it, whoever speaks; null for nobody. */
    private @Nullable ActorGroup able(int verb) {
        int adjective = intent(verb);
        boolean open = adjective > 1 && adjective == verb - 2 && !isVerb(adjective) && !s.isMark(adjective);
        int be = adjective - 1;
        open = open && !isNounLike(adjective) && (s.isWord(be, "be") || s.ends(be, "be"));
        int j = be - 1;
        while (open
                && j > 0
                && (s.isWord(j, "modal") || s.isWord(j, "fut") || s.isWord(j, "ignore") || s.isWord(j, "have"))) {
            j--;
        }
        ActorGroup g = open ? Subjects.endingAt(s, j) : null;
        return g != null && bare(g) && !g.adjective ? g : null;
    }

    /** "A decision by Chad to close": whose the noun before is. */
    private boolean decidedBy(ActorGroup g) {
        int noun = s.isWord(g.from - 1, "the") ? g.from - 3 : g.from - 2;
        boolean pressed = g.prep.equals("on") && s.reads(noun, "pressure");
        return pressed || (g.prep.equals("by") && noun >= 0 && !s.isMark(noun) && !isVerb(noun));
    }

    private int intent(int verb) {
        return s.reads(verb - 1, "to") && s.unit(verb - 1).isWord("to") ? verb - 2 : verb - 1;
    }

    /** "Chad's decision to close": whose the noun before is. */
    private @Nullable ActorGroup ownerOfIntent(int verb) {
        int noun = intent(verb);
        boolean possessive = noun > 1 && Subjects.possessive(s, noun - 1) && !isVerb(noun);
        if (possessive || !s.isWord(noun, "obj.intent") || isVerb(noun)) {
            return possessive ? Subjects.endingAt(s, noun - 2) : null;
        }
        // "The US decision to invade", "the Spanish bid to join".
        ActorGroup g = Subjects.endingAt(s, noun - 1);
        boolean acronym = g != null && s.is(g.from, Kind.STATE) && s.is(g.from, Kind.NISBA);
        return g != null && (g.adjective || acronym || s.is(g.from, Kind.ORG)) ? g : null;
    }

    /** "Its bid to join", "their decision to leave". */
    private boolean ownIntent(int verb) {
        int noun = intent(verb);
        boolean own = s.isWord(noun - 1, "the") && !s.reads(noun - 1, "the");
        return own && !isVerb(noun);
    }

    /** "Ghana asked Chad to back its bid to join": the bid is that of who asks. */
    private @Nullable ActorGroup ofIntent(int verb, int depth) {
        for (int j = verb - 1; j >= 0 && !s.isBreak(j); j--) {
            if (isFinite(j)) {
                return subject(j, depth + 1);
            }
        }
        return discourse.subject();
    }

    /** ", killing ten" has the subject of the main verb; "accused Chad of hiding" has Chad. */
    private @Nullable ActorGroup ofGerund(int verb, int depth) {
        int prep = s.beforeQuotes(verb);
        ActorGroup thanked = s.isWord(prep, "prep.for") ? Subjects.endingAt(s, prep - 1) : null;
        if (thanked != null && !thanked.adjective && !thanked.prep.isEmpty()) {
            return thanked;
        }
        if (attribute(verb) || refused(verb)) {
            return null;
        }
        ActorGroup object = null;
        ActorGroup first = null;
        int before = s.reads(verb - 1, "when") || s.reads(verb - 1, "while") ? verb - 2 : verb - 1;
        // "Asked the court to order Chad to stop, accusing it": who adds words to a request is who made it.
        boolean added = s.isComma(verb - 1) && spoken(verb);
        for (int j = before; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                first = bare(g) ? g : first;
                // "Met Chad's leader before leaving": who left is who met.
                boolean then = s.isWord(prep, "prep.before") || s.isWord(prep, "prep.after");
                // "Accused the French of siding with".
                boolean nation = g.adjective && g.prep.isEmpty() && g.to == prep && s.reads(g.from - 1, "the");
                boolean blamed = (bare(g) || nation) && s.isWord(prep, "prep") && !s.isWord(prep, "prep.by") && !then;
                object = object == null && blamed ? g : object;
                boolean sent = g.prep.equals("to") && s.isWord(beforeTo(g), "paper");
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
            if (isVerb(j) && !skipped) {
                return object == null
                        ? subject(j, depth + 1)
                        : s.isWord(j, "joins") ? joiners(j, object, depth) : object;
            }
        }
        return object != null ? object : first != null ? first : behind(verb);
    }

    /** "Sent a letter to Chad pledging": the unit before the preposition of an addressee. */
    private int beforeTo(ActorGroup g) {
        int j = g.from - 1;
        while (j > 0 && j > g.from - 4 && !s.isWord(j, "prep.to")) {
            j--;
        }
        return j - 1;
    }

    /** "Chad joined Mali in closing", "followed Mali in closing": both did it. */
    private ActorGroup joiners(int verb, ActorGroup object, int depth) {
        ActorGroup first = subject(verb, depth + 1);
        if (first == null) {
            return object;
        }
        ActorGroup both = new ActorGroup(first.from, first.to, first.prep, "");
        first.members.forEach(a -> Entities.addOne(both.members, a));
        object.members.forEach(a -> Entities.addOne(both.members, a));
        return both;
    }

    /** "Tariffs hitting farmers", "an agreement ending the war": a participle right behind a thing says what the thing does. */
    private boolean attribute(int verb) {
        int noun = verb - 1;
        if (noun < 1 || Subjects.endingAt(s, noun) != null || s.isMark(noun) || isVerb(noun)) {
            return false;
        }
        boolean function = s.isWord(noun, "they")
                || s.isWord(noun, "be")
                || s.isWord(noun, "have")
                || s.isWord(noun, "prep")
                || s.isWord(noun, "link")
                || s.isWord(noun, "group.people");
        boolean many = s.ends(noun, "s") && !function && s.dates[noun] == null && !s.isName(noun);
        boolean thing =
                isNounLike(noun) || !s.unit(noun).known() || s.unit(noun).is(Kind.WORD);
        return (many && thing) || (s.is(noun, Kind.INSTRUMENT) && !voices(noun, verb));
    }

    /** "A communique welcoming the truce": a paper says what they say who issue it. */
    private boolean voices(int paper, int verb) {
        return s.isWord(paper, "paper") && spoken(verb);
    }

    /** Whether a verb may be one of words. */
    private boolean spoken(int verb) {
        for (Term t : s.unit(verb).terms()) {
            String kind = t.kind() == Kind.PREDICATE ? t.as(Predicate.class).kind() : "";
            if (SPOKEN.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** "Vetoed a resolution calling for a truce": what a paper says is not said by who is against it. */
    private boolean refused(int verb) {
        boolean paper = s.isWord(verb - 1, "paper");
        for (int j = verb - 2; paper && j > 0 && j > verb - 12 && !s.isBreak(j); j--) {
            if (isFinite(j)) {
                return s.isWord(j, "refuse") || s.isWord(j, "fail") || s.isWord(j, "against");
            }
        }
        return false;
    }

    /** "Citing losses, Iran left": the subject comes after the participle's comma. */
    private @Nullable ActorGroup behind(int verb) {
        for (int j = verb + 1; j < s.size() && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                ActorGroup g =
                        s.inside(j + 1) ? s.actors[s.isWord(j + 1, "the") && s.inside(j + 2) ? j + 2 : j + 1] : null;
                return g != null && bare(g) ? g : null;
            }
        }
        return null;
    }

    private @Nullable ActorGroup ofFinite(int verb, int depth) {
        int joined = joined(verb);
        if (joined >= 0) {
            ActorGroup shared = subject(joined, depth + 1);
            return shared == null && speechAct(verb) ? speaker(joined, depth) : shared;
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
                boolean object = isObject(g, verb);
                boolean theirs = g.adjective && armed(g, verb);
                if ((bare(g) || theirs || opensTimeClause(g, verb)) && !Subjects.possessive(s, g.to) && !object) {
                    return joinedBy(withPronoun(g, depth));
                }
                noun = noun || object;
                j = g.from - 1;
                continue;
            }
            Unit u = s.unit(j);
            if (u.isWord("rel") || (u.isWord("comp") && relative(j, verb))) {
                return antecedent(j);
            }
            if (u.isWord("they")) {
                return pronoun(j, depth);
            }
            if (u.isWord("comp") || (s.isBreak(j) && !s.isWord(j, "but"))) {
                return null;
            }
            if (isFinite(j)) {
                boolean inserted = s.isWord(head(j) - 1, "rel");
                return noun && !inserted ? null : subject(j, depth + 1);
            }
            ActorGroup apposed = s.isComma(j) ? Subjects.endingAt(s, j - 1) : null;
            int open = s.isComma(j) && !comma ? opening(j) : -1;
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
            if (open >= 0) {
                j = open - 1;
                continue;
            }
            int phrase = prepositional(j);
            if (phrase >= 0) {
                j = phrase - 1;
                continue;
            }
            noun = noun || isNounLike(j);
            j--;
        }
        return null;
    }

    /** "Signed a pact and agreed to talks": the verb whose subject a verb right behind "and" or "but" shares; -1 for none. */
    private int joined(int verb) {
        int and = head(verb) - 1;
        if (!s.isWord(and, "and") && !s.isWord(and, "but")) {
            return -1;
        }
        for (int j = and - 1; j >= 0 && !s.isBreak(j); j--) {
            if (isFinite(j)) {
                return j;
            }
        }
        return -1;
    }

    /** "Accused", "urged", "thanked": what only somebody who speaks can do. */
    private boolean speechAct(int verb) {
        Term deed = s.term(verb, Kind.PREDICATE);
        String kind = deed == null ? "" : deed.as(Predicate.class).kind();
        return switch (kind) {
            case "criticise", "praise", "request", "threaten", "reject" -> true;
            default -> false;
        };
    }

    /** "Chad said the tariffs were illegal and accused Mali": a speech act joined to the verb of a thing is the speaker's; null where nobody speaks. */
    private @Nullable ActorGroup speaker(int inner, int depth) {
        for (int j = inner - 1; j >= 0 && !s.isBreak(j); j--) {
            if (isFinite(j) && s.is(j, Kind.REPORT)) {
                return subject(j, depth + 1);
            }
        }
        return null;
    }

    /** The first of a verb's auxiliaries and adverbs, else the verb. */
    private int head(int verb) {
        int j = verb;
        while (j > 0 && s.verbs[j - 1] == EnglishVerbs.NONE && auxiliary(j - 1)) {
            j--;
        }
        return j;
    }

    private boolean auxiliary(int j) {
        return s.isWord(j, "be")
                || s.isWord(j, "have")
                || s.isWord(j, "modal")
                || s.isWord(j, "fut")
                || s.isWord(j, "neg")
                || s.isWord(j, "ignore")
                || (!s.unit(j).known() && s.ends(j, "ly"));
    }

    /** "After Kiev refused": a preposition of time that opens a clause, not a phrase. */
    private boolean opensTimeClause(ActorGroup g, int verb) {
        boolean time = g.prep.equals("after") || g.prep.equals("before");
        return time && !g.adjective && clauseOf(g, verb);
    }

    /** Whether nothing but auxiliaries, or an aside between commas, stands between an actor and the verb. */
    private boolean clauseOf(ActorGroup g, int verb) {
        int end = head(verb);
        return g.to == end || (s.isComma(end - 1) && opening(end - 1) == g.to);
    }

    /** "Russian missiles hit", "Israeli artillery fire killed": weapons that do a deed are their owner's. */
    private boolean armed(ActorGroup g, int verb) {
        int end = head(verb);
        int j = end - 1;
        boolean opens = g.prep.isEmpty() || g.prep.equals("after") || g.prep.equals("before");
        boolean weapons = opens && (s.isWord(j, "weapons") || s.isWord(j, "drones")) && j >= g.to;
        while (weapons && j >= g.to && !s.isMark(j) && !s.isWord(j, "prep")) {
            j--;
        }
        return weapons && j < g.to;
    }

    /** "To resolve Chad's dispute", "helped Chad in 1980": what follows another verb is its object, unless a clause begins there. */
    private boolean isObject(ActorGroup g, int verb) {
        int j = g.from - 1;
        while (s.isWord(j, "the") || s.isWord(j, "a") || s.isWord(j, "each")) {
            j--;
        }
        ActorGroup owner = Subjects.possessive(s, j) ? Subjects.endingAt(s, j - 1) : null;
        j = owner == null ? j : owner.from - 1;
        // "Airstrikes targeting rebels killed ten": what a thing does to somebody is said of the thing, whatever
        // follows.
        boolean reached = j > 0 && s.verbs[j] == EnglishVerbs.GERUND && bare(g) && (attribute(j) || deed(j - 1));
        if (reached) {
            return true;
        }
        if (g.to >= head(verb) || !bare(g)) {
            return false;
        }
        return isVerb(j) && !s.is(j, Kind.REPORT) && !s.isComma(g.to);
    }

    /** The preposition of the phrase whose last word this is, with nothing but nouns between; -1 for none. */
    private int prepositional(int last) {
        for (int j = last; j >= 0 && j > last - 6; j--) {
            if (s.isWord(j, "prep") && !s.isWord(j, "to")) {
                return j;
            }
            boolean part = !s.isMark(j) && !isVerb(j) && !s.isWord(j, "and") && !s.isWord(j, "comp") && !opensClause(j);
            if (!part || Subjects.endingAt(s, j) != null) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensClause(int j) {
        return s.isWord(j, "they") || s.isWord(j, "modal") || s.isWord(j, "be") || s.isWord(j, "rel");
    }

    /** The comma that opens the parenthesis this comma closes: a relative clause, a participle or an apposition; -1 for none. */
    private int opening(int close) {
        boolean list = false;
        for (int j = close - 1; j > 0 && j > close - 25; j--) {
            // "Who lead the talks on water, trade and roads,": a comma between nouns opens nothing.
            boolean item = s.isComma(j) && s.isWord(j + 2, "and") && !isVerb(j + 1) && !s.isWord(j + 1, "rel");
            if (item && !list) {
                list = true;
                continue;
            }
            if (s.isComma(j)) {
                boolean inserted = s.isWord(j + 1, "rel")
                        || s.isWord(j + 1, "prep")
                        || s.isWord(j + 1, "a")
                        || s.isWord(j + 1, "the")
                        || s.is(j + 1, Kind.TITLE)
                        || s.verbs[j + 1] == EnglishVerbs.GERUND
                        || s.verbs[j + 1] == EnglishVerbs.PARTICIPLE
                        || s.isWord(j + 1, "sub");
                return inserted || saying(j, close) ? j : -1;
            }
        }
        return -1;
    }

    /** ", he argued,", ", Pompeo said,": nothing but a speaker and a verb of saying. */
    private boolean saying(int open, int close) {
        if (!s.is(close - 1, Kind.REPORT) || !isFinite(close - 1)) {
            return false;
        }
        ActorGroup g = Subjects.endingAt(s, close - 2);
        int first = g != null ? g.from : s.isWord(close - 2, "they") ? close - 2 : -1;
        return first == open + 1 || (first == open + 2 && s.isWord(open + 1, "the"));
    }

    /** "That" right behind a noun and before its verb opens a relative clause; behind a verb of saying it does not. */
    private boolean relative(int that, int verb) {
        if (that == 0 || isVerb(that - 1) || s.is(that - 1, Kind.REPORT)) {
            return false;
        }
        for (int j = that + 1; j < verb; j++) {
            if (s.actors[j] != null || isNounLike(j)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable ActorGroup antecedent(int rel) {
        int j = s.isComma(rel - 1) ? rel - 2 : rel - 1;
        while (j > 0 && (s.dates[j] != null || s.is(j, Kind.WEEKDAY) || s.isWord(j, "prep.on"))) {
            j--;
        }
        if (deed(j) && !s.reads(rel, "who")) {
            ActorGroup whose = Subjects.endingAt(s, j - 1);
            boolean owner = whose != null && (whose.adjective || (whose.to == j && whose.prep.isEmpty()));
            return owner ? whose : null;
        }
        for (int k = j; k >= 0 && k > j - 6 && !isFinite(k) && !s.isBreak(k); k--) {
            // "The first to visit the nation that": the clause is about the object, which nobody names.
            if (s.verbs[k] == EnglishVerbs.INFINITIVE) {
                return null;
            }
            ActorGroup g = Subjects.endingAt(s, k);
            ActorGroup named = g == null ? null : apposedTo(g);
            if (named != null) {
                return named;
            }
            if (g != null && !g.adjective) {
                return thingIn(g, rel) || ofDeed(g, rel) ? null : g;
            }
        }
        return null;
    }

    /** "Islamic Jihad, a smaller group that": the named one whom unnamed people behind a comma explain; or null. */
    private @Nullable ActorGroup apposedTo(ActorGroup g) {
        int a = g.from - 1;
        while (a > g.from - 4 && a > 0 && !s.isMark(a) && !s.isWord(a, "a") && !isVerb(a)) {
            a--;
        }
        boolean explains = g.members.stream().allMatch(Actor::isGroup) && s.isWord(a, "a") && s.isComma(a - 1);
        ActorGroup named = explains ? Subjects.endingAt(s, a - 2) : null;
        return named != null && bare(named) && named.members.stream().noneMatch(Actor::isGroup) ? named : null;
    }

    /** "Suspects in the bombing that killed ten": the noun of a violent deed right before the pronoun. */
    private boolean deed(int j) {
        return j > 0 && Subjects.endingAt(s, j) == null && Roles.violent(s, j);
    }

    /** "The attacks in Chad that killed ten": without a comma, what is in a place is spoken of and not the place. */
    private boolean thingIn(ActorGroup g, int rel) {
        boolean thing = s.reads(rel, "that") || s.reads(rel, "which");
        return thing && g.prep.equals("in") && !s.isComma(rel - 1);
    }

    /** "An attack on a church in Chad that killed ten": what the clause is about is the deed before the preposition. */
    private boolean ofDeed(ActorGroup g, int rel) {
        boolean thing = s.reads(rel, "that") || s.reads(rel, "which");
        boolean on = g.prep.equals("on") || g.prep.equals("against") || g.prep.equals("in");
        for (int j = g.from - 1; thing && on && j > 0 && j > g.from - 5; j--) {
            if (s.isWord(j, "prep")) {
                return deed(j - 1);
            }
        }
        return false;
    }

    /** "It", "they", "he": the subject of the verb before, or of the sentence before. */
    private @Nullable ActorGroup pronoun(int at, int depth) {
        ActorGroup warned = s.isWord(at - 1, "if") ? threatened(at - 1) : null;
        warned = s.isWord(at - 1, "but") && declines(at) ? asked(at - 1) : warned;
        if (warned != null) {
            return warned;
        }
        boolean they = s.reads(at, "they");
        for (int k = at - 1; k >= 0; k--) {
            if (isFinite(k)) {
                ActorGroup g = subject(k, depth + 1);
                boolean it = s.reads(at, "it") && g != null && (isPerson(g) || strangers(g));
                ActorGroup thing = it ? body(at, k) : null;
                // "Said that the envoy had been told of the move, which it said was": no man is meant.
                if (it && thing == null && strangers(g) && earlier(k)) {
                    continue;
                }
                // "Left after failing to make them leave the land that they hold": one is not several.
                if (they && g != null && isPerson(g) && whomMet(k).isEmpty() && many(k, at)) {
                    return null;
                }
                return thing != null ? thing : they && g != null ? both(g, whomMet(k), at) : g;
            }
        }
        ActorGroup g = discourse.subject();
        // "After an ultimatum from the envoy. He has given both a week": "he" is a person, the only one named.
        ActorGroup person = s.reads(at, "he") || s.reads(at, "she") ? discourse.person() : null;
        if (person != null && (g == null || !isPerson(g))) {
            return person;
        }
        boolean one = they && g != null && Entities.distinct(g.members).size() == 1;
        return one && g != null ? both(g, discourse.together(g.members), at) : g;
    }

    /** "Threatened Chad with sanctions if it refuses": who is threatened right before the condition; null where nobody is. */
    private @Nullable ActorGroup threatened(int condition) {
        ActorGroup whom = null;
        for (int j = condition - 1; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            whom = whom == null && g != null && !g.adjective && g.members.size() == 1 ? g : whom;
            Term deed = isFinite(j) ? s.term(j, Kind.PREDICATE) : null;
            if (isFinite(j)) {
                boolean threat = deed != null && deed.as(Predicate.class).kind().equals("threaten");
                return threat && whom != null && whom.from > j ? whom : null;
            }
        }
        return null;
    }

    /** "It refused", "they have declined". */
    private boolean declines(int pronoun) {
        int j = pronoun + 1;
        while (s.inside(j) && auxiliary(j)) {
            j++;
        }
        return s.inside(j) && s.isWord(j, "refuse") && isFinite(j);
    }

    /** "Asked Chad to pay but it refused": who was asked right before the contrast; null where nobody was. */
    private @Nullable ActorGroup asked(int but) {
        ActorGroup whom = null;
        for (int j = but - 1; j >= 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            whom = g != null && !g.adjective ? g : whom;
            if (isFinite(j)) {
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

    private boolean earlier(int verb) {
        for (int j = verb - 1; j >= 0; j--) {
            if (isFinite(j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether several are named between a verb and a pronoun: "his forces". */
    private boolean many(int verb, int at) {
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
    private @Nullable ActorGroup body(int at, int verb) {
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
    private List<Actor> whomMet(int verb) {
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
    private ActorGroup both(ActorGroup g, List<Actor> others, int at) {
        if (others.isEmpty() || Entities.distinct(g.members).size() != 1) {
            return g;
        }
        ActorGroup both = new ActorGroup(g.from, g.to, g.prep, "");
        g.members.forEach(a -> Entities.addOne(both.members, a.meantBy(s.start(at), s.end(at))));
        others.forEach(a -> Entities.addOne(both.members, a.meantBy(s.start(at), s.end(at))));
        return both;
    }

    /** "Said he and his Russian counterpart agreed": whom a pronoun listed before an actor stands for is listed too. */
    private ActorGroup withPronoun(ActorGroup g, int depth) {
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

    /** "The president of Chad, joined by Mali's, met": who is with the subject between commas takes part. */
    private ActorGroup joinedBy(ActorGroup g) {
        int verb = g.to + 1;
        boolean aside = s.isComma(g.to) && (s.reads(verb, "joined") || s.reads(verb, "accompanied"));
        int at = s.isWord(verb + 2, "the") ? verb + 3 : verb + 2;
        ActorGroup with = aside && s.isWord(verb + 1, "prep.by") && s.inside(at) ? s.actors[at] : null;
        if (with == null || with.adjective || with.members.stream().anyMatch(Actor::isGroup)) {
            return g;
        }
        ActorGroup both = new ActorGroup(g.from, g.to, g.prep, "");
        g.members.forEach(a -> Entities.addOne(both.members, a));
        with.members.forEach(a -> Entities.addOne(both.members, a));
        return both;
    }

    private static boolean bare(ActorGroup g) {
        return g.prep.isEmpty() && !g.adjective;
    }

    private boolean isVerb(int j) {
        return s.inside(j) && s.verbs[j] != EnglishVerbs.NONE && s.verbs[j] != EnglishVerbs.NOUN;
    }

    private boolean isFinite(int j) {
        return s.verbs[j] == EnglishVerbs.FINITE || s.verbs[j] == EnglishVerbs.PASSIVE;
    }

    private boolean isNounLike(int j) {
        Unit u = s.unit(j);
        if (s.isMark(j) || s.isNumber(j) || s.dates[j] != null || isVerb(j)) {
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
