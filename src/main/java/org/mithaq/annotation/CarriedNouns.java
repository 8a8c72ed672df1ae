package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Nouns of deeds that a verb behind them carries ("زيارة قام بها", "the strike was carried out by"): who does the deed and what is still said of it. How light verbs before their noun are settled is in {@link LightVerbs}. */
final class CarriedNouns {
    private final boolean verbFirst;
    private final Roles roles;

    CarriedNouns(boolean verbFirst, Roles roles) {
        this.verbFirst = verbFirst;
        this.roles = roles;
    }

    /** "Talks that took place between", "زيارة يقوم بها": a light verb right behind its noun, with or without a relative pronoun. */
    static boolean carriesOn(Statement st, int j) {
        Sentence s = st.sentence;
        // "مثمنا الدعم الذي تقدمه كندا": a participle is carried by nothing.
        if (j - st.unit > 3 || (s.verbs.length == 0 && (st.form & Term.ACTIVE) != 0)) {
            return false;
        }
        Unit u = s.unit(j);
        boolean light = s.isWord(j, "light") || s.isWord(j, "done") || (s.isWord(j, "gather") && u.enc() == 0);
        boolean resumed = Subjects.isVerb(s, j) && (u.enc() == 1 || u.enc() == 2);
        boolean held = st.predicate.kind().equals("release") && s.isWord(j, "comprise") && u.enc() == 0;
        boolean tour = st.predicate.id().equals("tour") && s.isWord(j, "comprise") && u.enc() == 0;
        // "اشتباكات اندلعت بين الجيش والمتمردين".
        boolean broke = st.predicate.symmetric() && s.isWord(j, "breaks.out") && u.enc() == 0;
        broke = broke
                && !(s.isPresent(j) && (s.isWord(j - 1, "qad") || s.isWord(j - 1, "neg") || s.isWord(j - 1, "fut")));
        if (held || tour || broke || PartsBehind.includes(st, j)) {
            return true;
        }
        boolean relative = s.isWord(j, "rel")
                && (s.isWord(j + 1, "light") || s.isWord(j + 1, "done") || s.isWord(j + 1, "gather"));
        return light || resumed || relative;
    }

    /** "الحرب التي دارت بين مالي وتشاد": a relative clause that only says whose it was. */
    boolean wentOn(Statement st, int rel) {
        Sentence s = st.sentence;
        int sides = s.isWord(rel + 2, "prep.between") ? rel + 3 : rel + 2;
        boolean verb = s.inside(rel + 1)
                && (Subjects.isVerb(s, rel + 1) || !s.unit(rel + 1).known());
        ActorGroup g = verbFirst && verb && s.inside(sides) ? s.actors[sides] : null;
        return g != null && g.prep.equals("between") && st.predicate.symmetric() && st.actors.isEmpty();
    }

    /** "Talks took place on Monday between Chad and Mali": a verb that says only that it happened, and then whose it was. */
    static boolean occurs(Sentence s, int j) {
        int verb = s.isWord(j, "be") ? j + 1 : j;
        // "The meetings were between Chad and Mali".
        int who = s.isWord(verb + 1, "the") ? verb + 2 : verb + 1;
        if (verb > j && s.isWord(verb, "prep.between") && s.inside(who) && s.actors[who] != null) {
            return true;
        }
        boolean happened = s.isWord(verb, "occur");
        for (int k = verb + 1; happened && s.inside(k) && k < verb + 9 && !s.isBreak(k) && !s.isComma(k); k++) {
            ActorGroup g = s.actors[k];
            if (g != null && !g.prep.equals("in")) {
                return g.prep.equals("between") || g.prep.equals("among");
            }
        }
        return false;
    }

    /** "زيارة قام بها مسؤولون أميركيون إلى نيامي": a verb that carries the noun before it. */
    void performed(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean it = s.inside(verb + 1) && (s.reads(verb + 1, "بها") || s.reads(verb + 1, "به"));
        ActorGroup doer = it && s.inside(verb + 2) ? s.actors[verb + 2] : null;
        if (doer == null || !doer.prep.isEmpty() || doer.adjective || !st.actors.isEmpty()) {
            return;
        }
        Entities.addAll(st.actors, doer);
        for (int j = doer.to; j < s.size() && j < doer.to + 7 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                roles.actor(st, g, false, true);
                return;
            }
            if (s.is(j, Kind.CAPITAL) || s.is(j, Kind.CITY)) {
                roles.place(st, j);
            }
        }
    }

    /** "The strike was carried out by Chad's army": the doer stands with the passive that carries the noun. */
    void carriedOut(Statement st, int verb, boolean noun) {
        Sentence s = st.sentence;
        int carrier = s.isWord(verb, "be") ? nextVerb(s, verb) : verb;
        boolean hosted = s.isWord(carrier, "host") && st.predicate.symmetric();
        boolean passive = !verbFirst
                && noun
                && st.actors.isEmpty()
                && s.isWord(carrier, "light")
                && !s.starts(carrier, "cut")
                && !st.predicate.kind().equals("join")
                && (s.verbs[carrier] == EnglishVerbs.PASSIVE || s.verbs[carrier] == EnglishVerbs.PARTICIPLE);
        for (int j = carrier + 1; passive && s.inside(j) && j < carrier + 7 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("by")) {
                Entities.addAll(hosted ? st.facilitators : st.actors, g);
                return;
            }
        }
    }

    private static int nextVerb(Sentence s, int be) {
        int j = be + 1;
        while (j < be + 4 && s.inside(j) && !Subjects.isVerb(s, j)) {
            j++;
        }
        return j;
    }

    /** "بجولة شملت مالي وبنين", "قادته إلى مالي": the stops of a journey stand behind a verb that comprises them. */
    static void toured(Statement st, int verb) {
        Sentence s = st.sentence;
        int at = verb + 1;
        while (at < verb + 4 && s.inside(at) && s.actors[at] == null && !Subjects.isVerb(s, at) && !s.isMark(at)) {
            at++;
        }
        ActorGroup g = s.inside(at) ? s.actors[at] : null;
        boolean there = g != null && !g.adjective && (g.prep.isEmpty() || g.prep.equals("to"));
        for (Actor a : g == null || !there ? List.<Actor>of() : g.members) {
            if (!a.isGroup() && !Entities.hasKey(st.actors, a.key())) {
                Entities.addOne(st.recipients, a);
            }
        }
    }

    /** "اجتماع وزراء مالية الاتحاد": those who meet before the word of whose they are, and the noun of what they look after. */
    static boolean officers(Sentence s, int j) {
        boolean field = s.prep(j).isEmpty() && !s.unit(j).has(Unit.AND) && !s.isMark(j) && !Subjects.isVerb(s, j);
        return s.title(j) != null || (field && s.title(j - 1) != null && s.dates[j] == null);
    }

    static boolean adjectiveLike(Sentence s, int j) {
        return s.is(j + 1, Kind.NISBA) && s.starts(j, "ال") == s.unit(j + 1).has(Unit.AL);
    }
}
