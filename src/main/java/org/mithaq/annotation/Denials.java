package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Deeds that a sentence denies, or that were refused, failed, foiled or called off; a few are found to be planned or possible by the same words. Neighbours: {@link Possibilities}, {@link PlannedDeeds}. */
final class Denials {
    private static final int REPORTS = Unit.bits(Kind.REPORT);

    /** The rule by which somebody asks or pledges that nothing be done: that is the news, and no deed of anybody. */
    static final String LEFT_UNDONE = "left-undone";

    private final boolean verbFirst;
    private final GoverningWords governing;

    Denials(boolean verbFirst, GoverningWords governing) {
        this.verbFirst = verbFirst;
        this.governing = governing;
    }

    /** Whether words of denial decide; they may say that it is planned, possible or done after all. */
    boolean denied(Statement st) {
        Sentence s = st.sentence;
        int none = verbFirst ? governing.nearest(st, 3, false, "neg.no") : -1;
        if (st.factualityAt(none < 0 ? -1 : wishedUndone(s, none), "hypothetical", LEFT_UNDONE)) {
            return true;
        }
        int neg = governing.nearest(st, verbFirst ? 2 : 4, false, "neg");
        boolean reduced = !verbFirst && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE && neg != st.unit - 1;
        if (neg >= 0 && !st.isDeedNoun() && !reduced) {
            return negated(st, neg);
        }
        if (notDone(st)) {
            return true;
        }
        int off = off(st);
        if (off >= 0) {
            st.factuality("denied", "called-off", off);
            return true;
        }
        int no = refusing(st);
        if (no >= 0 && st.predicate.kind().equals("negotiate") && s.isWord(no, "break.down")) {
            st.factuality("asserted", "broke-down", no);
            return true;
        }
        if (no >= 0 && !verbFirst && st.isDeedNoun() && st.predicate.kind().equals("war")) {
            return false;
        }
        // "Whose plan was rejected by Chad, appealed": nobody refuses what a finite verb tells.
        boolean added = !verbFirst
                && DeedKinds.isSpoken(st)
                && s.verbs[st.unit] == EnglishVerbs.GERUND
                && s.isComma(st.unit - 1);
        no = no >= 0 && !verbFirst && (added || s.verbs[st.unit] == EnglishVerbs.FINITE) ? -1 : no;
        boolean late = no >= 0 && s.isWord(no, "put.off");
        if (late && !verbFirst && s.verbs[st.unit] == EnglishVerbs.GERUND) {
            st.factuality("planned", "put-off", no);
            return true;
        }
        boolean onlyWords = DeedKinds.isSpoken(st) && s.isWord(no, "refuse");
        if (no >= 0 && !verbFirst && st.isDeedNoun() && (late || onlyWords)) {
            return false;
        }
        return refusedOrFailed(st, no, reduced) || foiled(st) || notPlanned(st) || unheard(st);
    }

    /** A negation right before a verb, which may only put it off: "لن توقع إلا بعد". */
    private boolean negated(Statement st, int neg) {
        Sentence s = st.sentence;
        if (exception(st) || s.isWord(neg, "neg.undone")) {
            boolean pending = s.ends(neg, "لن");
            if (pending) {
                st.factuality("planned", "not-before", neg);
            }
            return pending;
        }
        if (s.isWord(neg - 1, "if")) {
            st.factuality("hypothetical", "condition", neg);
            return true;
        }
        if (!verbFirst && s.starts(neg + 1, "hesitat")) {
            st.factuality("hypothetical", "possibility", neg);
            return true;
        }
        boolean willNot = s.isWord(neg - 1, "modal") || s.isWord(neg - 1, "fut") || s.isWord(neg, "modal");
        String rule = s.isWord(neg, "neg.yet") ? "not-yet" : "negation";
        st.factuality("denied", willNot ? "refusal" : rule, neg);
        return true;
    }

