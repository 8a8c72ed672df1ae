package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Finds who speaks of himself where a verb is in the first person, "we have rejected the plan". {@link Subjects} asks it before all else. */
final class FirstPersons {
    private final boolean verbFirst;
    private final Discourse discourse;
    private final Subjects subjects;

    FirstPersons(boolean verbFirst, Discourse discourse, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.discourse = discourse;
        this.subjects = subjects;
    }

    /** "نرفض المقترح", "we have rejected the plan": a verb of who speaks. */
    boolean firstPerson(Sentence s, int verb) {
        if (verbFirst) {
            Unit u = s.unit(verb);
            String word = s.word(verb);
            int from = (u.written(Unit.AND | Unit.SO) != 0 ? 1 : 0) + (u.has(Unit.SA) ? 1 : 0);
            return word.startsWith("ن", from) && isOnlyPresent(u);
        }
        int j = verb - 1;
        while (j > verb - 5
                && (s.isWord(j, "have")
                        || s.isWord(j, "modal")
                        || s.isWord(j, "neg")
                        || s.reads(j, "am")
                        || s.ends(j, "ly"))) {
            j--;
        }
        return s.reads(j, "we") || s.reads(j, "i");
    }

    private static boolean isOnlyPresent(Unit u) {
        boolean present = false;
        for (Term t : u.terms()) {
            if (t.is(Term.PAST) || t.is(Term.NOUN)) {
                return false;
            }
            present |= t.kind() == Kind.PREDICATE && t.is(Term.PRESENT);
        }
        return present;
    }

    /** Who says the words that a verb stands in; null where nobody is known to, and for what takes two. */
    @Nullable
    ActorGroup spoken(Sentence s, int verb) {
        Actor speaker = ofOne(s.unit(verb)) || withAnother(s, verb) ? speakerOf(s, verb) : null;
        if (speaker == null) {
            return null;
        }
        ActorGroup group = new ActorGroup(verb, verb + 1, "", "");
        for (Actor a : verbFirst ? speaking(s, verb, speaker) : List.of(speaker)) {
            group.members.add(a.meantBy(s.start(verb), s.end(verb)));
        }
        return group;
    }

    /** "أعلن وزراء كينيا وغانا ومالي: نأسف": all who say it together with the first of them. */
    private List<Actor> speaking(Sentence s, int verb, Actor first) {
        for (int j = verb - 1; j >= 0; j--) {
            if (says(s, j)) {
                ActorGroup g = subjects.of(s, j);
                return g != null && !g.members.isEmpty() && g.members.get(0).equals(first)
                        ? Entities.distinct(g.members)
                        : List.of(first);
            }
        }
        return List.of(first);
    }

    /** Whether a verb may tell of what takes one alone. */
    private static boolean ofOne(Unit u) {
        for (Term t : u.terms()) {
            if (t.kind() == Kind.PREDICATE && !t.as(Predicate.class).symmetric()) {
                return true;
            }
        }
        return false;
    }

    /** "We will sign an accord with Mali": who speaks of what takes two names the other. */
    private static boolean withAnother(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j) && j < verb + Subjects.REACH && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.prep.equals("with") && !g.adjective;
            }
        }
        return false;
    }

    /** "ماكرون: سنوقع معاهدة": who opens a headline before a colon. */
    private static @Nullable Actor heading(Sentence s, int colon) {
        ActorGroup g = s.mark(colon) == ':' ? Subjects.endingAt(s, colon - 1) : null;
        boolean opens = g != null && g.from == 0 && g.prep.isEmpty() && !g.adjective && g.members.size() == 1;
        return g != null && opens && !g.members.get(0).isGroup() ? g.members.get(0) : null;
    }

    /** By the verb of a report in the sentence, the nearest before or else the first behind; else, within quotes, who spoke last. */
    private @Nullable Actor speakerOf(Sentence s, int verb) {
        boolean quoted = false;
        for (int j = verb - 1; j >= 0; j--) {
            if (says(s, j)) {
                ActorGroup g = subjects.of(s, j);
                return g == null || g.members.isEmpty() ? discourse.speaker() : g.members.get(0);
            }
            Actor heading = heading(s, j);
            if (heading != null) {
                return heading;
            }
            quoted |= s.isQuote(j);
        }
        for (int j = verb + 1; j < s.size(); j++) {
            ActorGroup g = !verbFirst && says(s, j) ? subjects.of(s, j) : null;
            if (g != null && !g.members.isEmpty()) {
                return g.members.get(0);
            }
            quoted |= s.isQuote(j);
        }
        return quoted ? discourse.speaker() : discourse.author();
    }

    private static boolean says(Sentence s, int i) {
        return s.is(i, Kind.REPORT) && Subjects.isVerb(s, i);
    }
}
