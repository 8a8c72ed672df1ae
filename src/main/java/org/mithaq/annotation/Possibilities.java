package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Unit;

/** Deeds that are only possible, doubted, imagined, conditions or duties; what is wished, asked or threatened is with {@link Wishes}, what is to come with {@link PlannedDeeds}. */
final class Possibilities {
    private final boolean verbFirst;
    private final GoverningWords governing;
    private final Wishes wishes;

    Possibilities(boolean verbFirst, GoverningWords governing) {
        this.verbFirst = verbFirst;
        this.governing = governing;
        this.wishes = new Wishes(verbFirst, governing);
    }

    /** "لو وقعت كينيا الاتفاق لما اندلعت الحرب", "ما كانت كينيا لتقصف مالي": what would or would not have been. */
    boolean unreal(Statement st) {
        Sentence s = st.sentence;
        boolean verb = verbFirst && st.isVerb() && st.unit > 0;
        if (verb && s.reads(st.unit - 1, "لما")) {
            for (int j = st.unit - 2; j >= 0 && !s.isLine(j); j--) {
                if (s.isWord(j, "if")) {
                    st.factuality("hypothetical", "condition", j);
                    return true;
                }
            }
        }
        if (verbFirst && st.isDeedNoun() && (hindered(st) || requiring(st))) {
            return true;
        }
        boolean purpose = verb && s.unit(st.unit).written(Unit.LI) != 0;
        for (int j = st.unit - 1; purpose && j > 0 && j > st.unit - 8 && !s.isBreak(j) && !s.isComma(j); j--) {
            boolean was = s.starts(j, "كان") || s.ends(j, "كن") || s.ends(j, "كان");
            if (was && (s.isWord(j - 1, "neg") || s.reads(j - 1, "ما"))) {
                st.factuality("hypothetical", "condition", j);
                return true;
            }
        }
        return false;
    }

    /** "لم تعد هناك عقبات أمام توقيع الاتفاق": what stands before a step leaves it to be taken, be it there or gone. */
    private static boolean hindered(Statement st) {
        Sentence s = st.sentence;
        boolean before = s.reads(st.unit - 1, "امام") || s.reads(st.unit - 1, "دون") || s.reads(st.unit - 1, "تعترض");
        for (int j = st.unit - 2; before && j >= 0 && j > st.unit - 6 && !s.isMark(j); j--) {
            if (s.isWord(j, "obstacle")) {
                st.factuality("hypothetical", "hindered", j);
                return true;
            }
        }
        return false;
    }

