package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Arabic decrees, laws and bills, "مشروع قانون يوافق بموجبه على", by which a state approves an accord: whose they are, and whether they have been passed. */
final class Decrees {
    private static final int REACH = 8;
    private static final int VERB = 12;

    private Decrees() {}

    /** "أصدر الرئيس مرسوما يقضي بالمصادقة على اتفاقية مع غانا": who decrees a ratification ratifies, and who signs an order for sanctions imposes them. */
    static void settle(Statement st, Subjects subjects) {
        int decree = approves(st) ? of(st) : -1;
        if (decree < 0) {
            return;
        }
        st.decreed = st.predicate.kind().equals("ratify") && !isBill(st.sentence, decree);
        ActorGroup g = st.actors.isEmpty() && decree > 0 ? subjects.before(st.sentence, decree) : null;
        if (g != null && g.members.size() == 1) {
            Entities.addAll(st.actors, g);
        }
    }

    /** "أقر البرلمان قانونا للمصادقة على", "وافق البرلمان على مشروع قانون بالتصديق على": what a parliament or a head of state passes is passed. */
    static boolean passed(Statement st) {
        Sentence s = st.sentence;
        int decree = approves(st) ? of(st) : -1;
        int verb = decree < 0 ? -1 : verbBefore(s, decree);
        if (verb < 0 || !isPast(s, verb) || !decides(s, verb)) {
            return false;
        }
        return !isBill(s, decree) || Lists.any(st.actors, a -> a.entity().id().endsWith("-parliament"));
    }

    /** "أحالت الحكومة مشروع قانون بالموافقة على اتفاق": a bill that nobody is said to have passed. */
    static boolean pending(Statement st) {
        Sentence s = st.sentence;
        int decree = approves(st) ? of(st) : -1;
        int verb = decree >= 0 && isBill(s, decree) ? verbBefore(s, decree) : -1;
        return verb >= 0 && !decides(s, verb);
    }

    private static boolean approves(Statement st) {
        return st.sentence.verbs.length == 0
                && ((st.form & Term.NOUN) != 0 || st.sentence.isWord(st.unit - 1, "decree"))
                && (st.predicate.kind().equals("ratify") || st.predicate.id().equals("sanction"))
                && st.sentence.mayHave("decree");
    }

    /** Where the decree stands before the approval; -1 for none. */
    private static int of(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            if (s.isWord(j, "decree")) {
                return j;
            }
        }
        return -1;
    }

    private static boolean isBill(Sentence s, int decree) {
        return s.isWord(decree - 1, "draft");
    }

    private static int verbBefore(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0 && j > unit - VERB && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j - 1, "neg") ? -1 : j;
            }
        }
        return -1;
    }

    /** Whether a verb is one by which a step is taken or a decision made. */
    private static boolean decides(Sentence s, int verb) {
        Term deed = s.term(verb, Kind.PREDICATE);
        return s.isWord(verb, "decided")
                || s.isWord(verb, "vote")
                || (deed != null && deed.as(Predicate.class).kind().equals("ratify"));
    }

    private static boolean isPast(Sentence s, int verb) {
        for (Term t : s.unit(verb).terms()) {
            if (t.is(Term.PAST)) {
                return true;
            }
        }
        return false;
    }
}
