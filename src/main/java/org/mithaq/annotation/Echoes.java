package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Whom praise or blame is about that a sentence adds to what it has told: "أغلقت كينيا الحدود، في خطوة انتقدتها غانا", "طردت غانا سفيرا كينيا متهمة إياه بالتجسس". */
final class Echoes {
    private static final int REACH = 6;
    private static final int FAR = 24;

    private Echoes() {}

    static void settle(Statement st) {
        boolean charged = (Roles.speaks(st) || st.predicate.kind().equals("reject")) && charged(st.sentence, st.unit);
        boolean words = charged || Roles.judges(st) || st.predicate.kind().equals("reject");
        if (!words || st.actors.isEmpty() || !(st.recipients.isEmpty() || charged)) {
            return;
        }
        int step = charged ? -1 : taken(st);
        ActorGroup maker = charged ? meant(st) : step >= 0 ? makerBefore(st, step) : null;
        if (maker != null) {
            st.recipients.clear();
            Entities.addAll(st.recipients, maker);
            st.welcomed = true;
        }
    }

    /** The comma behind which a noun such as "a step" takes up all that was told, where the words are about that noun; -1 for none. */
    private static int taken(Statement st) {
        Sentence s = st.sentence;
        int verb = st.unit;
        while (!st.isVerb() && verb > st.unit - REACH && verb > 0 && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        int enc = s.unit(verb).enc();
        boolean resumed = st.isVerb() && (enc == 1 || enc == 2 || s.isWord(verb + 1, "resumed"));
        boolean aroused = !st.isVerb() && s.isWord(verb, "met.with");
        boolean step = resumed || aroused;
        boolean noun = false;
        for (int j = verb - 1; step && j >= 0 && j > verb - REACH; j--) {
            boolean closes = s.isComma(j) || s.unit(j).has(Unit.AND);
            noun = noun || s.isWord(j, "step") || s.starts(j, "الامر");
            if (closes && noun) {
                return j;
            }
            step = !s.isMark(j) && !Subjects.isVerb(s, j);
        }
        return -1;
    }

    /** The subject of the clause that ends here: right behind its verb, or before it. */
    private static @Nullable ActorGroup makerBefore(Statement st, int comma) {
        Sentence s = st.sentence;
        for (int j = comma - 1; j >= 0 && j > comma - FAR && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            boolean subject = g != null && g.prep.isEmpty() && !g.adjective && !g.members.isEmpty();
            boolean acts = subject && g != null && ((g.from > 0 && Subjects.isVerb(s, g.from - 1)) || behindComp(s, g));
            acts = acts || (subject && g != null && consents(s, g.from - 1));
            if (acts && g != null) {
                return Lists.any(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key())) ? null : g;
            }
        }
        return null;
    }

    /** "غداة موافقة كينيا على", "إثر قرار غانا": whose consent or decision the noun right before tells of. */
    private static boolean consents(Sentence s, int noun) {
        Term t = noun > 0 ? s.term(noun, Kind.PREDICATE) : null;
        boolean agrees =
                t != null && t.is(Term.NOUN) && t.as(Predicate.class).id().equals("consent");
        return (agrees || s.isWord(noun, "decided")) && s.inside(noun) && !Subjects.isVerb(s, noun);
    }

    private static boolean behindComp(Sentence s, ActorGroup g) {
        return s.inside(g.to) && Subjects.isVerb(s, g.to) && (g.from == 0 || s.isWord(g.from - 1, "comp"));
    }

    /** "متهما إياها": the object of a participle is a pronoun that stands by itself. */
    private static boolean charged(Sentence s, int unit) {
        return s.inside(unit + 1)
                && s.starts(unit + 1, "ايا")
                && s.tokens.length(s.unit(unit + 1).from()) < 7;
    }

    /** "داعيا إياها": who was named last, does not speak and can be called so, where somebody can. */
    private static @Nullable ActorGroup meant(Statement st) {
        ActorGroup called = lastNamed(st, true);
        return called == null ? lastNamed(st, false) : called;
    }

    private static @Nullable ActorGroup lastNamed(Statement st, boolean agreeing) {
        Sentence s = st.sentence;
        boolean she = s.ends(st.unit + 1, "ها");
        for (int j = st.unit - 1; j >= 0 && j > st.unit - FAR && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            boolean other = g != null && !g.prep.equals("in") && !g.members.isEmpty();
            other = other && (!agreeing || Entities.mayBeCalled(g.members.get(0), she));
            if (other && g != null && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                return g;
            }
        }
        return null;
    }
}