    /** A negation before the auxiliary or behind the verb. */
    private boolean notDone(Statement st) {
        Sentence s = st.sentence;
        // "Chad signed no agreement", "imported no oil from Mali".
        boolean nothing = !verbFirst
                && !st.isDeedNoun()
                && !st.passive
                && s.reads(st.unit + 1, "no")
                && s.isWord(st.unit + 1, "neg.no");
        if (nothing && !s.reads(st.unit + 2, "longer") && !s.reads(st.unit + 2, "doubt")) {
            st.factuality("denied", "negation", st.unit + 1);
            return true;
        }
        int was = st.isDeedNoun() ? -1 : governing.nearest(st, 3, false, "was");
        if (was > 0 && s.isWord(was - 1, "neg")) {
            st.factuality("denied", "negation", was - 1);
            return true;
        }
        int undone = st.isDeedNoun() ? governing.nearest(st, 2, false, "done", "light") : -1;
        if (undone > 0 && s.isWord(undone - 1, "neg")) {
            st.factuality("denied", "negation", undone - 1);
            return true;
        }
        return false;
    }

    /** The word that refuses it, fails in it or says that it was without it; -1 for none. */
    private int refusing(Statement st) {
        Sentence s = st.sentence;
        int no = st.isDeedNoun()
                ? governing.nearest(st, 3, false, "neg.no", "fail", "refuse")
                : verbFirst && st.isPast() ? -1 : governing.nearest(st, 6, true, "refuse", "fail");
        // "Regretted the failure to vote and praised Chad": a finite verb is what nobody failed to do.
        boolean joined = s.isWord(s.isWord(st.unit - 1, "ignore") ? st.unit - 2 : st.unit - 1, "and");
        boolean other = !verbFirst && s.verbs[st.unit] == EnglishVerbs.FINITE && (st.form & Term.PAST) != 0;
        no = other && (s.isWord(no, "fail") || s.isWord(no, "refuse")) && joined ? -1 : no;
        return no < 0 && verbFirst && st.isDeedNoun() ? failedIn(st) : no;
    }

    /** The word that calls it off; -1 for none. */
    private int off(Statement st) {
        // "Cancelled a meeting with": one unit with its preposition, and a noun all the same.
        Sentence s = st.sentence;
        boolean gerund = !verbFirst && s.verbs[st.unit] == EnglishVerbs.GERUND;
        boolean named = gerund && (s.isWord(st.unit - 1, "a") || s.isWord(st.unit - 1, "the"));
        boolean encounter = (st.isDeedNoun() || named) && DeedKinds.canBeCalledOff(st);
        int off = encounter ? governing.nearest(st, verbFirst ? 3 : 5, false, "call.off") : -1;
        off = off < 0 && !verbFirst && encounter ? CalledOff.passiveBehind(st.sentence, st.unit, "call.off") : off;
        boolean given = verbFirst && st.isDeedNoun() && st.predicate.kind().equals("aid");
        boolean approved = verbFirst && st.isDeedNoun() && st.predicate.kind().equals("ratify");
        off = given || approved ? governing.nearest(st, 3, false, "halt") : off;
        boolean signing = verbFirst && st.isDeedNoun() && st.predicate.kind().equals("sign");
        return signing ? governing.nearest(st, 4, false, "call.off") : off;
    }

    private boolean refusedOrFailed(Statement st, int no, boolean reduced) {
        Sentence s = st.sentence;
        if (no > 0 && !verbFirst && s.isWord(no, "excludes") && s.isWord(no - 1, "neg")) {
            st.factuality("hypothetical", "not-excluded", no);
            return true;
        }
        if (no >= 0 && !s.isWord(no, "urge") && !(reduced && !s.starts(no, "fail"))) {
            st.factuality("denied", s.isWord(no, "neg.no") ? "without" : "refused-or-failed", no);
            return true;
        }
        int refused = no < 0 && verbFirst && st.isDeedNoun() ? refusedBefore(st) : -1;
        return st.factualityAt(refused, "denied", "refused-or-failed");
    }

