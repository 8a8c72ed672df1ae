package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Knows what Arabic sentences tell in the words of a deed though nobody has done it; {@link EnglishNoDeeds} does for English. */
final class ArabicNoDeeds {
    private ArabicNoDeeds() {}

    /** "سيرد على أي هجوم", "على أي عقوبات": any attack and any sanctions are none. */
    static boolean anyAttack(Statement st) {
        String kind = st.predicate.kind();
        boolean noun = !st.isVerb() && (kind.equals("attack") || kind.equals("sanction"));
        Sentence s = st.sentence;
        return noun
                && st.unit > 0
                && (s.isWord(st.unit - 1, "any")
                        || s.tokens.word(s.unit(st.unit - 1).to() - 1).equals("اي"));
    }

    /** "مبادرة لدعم السياحة": what a plan is to support nobody praises. */
    static boolean aimOfPlan(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("endorse")
                && !st.isVerb()
                && s.unit(st.unit).has(Unit.LI);
        return noun && s.isWord(st.unit - 1, "endeavour");
    }

    /** "دعم فرنسا استمرار الهدنة": only behind the word that binds somebody to it is support what he is bound to. */
    static boolean unbound(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("back-bound");
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 9 && !s.isBreak(j); j--) {
            if (s.isWord(j, "bound.to") && !Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return open;
    }

    /** "لم يمنح القادة الوساطة فرصة": the mediation, of nobody whom the words name and between nobody, is that of others than the subject. */
    static boolean anyMediation(Statement st) {
        Sentence s = st.sentence;
        boolean lone = st.predicate.id().equals("mediate")
                && !st.isVerb()
                && st.inferredActor
                && s.unit(st.unit).has(Unit.AL)
                && s.prep(st.unit).isEmpty();
        for (int j = st.unit - 1; lone && j >= 0 && j > st.unit - 8 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                lone = !s.isWord(j, "light") && !s.isWord(j, "plays") && !s.isWord(j, "plan");
                break;
            }
        }
        for (int j = st.unit + 1; lone && s.inside(j) && j < st.unit + 8 && !s.isBreak(j); j++) {
            lone = !s.isWord(j, "prep.between");
        }
        return lone;
    }

    /** "يشكل تهديدا مباشرا لأمن غانا": a danger for somebody is no threat of his. */
    static boolean danger(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("threaten") && !st.isVerb() && (st.form & Term.ACTIVE) == 0;
        for (int j = st.unit + 1; noun && s.inside(j) && j < st.unit + 4 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null || s.unit(j).has(Unit.LI)) {
                return s.prep(j).equals("li")
                        && (g == null || g.members.stream().anyMatch(a -> Entities.hasKey(st.actors, a.key())));
            }
        }
        return false;
    }

    /** "طرد الجيش القوات الروسية من خيرسون": who is driven out of a town lost it in a battle, and is not sent home; nor is an armed group. */
    static boolean driven(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j + 1) && j < st.unit + 12 && !s.isBreak(j); j++) {
            if (s.isWord(j, "prep.from") && s.is(j + 1, Kind.CITY)) {
                return true;
            }
        }
        return !st.recipients.stream().allMatch(InstrumentOwners::state);
    }

    /** "أمر الملك بصرف مكافأة لكل أسرة": for whom something is ordered is not who is to do it. */
    static boolean ordersFor(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 16 && !s.isBreak(j); j++) {
            if (s.actors[j] != null && j > 0 && s.unit(j - 1).has(Unit.LI)) {
                return st.recipients.stream().allMatch(Actor::isGroup);
            }
        }
        return false;
    }
}
