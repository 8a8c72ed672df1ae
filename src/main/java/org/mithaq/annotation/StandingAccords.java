package org.mithaq.annotation;

import java.util.List;
import org.mithaq.text.Lists;

/** Knows accords, truces and sanctions that a sentence only tells of as they stand: made known, kept, broken, evaded, talked of, over. */
final class StandingAccords {
    private StandingAccords() {}

    /** "President Trump, who announced the truce": who alone tells of an accord that was named before need be no side of it. */
    static boolean makesKnown(Statement st) {
        InstrumentMention m = st.predicate.id().equals("announce-accord") && st.isVerb() ? st.accord : null;
        return m != null
                && m.definite
                && m.known == null
                && Entities.count(st.actors) == 1
                && Lists.all(m.parties, a -> Entities.hasKey(st.actors, a.key()));
    }

    /** "Accepted a ceasefire announced by Togo": who only makes known a truce that others accept keeps none. */
    static boolean madeKnown(Statement st, List<Statement> out) {
        Sentence s = st.sentence;
        boolean announced = st.predicate.kind().equals("ceasefire") && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE;
        InstrumentMention m = announced && st.unit > 0 ? s.instruments[st.unit - 1] : null;
        return m != null
                && Lists.any(
                        out,
                        x -> m.equals(x.accord)
                                && !x.actors.isEmpty()
                                && x.predicate.kind().equals("agree")
                                && Lists.none(x.actors, a -> Entities.hasKey(st.actors, a.key())));
    }

    /** "Has not complied with the agreement": who does not keep an accord breaks it; who keeps it does nothing new, "التزمت كينيا بالاتفاق مع مالي", but is bound by it. */
    static boolean broken(Statement st) {
        // "Have not yet implemented the accord": what is still to be done is not broken.
        boolean not = st.factuality.equals("denied") && !st.factualityRule.equals("not-yet");
        if (not) {
            st.factuality("asserted", "plain", st.unit);
        }
        boolean english = st.sentence.verbs.length > 0;
        boolean does = !english
                || (st.sentence.verbs[st.unit] == EnglishVerbs.FINITE
                        && st.factuality.equals("asserted")
                        && Lists.all(st.actors, InstrumentOwners::state));
        InstrumentMention kept =
                not || !does || (english && st.accord != null && st.accord.parties.size() > 1) ? null : st.accord;
        boolean own = !st.inferredActor || st.sentence.unit(st.unit).enc() > 0;
        if (kept != null && own) {
            st.actors.forEach(a -> Entities.addOne(kept.parties, a));
        }
        return not;
    }

    /** "في انتهاك لعقوبات الاتحاد", "خالفت العقوبات الأميركية", "التحايل على العقوبات": sanctions that somebody breaks stand, and are not imposed by that. */
    static boolean evaded(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("sanctions-noun") && s.mayHave("evade");
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 5 && !s.isMark(j); j--) {
            if (s.isWord(j, "evade")) {
                return true;
            }
        }
        return false;
    }

    /** "توجه الوفد إلى القاهرة لبحث الهدنة مع المسؤولين": a truce that is only talked of is not kept with them. */
    static boolean onlyDiscussed(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("ceasefire") && !st.isVerb() && st.unit > 0;
        return noun && (s.isWord(st.unit - 1, "debating") || s.isWord(st.unit - 1, "prep.about"));
    }

    /** "The truce collapsed", "the ceasefire has expired": a truce that is told to be over is not made. */
    static boolean over(Statement st) {
        Sentence s = st.sentence;
        boolean truce = st.predicate.id().equals("ceasefire") && s.mayHaveInstruments();
        for (int j = st.unit; truce && j >= 0 && j > st.unit - 5; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null && m.to > st.unit) {
                return m.fate.equals("collapsed") || m.fate.equals("expired");
            }
        }
        return false;
    }

    /** "A pact to restart flights that had been suspended": what a relative clause is about, which is no accord. English. */
    static boolean ofOtherThing(Statement st) {
        Sentence s = st.sentence;
        boolean passive =
                st.passive && st.predicate.object().equals("accord") && s.verbs[st.unit] == EnglishVerbs.PASSIVE;
        int that = st.unit - 1;
        while (passive && that > 0 && (s.isWord(that, "be") || s.isWord(that, "have"))) {
            that--;
        }
        int thing = that - 1;
        boolean clause = passive && thing > 0 && (s.isWord(that, "rel") || s.reads(that, "that"));
        if (!clause || s.isMark(thing) || s.actors[thing] != null || Subjects.isVerb(s, thing)) {
            return false;
        }
        boolean deed = false;
        for (int j = thing; j >= 0 && j > thing - 12; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return deed || Math.max(m.to, m.reach) <= thing;
            }
            deed = deed || s.isWord(j, "to");
        }
        return true;
    }
}