    /** "دعت كينيا مالي إلى عدم فرض رسوم", "تعهدت بعدم شن هجوم": the verb by which somebody asks or agrees that something be left undone; -1 for none. */
    static int wishedUndone(Sentence s, int no) {
        int j = no - 1;
        while (j >= 0 && j > no - 14 && !s.isBreak(j) && !Subjects.isVerb(s, j)) {
            j--;
        }
        Term t = j >= 0 && Subjects.isVerb(s, j) ? s.term(j, Kind.PREDICATE) : null;
        Predicate p = t == null ? null : t.as(Predicate.class);
        boolean asks = s.isWord(j, "urge") || (p != null && p.kind().equals("request"));
        boolean agrees = p != null && p.kind().equals("agree") && !p.id().equals("decide-jointly");
        return asks || agrees ? j : -1;
    }

    private boolean foiled(Statement st) {
        Sentence s = st.sentence;
        boolean attack = verbFirst && st.isDeedNoun() && st.predicate.kind().equals("attack");
        int foiled = attack ? governing.nearest(st, 3, false, "repel") : -1;
        boolean inBattle = foiled >= 0 && s.inside(foiled + 1) && "army".equals(officeId(s, foiled + 1));
        if (foiled >= 0 && s.isWord(foiled, "bystander") && !inBattle) {
            st.factuality("denied", "foiled", foiled);
            return true;
        }
        return false;
    }

    private boolean notPlanned(Statement st) {
        Sentence s = st.sentence;
        int unplanned = verbFirst ? governing.nearest(st, GoverningWords.REACH, true, "plan", "decided") : -1;
        // "ليست لديها نية .. رغم قرار كندا بالانسحاب": the nearer word decides.
        unplanned = unplanned >= 0 && !s.isWord(unplanned, "plan") ? -1 : unplanned;
        boolean notPlanned = unplanned > 0 && s.isWord(unplanned - 1, "neg") && Subjects.isVerb(s, unplanned);
        if (notPlanned && !s.isWord(unplanned, "bystander")) {
            st.factuality("denied", "not-planned", unplanned - 1);
            return true;
        }
        int unmeant = verbFirst && st.isDeedNoun() && unplanned > 0 && !notPlanned ? unmeant(s, unplanned) : -1;
        return st.factualityAt(unmeant, "denied", "not-planned");
    }

    private boolean unheard(Statement st) {
        int deny = deny(st);
        boolean heard = !verbFirst && st.isDeedNoun() && DeedKinds.isSpoken(st) && st.unit - deny < 6;
        return !heard && st.factualityAt(deny, "denied", "denial");
    }