    /** "توقيع المعاهدة يتطلب تعديل الدستور", "توقيع الاتفاق مرهون بالانسحاب": a step of which it is said what it takes. */
    private static boolean requiring(Statement st) {
        Sentence s = st.sentence;
        boolean step = st.predicate.needs().equals("accord") && s.prep(st.unit).isEmpty();
        for (int j = st.unit + 1; step && s.inside(j) && j < st.unit + 12 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.isWord(j, "takes.more")) {
                st.factuality("hypothetical", "condition", j);
                return true;
            }
            step = !Subjects.isVerb(s, j) && !s.isWord(j, "rel");
        }
        return false;
    }

    /** Whether words of doubt, condition, duty or wish decide. */
    boolean hypothetical(Statement st) {
        if (st.debated) {
            st.factuality("hypothetical", "debated", -1);
            return true;
        }
        return doubtedOrPossible(st)
                || neverWas(st)
                || duty(st)
                || wishes.hypothetical(st)
                || (st.unit == 0 && st.sentence.mark(st.sentence.size() - 1) == '?' && hedge(st));
    }

    private boolean doubtedOrPossible(Statement st) {
        Sentence s = st.sentence;
        int demand = !verbFirst && st.isDeedNoun() ? condition(st) : -1;
        if (demand >= 0) {
            st.factuality("hypothetical", "condition", demand);
            return true;
        }
        int doubt = !verbFirst && st.isDeedNoun() ? doubted(st) : -1;
        if (doubt >= 0) {
            st.factuality("hypothetical", "doubted", doubt);
            return true;
        }
        int cue = governing.nearest(st, GoverningWords.REACH, true, "if", "maybe", "effect", "neg.undone");
        // "تدهورت العلاقات حتى إن كينيا طردت السفير".
        boolean even = cue >= 0 && verbFirst && st.isPast() && s.reads(cue, "حتي") && s.isWord(cue + 1, "comp");
        // "حماية لأمنها من مخاطر الإرهاب، قطع العلاقات": what a preposition governs ends with the comma.
        boolean apart = verbFirst && cue >= 0 && s.isWord(cue - 1, "prep") && s.isWord(cue, "maybe");
        for (int j = cue + 1; apart && j < st.unit; j++) {
            if (s.isComma(j) && !s.isWord(j + 1, "comp")) {
                return false;
            }
        }
        boolean said = !verbFirst && DeedKinds.isSpoken(st) && s.verbs[st.unit] == EnglishVerbs.GERUND;
        boolean beyond = verbFirst && cue >= 0 && st.isPast() && Conditions.closedBefore(s, st.unit) == cue;
        return !even && !said && !beyond && st.factualityAt(cue, "hypothetical", "possibility");
    }

    /** "Had Chad signed", "would have signed", "discussed signing", "قد توقع". */
    private boolean neverWas(Statement st) {
        Sentence s = st.sentence;
        ActorGroup who = verbFirst ? null : Subjects.endingAt(s, st.unit - 1);
        int unmet = who == null ? -1 : who.from - (s.isWord(who.from - 1, "the") ? 2 : 1);
        if (unmet >= 0 && s.reads(unmet, "had") && (unmet == 0 || s.isComma(unmet - 1))) {
            st.factuality("hypothetical", "had-it", unmet);
            return true;
        }
        boolean perfect = !verbFirst && st.isPast() && s.reads(st.unit - 1, "have");
        int had = perfect ? governing.nearest(st, 4, false, "fut") : -1;
        if (had >= 0 && s.reads(had, "would")) {
            st.factuality("hypothetical", "would-have", had);
            return true;
        }
        if (!verbFirst && s.verbs[st.unit] == EnglishVerbs.GERUND && s.isWord(st.unit - 1, "broach")) {
            st.factuality("hypothetical", "discussed", st.unit - 1);
            return true;
        }
        int talked = verbFirst ? -1 : TalkedOf.before(st);
        if (talked >= 0) {
            st.factuality("hypothetical", "discussed", talked);
            return true;
        }
        int imagined = !verbFirst && st.isDeedNoun() ? imagined(st) : -1;
        if (imagined >= 0) {
            st.factuality("hypothetical", "imagined", imagined);
            return true;
        }
        // "قد تجري كينيا محادثات".
        int carrying = verbFirst && st.isDeedNoun() ? governing.nearest(st, 2, false, "light") : -1;
        if (carrying > 0 && s.isPresent(carrying) && s.isWord(carrying - 1, "qad")) {
            st.factuality("hypothetical", "qad-imperfect", carrying - 1);
            return true;
        }
        int qad = governing.nearest(st, 1, false, "qad");
        return (st.form & Term.PRESENT) != 0 && st.factualityAt(qad, "hypothetical", "qad-imperfect");
    }

    private boolean duty(Statement st) {
        boolean open = st.isDeedNoun() || !st.isPast() || st.passive;
        int must = open ? governing.nearest(st, 4, true, "must") : -1;
        must = must < 0 && !verbFirst && !st.isDeedNoun() ? sharedDuty(st) : must;
        if (must >= 0) {
            st.factuality("hypothetical", "duty", must);
            return true;
        }
        if (verbFirst && !st.isDeedNoun() && fallsTo(st)) {
            st.factuality("hypothetical", "duty", st.unit - 1);
            return true;
        }
        return false;
    }

    /** "A war between Chad and Mali would be a disaster": what is one of any and only would, could or might do something; -1 for another. */
    private static int imagined(Statement st) {
        Sentence s = st.sentence;
        boolean fight = st.predicate.kind().equals("war") || st.predicate.kind().equals("attack");
        int first = st.unit - 1;
        while (fight && first > 0 && first > st.unit - 4 && !s.isWord(first, "a")) {
            fight = !s.isWord(first, "the") && !s.isWord(first, "prep") && !Subjects.isVerb(s, first);
            first--;
        }
        fight = fight
                && first >= 0
                && s.isWord(first, "a")
                && (first == 0 || s.isWord(first - 1, "comp") || s.isMark(first - 1));
        for (int j = st.unit + 1; fight && s.inside(j) && j < st.unit + 14 && !s.isComma(j) && !s.isBreak(j); j++) {
            if (s.reads(j, "would") || s.reads(j, "could") || s.reads(j, "might") || s.reads(j, "may")) {
                return j;
            }
            fight = !Subjects.isVerb(s, j);
        }
        return -1;
    }

    /** "على غانا أن تسحب قواتها": what somebody is told to do is not done. */
    private static boolean fallsTo(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = s.isWord(st.unit - 1, "comp") ? Subjects.endingAt(s, st.unit - 2) : null;
        return g != null && !g.adjective && g.prep.equals("on");
    }

    /** "Made the release of all hostages a condition for talks": -1 where the noun is not made one. */
    private static int condition(Statement st) {
        Sentence s = st.sentence;
        int made = st.unit - 1;
        while (made > 0 && made > st.unit - 4 && !s.starts(made, "mad") && !s.starts(made, "mak")) {
            made--;
        }
        boolean open = s.mayHave("obj.condition") && (s.starts(made, "mad") || s.starts(made, "mak"));
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + GoverningWords.REACH + 3 && !s.isBreak(j); j++) {
            if (s.isWord(j, "obj.condition")) {
                return j;
            }
        }
        return -1;
    }

    /** "A renewal of the pact is unlikely", "this makes its renewal less certain": -1 where nobody says so of the noun. */
    private static int doubted(Statement st) {
        Sentence s = st.sentence;
        boolean open = s.mayHave("doubtful")
                && (DeedKinds.isAim(st) || st.predicate.kind().equals("visit"));
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 18; j++) {
            if (s.isBreak(j) || s.isComma(j) || s.isWord(j, "rel") || s.isWord(j, "comp") || s.isWord(j, "and")) {
                return -1;
            }
            if (s.isWord(j, "doubtful")) {
                return j;
            }
            j = s.actors[j] == null ? j : Math.max(j, s.actors[j].to - 1);
            open = !Subjects.isVerb(s, j) || s.isWord(j, "be");
        }
        return -1;
    }

    /** "Must leave the town and hand over their weapons": the word of duty before the first of two verbs that "and" joins; -1 for none. */
    private static int sharedDuty(Statement st) {
        Sentence s = st.sentence;
        boolean joined = s.mayHave("must") && s.isWord(st.unit - 1, "and") && (st.form & Term.BASE) != 0;
        for (int j = st.unit - 2; joined && j >= 0 && j > st.unit - 16 && !s.isBreak(j) && !s.isComma(j); j--) {
            if (s.isWord(j, "must")) {
                return j;
            }
            joined = s.verbs[j] != EnglishVerbs.FINITE || s.isWord(j - 1, "must");
        }
        return -1;
    }

    private static boolean hedge(Statement st) {
        st.factuality("hypothetical", "question", st.unit);
        return true;
    }
}
