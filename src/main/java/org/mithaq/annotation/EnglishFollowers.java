package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.World;

/** Whose people are who only serve or follow somebody by name: "a spokesman for President Putin", "Haftar's forces", "troops loyal to Riek Machar". */
final class EnglishFollowers {
    private static final int REACH = 6;

    private final Sentence s;
    private final Entities entities;
    private final Discourse discourse;
    /** The unit behind the name of whom they follow. */
    private int to;

    private EnglishFollowers(Sentence s, Entities entities, Discourse discourse) {
        this.s = s;
        this.entities = entities;
        this.discourse = discourse;
    }

    /** Fills the group with the office of a spokesman, aide or envoy that begins at {@code from} and ends before {@code end}, when a person whose office it serves is named with it. */
    static boolean office(
            Sentence s, int from, int end, Title title, ActorGroup group, Entities entities, Discourse discourse) {
        if (!serves(title)) {
            return false;
        }
        EnglishFollowers f = new EnglishFollowers(s, entities, discourse);
        Actor leader = f.owner(from, end);
        boolean behind =
                leader == null && (s.isWord(end, "prep.for") || s.isWord(end, "prep.of") || s.isWord(end, "prep.to"));
        leader = behind ? f.named(end + 1, 3) : leader;
        if (leader != null) {
            group.members.add(entities.office(title, leader.key(), s.start(from), s.end(end - 1)));
            group.to = f.to;
        }
        return leader != null;
    }

    /** "Hezbollah, the Lebanese group that attacked": the armed group before the comma, told of again by a word for one that a clause follows; or null. */
    static @Nullable Actor appositive(Sentence s, int from, int end) {
        boolean clause = s.isWord(end, "rel") || s.isWord(end, "comp");
        int article = from - 1;
        while (article > from - 4
                && article > 0
                && !s.isMark(article)
                && !s.isWord(article, "the")
                && !s.isWord(article, "a")) {
            article--;
        }
        boolean opens = s.isWord(article, "the") || s.isWord(article, "a");
        boolean told = clause && opens && s.isComma(article - 1) && s.isWord(end - 1, "group.the");
        ActorGroup g = told ? Subjects.endingAt(s, article - 2) : null;
        Actor one = g == null || g.adjective || g.members.size() != 1 ? null : g.members.get(0);
        return one != null && one.entity().type().equals("armed_group") ? one : null;
    }

    private static boolean serves(Title title) {
        return title.id().equals("spokesperson")
                || title.id().equals("envoy")
                || title.id().equals("official");
    }

    /** Fills the group with the people whose word stands before {@code end}, when somebody whom they follow is named with them. */
    static boolean people(Sentence s, int from, int end, ActorGroup group, Entities entities, Discourse discourse) {
        EnglishFollowers f = new EnglishFollowers(s, entities, discourse);
        Actor leader = s.isWord(end - 1, "forces") || s.isWord(end - 1, "armed.people") ? f.owner(from, end) : null;
        leader = leader == null ? f.followed(end) : leader;
        if (leader == null || !f.leads(leader)) {
            return false;
        }
        int start = s.start(from);
        String printed = s.tokens.source().substring(s.start(end - 1), s.end(end - 1));
        boolean state = Character.isUpperCase(leader.key().charAt(0));
        group.members.add(
                state
                        ? entities.group(printed, leader.key(), start, s.end(end - 1))
                        : entities.owner(leader.key(), start, s.end(end - 1)));
        group.to = f.to;
        group.place = false;
        return true;
    }

    /** "Loyal to the eastern commander Khalifa Haftar", "supporters of Riek Machar". */
    private @Nullable Actor followed(int link) {
        if (s.isWord(link, "loyal")) {
            return named(link + 1, REACH);
        }
        boolean followers = s.isWord(link - 1, "followers") || s.isWord(link - 1, "armed.people");
        return followers && s.isWord(link, "prep.of") ? named(link + 1, REACH) : null;
    }

    /** "Haftar's forces": the person who owns what begins at a unit. */
    private @Nullable Actor owner(int from, int end) {
        ActorGroup g = Subjects.owning(s, from - 1) ? Subjects.endingAt(s, from - 2) : null;
        Actor one = g == null || g.members.size() != 1 ? null : g.members.get(0);
        to = end;
        boolean person = one != null && !one.isGroup() && one.entity().type().equals("person");
        return one != null && person && leads(one) ? one : null;
    }

    /** The person, or armed group, named within so many units, behind offices and words that describe him. */
    private @Nullable Actor named(int from, int reach) {
        for (int j = from; s.inside(j) && j < from + reach && !passes(j); j++) {
            Term person = s.term(j, Kind.PERSON);
            Term org = s.term(j, Kind.ORG);
            to = j + 1;
            if (person != null) {
                Actor known = entities.person(person.as(World.Person.class), s.start(j), s.end(j));
                return known.isGroup() ? null : known;
            }
            if (org != null && org.as(World.Organisation.class).type().equals("armed_group")) {
                return entities.organisation(org.as(World.Organisation.class), s.start(j), s.end(j));
            }
            Actor told = s.isName(j) ? discourse.officer(s.word(j)) : null;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** What no name follows that belongs to the words before. */
    private boolean passes(int j) {
        boolean verb = Subjects.isVerb(s, j) && s.verbs[j] != EnglishVerbs.PARTICIPLE;
        return s.isLine(j)
                || (s.isMark(j) && !(s.isComma(j) && s.is(j + 1, Kind.PERSON)) && !Subjects.possessive(s, j))
                || verb
                || s.isWord(j, "prep")
                || s.isWord(j, "and");
    }

    /** Of a state or an armed group. */
    private boolean leads(Actor a) {
        return !a.isGroup() && (Character.isUpperCase(a.key().charAt(0)) || entities.mayBeSide(a));
    }
}