    /** "أخفقت كينيا ومالي، مساء الثلاثاء، في التوصل": the verb of failing whose object a preposition brings behind an aside; -1 for none. */
    private static int failedIn(Statement st) {
        Sentence s = st.sentence;
        int in = st.unit - 1;
        boolean object = s.mayHave("fail") && (s.isWord(in, "prep.in") || s.isWord(in, "prep.for"));
        for (int j = in - 1; object && j >= 0 && j > in - 18 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "fail") && !s.isWord(j, "put.off") ? j : -1;
            }
            object = !s.isWord(j, "comp") && !s.isWord(j, "rel");
        }
        return -1;
    }

    /** "رفض الوزير، في اللحظات الأخيرة، التوقيع", "امتنع ثلاث مرات عن التوقيع": the verb of refusal whose object stands behind its subject and an aside; -1 for another. */
    private static int refusedBefore(Statement st) {
        Sentence s = st.sentence;
        String prep = s.prep(st.unit);
        boolean step = st.predicate.object().equals("accord") && (prep.isEmpty() || prep.equals("for"));
        for (int j = st.unit - 1; step && s.mayHave("refuse") && j >= 0 && j > st.unit - 16 && !s.isBreak(j); j--) {
            boolean other = s.instruments[j] != null || s.isWord(j, "comp") || s.isWord(j, "rel");
            if (Subjects.isVerb(s, j) && s.actors[j] == null) {
                boolean neg = s.isWord(j - 1, "neg");
                return s.isWord(j, "refuse") && !neg && !s.unit(j).has(Unit.SA) ? j : -1;
            }
            Term deed = s.term(j, Kind.PREDICATE);
            boolean noun = deed != null
                    && deed.is(Term.NOUN)
                    && !s.prep(j).equals("in")
                    && !s.prep(j).equals("during");
            if (other || noun || (s.unit(j).has(Unit.AND) && s.actors[j] == null)) {
                return -1;
            }
        }
        return -1;
    }

    /** "ليست لدى كينيا نية", "لا توجد أي خطط": the negation shortly before the noun of a plan; -1 for none. */
    private static int unmeant(Sentence s, int plan) {
        boolean noun = !Subjects.isVerb(s, plan);
        for (int j = plan - 1; noun && j >= 0 && j > plan - 7 && !s.isBreak(j) && !s.isComma(j); j--) {
            if (s.isWord(j, "neg")) {
                return s.isWord(j, "neg.undone") ? -1 : j;
            }
            boolean exists = s.starts(j, "توجد") || s.starts(j, "يوجد");
            boolean passes = s.actors[j] == null && !s.isWord(j, "was") && !exists;
            if (s.isWord(j, "comp") || s.isWord(j, "rel") || (passes && Subjects.isVerb(s, j))) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable String officeId(Sentence s, int i) {
        Title title = s.title(i);
        return title == null ? null : title.id();
    }

    /** "لن توقع إلا بعد": what is only not done before something. */
    static boolean exception(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 12; j++) {
            if (s.isWord(j, "only")) {
                return true;
            }
            if (s.isBreak(j) || s.isWord(j, "neg")) {
                return false;
            }
        }
        return false;
    }

    private int deny(Statement st) {
        Sentence s = st.sentence;
        // "نفت البعثة الاتهامات، وحملت الحركة المسؤولية": what is joined to the denial is done.
        boolean past = (st.form & Term.PAST) != 0 && (st.form & Term.NOUN) == 0;
        if (verbFirst && past && s.unit(st.unit).has(Unit.AND) && s.isComma(st.unit - 1)) {
            return -1;
        }
        boolean joined = !verbFirst
                && s.verbs[st.unit] == EnglishVerbs.FINITE
                && (s.isWord(st.unit - 1, "and") || s.isWord(st.unit - 1, "but"));
        for (int j = st.unit - 1; j >= 0 && j >= st.unit - 14 && s.hasAny(REPORTS); j--) {
            Term r = s.term(j, Kind.REPORT);
            // "Dismissed the case that Chad had brought": the clause says which case.
            boolean which = !verbFirst
                    && (s.isWord(j, "comp") || s.isWord(j, "rel"))
                    && s.verbs[st.unit] == EnglishVerbs.FINITE
                    && j > 0
                    && ofNoun(s, j - 1);
            if (which) {
                return -1;
            }
            // "Denied that it was targeting civilians and accused": words are joined to words.
            joined = joined && (DeedKinds.isSpoken(st) || !s.isWord(j, "comp")) && !s.isWord(j, "they");
            if (r != null && !verbFirst && !r.id().equals("deny") && Subjects.isVerb(s, j)) {
                return -1;
            }
            if (r != null && r.id().equals("deny")) {
                // "Denied the claim and accused Chad": what is joined to the denial is done.
                boolean undone = s.isWord(j - 1, "neg");
                return undone || (joined && s.verbs[j] == EnglishVerbs.FINITE) ? -1 : j;
            }
            if (s.isBreak(j) && !s.isQuote(j)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a clause hangs on a noun and not on a verb, beyond a day: "denied on Wednesday that". */
    private static boolean ofNoun(Sentence s, int before) {
        int j = before;
        while (j > 0 && (s.dates[j] != null || s.is(j, Kind.WEEKDAY) || s.reads(j, "on"))) {
            j--;
        }
        return !s.is(j, Kind.REPORT) && !s.isWord(j, "obj.accusation") && !Subjects.isVerb(s, j);
    }
}
