package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Finds whom an English relative clause is about: the actor before the pronoun, or nobody where a deed or a thing stands there. {@link EnglishClauses} asks it. */
final class EnglishRelatives {
    private EnglishRelatives() {}

    /** "That" right behind a noun and before its verb opens a relative clause; behind a verb of saying it does not. */
    static boolean relative(Sentence s, int that, int verb) {
        if (that == 0 || EnglishClauses.isVerb(s, that - 1) || s.is(that - 1, Kind.REPORT)) {
            return false;
        }
        for (int j = that + 1; j < verb; j++) {
            if (s.actors[j] != null || EnglishClauses.isNounLike(s, j)) {
                return false;
            }
        }
        return true;
    }

    /** "Iran, which he said had sent arms", "the rebels who the army said had fled": the relative pronoun before who says so; -1 where nothing of the kind stands before a verb of saying. */
    static int overSaying(Sentence s, int report) {
        if (!s.is(report, Kind.REPORT)) {
            return -1;
        }
        ActorGroup by = Subjects.endingAt(s, report - 1);
        int first = by != null ? by.from : s.isWord(report - 1, "they") ? report - 1 : -1;
        first = s.isWord(first - 1, "the") ? first - 1 : first;
        return first > 1 && s.isWord(first - 1, "rel") && s.isComma(first - 2) ? first - 1 : -1;
    }

    static @Nullable ActorGroup antecedent(Sentence s, int rel) {
        int j = s.isComma(rel - 1) ? rel - 2 : rel - 1;
        while (j > 0 && (s.dates[j] != null || s.is(j, Kind.WEEKDAY) || s.isWord(j, "prep.on"))) {
            j--;
        }
        if (deed(s, j) && !s.reads(rel, "who")) {
            ActorGroup whose = Subjects.endingAt(s, j - 1);
            boolean owner = whose != null && (whose.adjective || (whose.to == j && whose.prep.isEmpty()));
            return owner ? whose : null;
        }
        for (int k = j; k >= 0 && k > j - 6 && !EnglishClauses.isFinite(s, k) && !s.isBreak(k); k--) {
            // "The first to visit the nation that": the clause is about the object, which nobody names.
            if (s.verbs[k] == EnglishVerbs.INFINITIVE) {
                return null;
            }
            ActorGroup g = Subjects.endingAt(s, k);
            ActorGroup named = g == null ? null : apposedTo(s, g);
            if (named != null) {
                return named;
            }
            if (g != null && !g.adjective) {
                return thingIn(s, g, rel) || ofDeed(s, g, rel) || ofDeedThere(s, g, rel) ? null : g;
            }
        }
        return null;
    }

    /** "Islamic Jihad, a smaller group that": the named one whom unnamed people behind a comma explain; or null. */
    private static @Nullable ActorGroup apposedTo(Sentence s, ActorGroup g) {
        int a = g.from - 1;
        while (a > g.from - 4 && a > 0 && !s.isMark(a) && !s.isWord(a, "a") && !EnglishClauses.isVerb(s, a)) {
            a--;
        }
        boolean explains = Lists.all(g.members, Actor::isGroup) && s.isWord(a, "a") && s.isComma(a - 1);
        ActorGroup named = explains ? Subjects.endingAt(s, a - 2) : null;
        return named != null && EnglishClauses.bare(named) && Lists.none(named.members, Actor::isGroup) ? named : null;
    }

    /** "Suspects in the bombing that killed ten": the noun of a violent deed right before the pronoun. */
    static boolean deed(Sentence s, int j) {
        return j > 0 && Subjects.endingAt(s, j) == null && Roles.violent(s, j);
    }

    /** "The attacks in Chad that killed ten": without a comma, what is in a place is spoken of and not the place. */
    private static boolean thingIn(Sentence s, ActorGroup g, int rel) {
        boolean thing = s.reads(rel, "that") || s.reads(rel, "which");
        return thing && g.prep.equals("in") && !s.isComma(rel - 1);
    }

    /** "The bombing of a Chadian mission in Mali, which killed ten": behind the place of a violent deed a comma and "which" tell of the deed, where what follows kills. */
    private static boolean ofDeedThere(Sentence s, ActorGroup g, int rel) {
        boolean open = s.reads(rel, "which") && g.prep.equals("in") && kills(s, rel + 1);
        for (int j = g.from - 1; open && j > 0 && j > g.from - 14 && !s.isBreak(j); j--) {
            boolean violent = Roles.violent(s, j);
            if (violent || EnglishClauses.isVerb(s, j)) {
                return violent;
            }
        }
        return false;
    }

    private static boolean kills(Sentence s, int verb) {
        Term t = s.term(verb, Kind.PREDICATE);
        return t != null && t.as(Predicate.class).kind().equals("attack");
    }

    /** "An attack on a church in Chad that killed ten": what the clause is about is the deed before the preposition. */
    private static boolean ofDeed(Sentence s, ActorGroup g, int rel) {
        boolean thing = s.reads(rel, "that") || s.reads(rel, "which");
        boolean on = g.prep.equals("on") || g.prep.equals("against") || g.prep.equals("in");
        for (int j = g.from - 1; thing && on && j > 0 && j > g.from - 5; j--) {
            if (s.isWord(j, "prep")) {
                return deed(s, j - 1);
            }
        }
        return false;
    }
}
