package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.World;

/** "The Gulf state", "the 27-nation bloc", "the Shi'ite movement": what one that the article has named is called next, by what it is. Source: {@code world/kinds.csv}. English. */
final class Epithets {
    private static final int LONGEST = 6;

    private final World world;
    private final Entities entities;
    private final Discourse discourse;

    Epithets(World world, Entities entities, Discourse discourse) {
        this.world = world;
        this.entities = entities;
        this.discourse = discourse;
    }

    /** Whom the words behind an article mean; null where they are no such description, or nobody who was named is of that kind. */
    @Nullable
    ActorGroup at(Sentence s, int article) {
        boolean any = s.mayHave("obj.epithet") || s.mayHave("group.the") || s.mayHave("armed.called");
        int head = any ? head(s, article + 1) : s.size();
        if (!s.inside(head)) {
            return null;
        }
        if (head == article + 1 && (s.reads(head, "country") || s.reads(head, "nation"))) {
            return country(s, article);
        }
        boolean state = s.isWord(head, "obj.epithet.state");
        String called = state ? "" : s.wordId(head, "obj.epithet.");
        boolean armed = !state && called.isEmpty() && (s.isWord(head, "group.the") || s.isWord(head, "armed.called"));
        // "The jihadist group" is one unit.
        boolean plain = head == article + 1 && s.unit(head).to() - s.unit(head).from() == 1;
        if (!(state || armed || !called.isEmpty()) || (plain && called.isEmpty()) || !closes(s, head + 1)) {
            return null;
        }
        if (armed) {
            return group(s, article, head, armed(s, article, head));
        }
        Actor told = teller();
        boolean again = told != null && fits(s, article, head, called, told);
        return group(s, article, head, again ? told : discourse.last(a -> fits(s, article, head, called, a)));
    }

    /** "Ghana closed the border. The country also expelled", "the country's army said": whom the sentence before is of. */
    private @Nullable ActorGroup country(Sentence s, int article) {
        boolean owns = Subjects.owning(s, article + 2) && s.is(article + 3, Kind.TITLE);
        int verb = Subjects.overAdverbs(s, article + 2);
        boolean opens = article == 0 || s.isComma(article - 1) || s.isQuote(article - 1);
        boolean acts = opens
                && (s.isWord(verb, "have")
                        || s.isWord(verb, "fut")
                        || (s.inside(verb) && EnglishClauses.isFinite(s, verb)));
        Actor told = owns || acts ? teller() : null;
        boolean state = told != null && Character.isUpperCase(told.key().charAt(0)) && !isHere(s, article, told.key());
        return state ? group(s, article, article + 1, told) : null;
    }

    /** The only one whom the sentence before is of; or null. */
    private @Nullable Actor teller() {
        ActorGroup told = discourse.subject();
        Actor one = told != null && told.members.size() == 1 ? told.members.get(0) : null;
        return one == null || one.isGroup() ? null : one;
    }

    private @Nullable ActorGroup group(Sentence s, int article, int head, @Nullable Actor meant) {
        if (meant == null) {
            return null;
        }
        int from = s.start(article);
        int to = s.end(head);
        ActorGroup group = new ActorGroup(article, head + 1, EnglishActorWords.prep(s, article), "");
        boolean national = Character.isUpperCase(meant.key().charAt(0));
        group.members.add(national ? entities.state(meant.key(), from, to) : meant.meantBy(from, to));
        group.adjective = Subjects.owning(s, head + 1);
        return group;
    }

    /** "The kingdom's new foreign minister": whose an office is behind such a description; empty where none stands there. */
    static String owner(Sentence s, int office) {
        int of = office - 1;
        while (of > 1 && (s.isWord(of, "quality") || s.isWord(of, "office.quality") || s.isWord(of, "rank"))) {
            of--;
        }
        ActorGroup g = of > 1 && Subjects.owning(s, of) ? Subjects.endingAt(s, of - 1) : null;
        boolean one = g != null && g.adjective && g.members.size() == 1 && s.isWord(g.from, "the");
        return one && g != null && !g.members.get(0).isGroup()
                ? g.members.get(0).key()
                : "";
    }

    private static int head(Sentence s, int from) {
        int j = from;
        while (j < from + LONGEST && describes(s, j)) {
            j++;
        }
        return j;
    }

    /** The armed group named last, of the nation that is told, if one is. */
    private @Nullable Actor armed(Sentence s, int article, int head) {
        Actor last = discourse.lastArmed();
        for (int j = article + 1; j < head && last != null; j++) {
            Term nation = s.term(j, Kind.NISBA);
            boolean helped = s.isWord(j + 1, "obj.epithet.backed") || s.isWord(j + 2, "obj.epithet.backed");
            if (nation != null && !helped && !nation.id().equals(last.entity().country())) {
                return null;
            }
        }
        return last;
    }

    /** What kind an adjective or a place, "the Gulf", tells; empty for none. */
    private static String kind(Sentence s, int j) {
        String told = s.wordId(j, "obj.kind.");
        Term place = told.isEmpty() ? s.term(j, Kind.CITY) : null;
        return place == null ? told : place.id();
    }

    /** What may stand between the article and the noun: kinds, what says nothing of which one is meant, a number of members, a nation, who helps. */
    private static boolean describes(Sentence s, int j) {
        if (!s.inside(j) || s.isMark(j)) {
            return false;
        }
        boolean counted = s.isNumber(j) || ((s.reads(j, "nation") || s.reads(j, "member")) && s.isNumber(j - 1));
        boolean backed = s.isWord(j, "obj.epithet.backed") && (s.is(j - 1, Kind.STATE) || s.is(j - 1, Kind.NISBA));
        boolean nation = s.is(j, Kind.NISBA) || (s.is(j, Kind.STATE) && s.isWord(j + 1, "obj.epithet.backed"));
        boolean word = !kind(s, j).isEmpty() || s.isWord(j, "obj.epithet.plain") || s.isWord(j, "obj.epithet.armed");
        return counted || backed || nation || word;
    }

    /** Nothing behind the noun tells who or what else is meant. */
    private static boolean closes(Sentence s, int j) {
        boolean possessive = Subjects.owning(s, j);
        boolean of = s.isWord(j, "prep.of") && !s.ends(j + 1, "ing");
        boolean named = of || s.isName(j) || s.is(j, Kind.STATE) || s.is(j, Kind.ORG);
        boolean compound = s.is(j, Kind.TITLE) && !Subjects.isVerb(s, j);
        return possessive || !(named || compound);
    }

    private boolean fits(Sentence s, int article, int head, String called, Actor a) {
        String id = a.key();
        boolean state = Character.isUpperCase(id.charAt(0));
        boolean ofKind = !called.isEmpty() && world.isKind(called, id);
        if (a.isGroup() || (!called.isEmpty() && !ofKind)) {
            return false;
        }
        for (int j = article + 1; j < head; j++) {
            String kind = kind(s, j);
            boolean nation = s.is(j, Kind.NISBA) && state;
            if ((!kind.isEmpty() && state && !world.isKind(kind, id)) || nation) {
                return false;
            }
        }
        return called.isEmpty() ? state && !isHere(s, article, id) : true;
    }

    /** Whether a state was named before in the sentence: what follows means another. */
    private static boolean isHere(Sentence s, int article, String id) {
        for (int j = 0; j < article; j++) {
            ActorGroup g = s.actors[j];
            if (g != null && Entities.hasKey(g.members, id)) {
                return true;
            }
        }
        return false;
    }
}
