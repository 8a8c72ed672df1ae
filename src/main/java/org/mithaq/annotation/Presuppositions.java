package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Deeds that a clause takes as having happened: occasions of other deeds, what somebody is blamed for, what a participle tells of before. Their factuality is asserted; neighbours: {@link FactualityRules}, which asks first. */
final class Presuppositions {
    private final boolean verbFirst;
    private final GoverningWords governing;
    private final DaysToCome days;

    Presuppositions(boolean verbFirst, GoverningWords governing, DaysToCome days) {
        this.verbFirst = verbFirst;
        this.governing = governing;
        this.days = days;
    }

    /** What is told besides, or pointed back to as known. */
    boolean background(Statement st) {
        // "Would avenge Monday's raids".
        boolean attack = !verbFirst && st.isDeedNoun() && st.predicate.kind().equals("attack");
        if (attack && st.sentence.dateOwning(st.unit) != null) {
            st.factuality("asserted", "dated", -1);
            return true;
        }
        boolean words = DeedKinds.isSpoken(st) || st.predicate.kind().equals("reject");
        boolean beside = verbFirst && (st.form & Term.ACTIVE) != 0 && words;
        if (beside && (st.sentence.isComma(st.unit - 1) || behindDoer(st))) {
            st.factuality("asserted", "circumstance", -1);
            return true;
        }
        if (verbFirst ? goesOn(st) : presupposed(st)) {
            st.factuality("asserted", "presupposed", -1);
            return true;
        }
        return false;
    }

    /** "سيتوصل المجلس إلى حل للعدوان الكيني المتواصل على غانا": fighting that goes on already, whatever is to come. */
    private static boolean goesOn(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean fight = st.isDeedNoun() && (kind.equals("attack") || kind.equals("war"));
        for (int j = st.unit + 1; fight && s.inside(j) && j < st.unit + 4 && !s.isMark(j); j++) {
            if (s.isWord(j, "goes.on")) {
                return s.unit(j).has(Unit.AL) == s.unit(st.unit).has(Unit.AL);
            }
            fight = s.is(j, Kind.NISBA) || s.starts(j, "ال");
        }
        return false;
    }

    /** "To deplore Russia's invasion of Ukraine": what somebody is blamed for by name has been done, whatever becomes of the words. */
    private static boolean presupposed(Statement st) {
        Sentence s = st.sentence;
        boolean owned = st.isDeedNoun() && st.predicate.kind().equals("attack") && Subjects.possessive(s, st.unit - 1);
        for (int j = st.unit - 2; owned && j >= 0 && j > st.unit - 7 && !s.isBreak(j); j--) {
            Term deed = s.verbs[j] == EnglishVerbs.NONE || s.verbs[j] == EnglishVerbs.NOUN
                    ? null
                    : s.term(j, Kind.PREDICATE);
            if (deed != null) {
                return deed.as(Predicate.class).kind().equals("criticise");
            }
        }
        return false;
    }

    /** "قاطعها الحوثيون مطالبين": right behind who does something a participle without the article says what he says besides. */
    private static boolean behindDoer(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = s.unit(st.unit).pro() == 0 ? Subjects.endingAt(s, st.unit - 1) : null;
        return g != null && g.prep.isEmpty() && !g.adjective && g.from > 0 && Subjects.isVerb(s, g.from - 1);
    }

    /** "Will review the agreement signed with Chad": a participle behind an instrument tells what was done before, whatever is to come of it. */
    boolean made(Statement st) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        boolean behind = !verbFirst && m != null && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE;
        boolean stands = behind && m != null && (m.definite || EnglishHolders.under(s, m));
        if (!stands || m == null || st.unit < m.to || st.unit > m.reach + 1) {
            return false;
        }
        for (int j = m.to; j < st.unit; j++) {
            if (s.isWord(j, "be") || s.isWord(j, "to") || s.isWord(j, "fut") || s.isWord(j, "maybe")) {
                return false;
            }
        }
        st.factuality("asserted", "participle", st.unit);
        return true;
    }

    /** "Agreed to talk after a meeting mediated by Chad": who mediated what went before has done so. */
    boolean since(Statement st) {
        Sentence s = st.sentence;
        boolean told = !verbFirst && (s.isWord(st.unit, "prep.aegis") || s.verbs[st.unit] == EnglishVerbs.PARTICIPLE);
        for (int j = st.unit - 1; told && j >= 0 && j > st.unit - GoverningWords.REACH && !s.isBreak(j); j--) {
            if (s.isWord(j, "prep.after")) {
                st.factuality("asserted", "afterwards", j);
                return true;
            }
            told = !Subjects.isVerb(s, j) && !s.isWord(j, "be") && !s.isComma(j);
        }
        return false;
    }

    /** "اتفقا على ذلك خلال اتصال بين الوزيرين": an encounter that only says on which occasion was held, whatever was decided on it. */
    boolean occasion(Statement st) {
        if (atGathering(st)) {
            st.factuality("asserted", "occasion", -1);
            return true;
        }
        boolean talks = verbFirst && st.isDeedNoun() && st.predicate.kind().equals("negotiate");
        if (talks && st.sentence.isWord(st.unit - 1, "rightafter") && FutureVerbs.around(st) < 0) {
            st.factuality("asserted", "occasion", -1);
            return true;
        }
        String prep = verbFirst && st.isDeedNoun() && Occasions.isEncounter(st) ? st.sentence.prep(st.unit) : "";
        boolean occasion = prep.equals("in") || prep.equals("during") || prep.equals("after");
        if (occasion && days.soon(st)) {
            return true;
        }
        if (!occasion
                || FutureVerbs.around(st) >= 0
                || governing.nearest(st, GoverningWords.REACH, true, "fut", "neg", "if") >= 0) {
            return false;
        }
        // "تعهد خلال لقائه": what was pledged on it is still to come, not the encounter.
        int plan = governing.nearest(st, GoverningWords.REACH, true, "plan");
        if (plan >= 0 && !(st.sentence.unit(st.unit).enc() > 0 && Subjects.isVerb(st.sentence, plan))) {
            return false;
        }
        st.factuality("asserted", "occasion", -1);
        return true;
    }

    /** "Chad and Mali agreed a pact at a summit in Paris": a past verb with nothing to come before it tells what was done there. */
    private boolean atGathering(Statement st) {
        Sentence s = st.sentence;
        boolean gathering = !verbFirst && st.isDeedNoun() && Occasions.isEncounter(st);
        int at = st.unit - 1;
        while (gathering && at > st.unit - 4 && at > 0 && !s.reads(at, "at") && !s.isWord(at, "prep.during")) {
            at--;
        }
        gathering = gathering && (s.reads(at, "at") || s.isWord(at, "prep.during"));
        for (int j = at - 1; gathering && j >= 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "decided") && s.ends(j, "ed") && !s.isWord(j - 1, "fut");
            }
            gathering =
                    s.verbs[j] != EnglishVerbs.INFINITIVE && !s.isWord(j, "to") && !s.isWord(j, "fut") && !s.isComma(j);
        }
        return false;
    }
}
