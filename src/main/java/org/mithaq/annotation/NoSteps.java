package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Knows what a paper provides for, would say or does to something else: no step of those who made it. What is told of a paper itself is in {@link StandingAccords}. */
final class NoSteps {
    private NoSteps() {}

    /** "وينص الاتفاق على وقف إطلاق النار": what an accord provides for has not been done yet. */
    static boolean stipulated(Statement st) {
        Sentence s = st.sentence;
        boolean noun = (st.form & Term.NOUN) != 0
                && s.verbs.length == 0
                && st.predicate.kind().equals("ceasefire");
        Term before = noun ? s.term(st.unit - 1, Kind.PREDICATE) : null;
        boolean kept = before != null && before.as(Predicate.class).id().equals("keep-accord");
        if (kept || (noun && InstrumentFinder.proposed(s, st.unit))) {
            return true;
        }
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 6 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "stipulate");
            }
        }
        return false;
    }

    /** "خطة تنص على سحب القوات": what a plan or an accord provides for is still to be done. */
    static void provided(Statement st) {
        Sentence s = st.sentence;
        boolean step = switch (st.predicate.kind()) {
            case "withdraw", "release", "deploy" -> (st.form & Term.NOUN) != 0;
            default -> false;
        };
        for (int j = st.unit - 1;
                step && st.factuality.equals("asserted") && j >= 0 && j > st.unit - 9 && !s.isBreak(j);
                j--) {
            if (Subjects.isVerb(s, j)) {
                if (s.isWord(j, "provides") && s.isWord(j + 1, "prep.on")) {
                    st.factuality("planned", "provided", j);
                }
                return;
            }
        }
    }

    /** "اتفاقا لتقاسم السلطة ينهي المواجهات", "الاتفاق الذي ينهي الحرب": what an accord does to something else is no step of its parties. */
    static boolean endsOther(Statement st) {
        Sentence s = st.sentence;
        boolean visas = st.predicate.kind().equals("sanction");
        boolean ends = visas
                || (st.predicate.object().equals("accord")
                        && (st.predicate.kind().equals("withdraw")
                                || st.predicate.kind().equals("suspend")));
        InstrumentMention m = st.accord;
        for (int j = st.unit - 1; visas && m == null && s.mayHaveInstruments() && j >= 0 && j > st.unit - 8; j--) {
            m = s.instruments[j];
        }
        boolean present = ends
                && st.isVerb()
                && (st.form & Term.PRESENT) != 0
                && s.unit(st.unit).enc() == 0;
        boolean rel = s.isWord(st.unit - 1, "rel");
        if (m == null || !present || m.from > st.unit || s.unit(st.unit).has(Unit.AND | Unit.SO)) {
            return false;
        }
        boolean next = st.unit - Math.max(m.to, m.reach) <= (rel ? 1 : 0);
        boolean other = s.inside(st.unit + 1) && s.instruments[st.unit + 1] == null && !s.isMark(st.unit + 1);
        return next && other && (rel || !m.definite);
    }

    /** "صوت المجلس على مشروع قرار يدين": what a draft would say nobody has said. */
    static boolean ofDraft(Statement st) {
        Sentence s = st.sentence;
        boolean present = st.isVerb() && (st.form & Term.PRESENT) != 0 && Roles.speaks(st);
        if (present && refusedPaper(s, st.unit)) {
            return true;
        }
        for (int j = st.unit - 1; present && j >= 0 && j > st.unit - 5 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            if (s.isWord(j, "draft")) {
                return true;
            }
        }
        return false;
    }

    /** "فشل المجلس في تبني قرار يدعو", "اعترضت كينيا على بيان يدين": what a paper would say that was not passed, or that somebody will not have. */
    private static boolean refusedPaper(Sentence s, int verb) {
        boolean paper = false;
        for (int j = verb - 1; j >= 0 && j > verb - 12 && !s.isBreak(j) && !s.isComma(j); j--) {
            paper = paper
                    || (j > verb - 5 && (s.isWord(j, "paper.indefinite") || s.ends(j, "قرار") || s.isWord(j, "draft")));
            Term t = Subjects.isVerb(s, j) ? s.term(j, Kind.PREDICATE) : null;
            boolean off = s.isWord(j, "fail") || s.isWord(j, "refuse");
            off = off || (t != null && t.as(Predicate.class).kind().equals("reject"));
            if (off || Subjects.isVerb(s, j)) {
                return paper && off;
            }
        }
        return false;
    }

    /** "A deal between Chad and Mali will cut tariffs", "the treaty, which would also scrap missiles": what an accord does to something else is no step towards it. */
    static boolean ofPaper(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean ends = kind.equals("withdraw") || kind.equals("suspend");
        boolean does = (ends || kind.equals("conclude"))
                && st.predicate.object().equals("accord")
                && !st.passive
                && s.verbs[st.unit] == EnglishVerbs.FINITE;
        boolean later = false;
        int noun = st.unit - 1;
        while (does && noun > 0 && !Subjects.isVerb(s, noun) && s.instruments[noun] == null && helps(s, noun)) {
            later = later || s.isWord(noun, "fut") || s.isWord(noun, "modal");
            noun--;
        }
        ActorGroup side = does && (ends || later) ? Subjects.endingAt(s, noun) : null;
        noun = side == null ? noun : side.from - 1;
        return does
                && (ends || later)
                && st.accord != null
                && st.accord.from <= noun
                && st.accord.to >= noun - 1
                && (side == null || side.prep.equals("between") || side.prep.equals("with"));
    }

    /** What stands between a subject and its verb and is neither. */
    private static boolean helps(Sentence s, int j) {
        boolean clause = s.isWord(j, "rel") || s.isWord(j, "comp") || s.isComma(j);
        return clause || s.isWord(j, "fut") || s.isWord(j, "modal") || s.isWord(j, "ignore") || s.isWord(j, "have");
    }
}
