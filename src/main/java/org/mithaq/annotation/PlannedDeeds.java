package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Deeds that are planned, decided or to come, by the words that govern them; the order of the rules is that of this file. Neighbours: {@link FutureVerbs}, {@link DaysToCome}, {@link DoneInfinitives}, {@link Provisions}. */
final class PlannedDeeds {
    private final boolean verbFirst;
    private final GoverningWords governing;
    private final DaysToCome days;

    PlannedDeeds(boolean verbFirst, GoverningWords governing, DaysToCome days) {
        this.verbFirst = verbFirst;
        this.governing = governing;
        this.days = days;
    }

    /** Whether words of what is to come decide. */
    boolean planned(Statement st) {
        Sentence s = st.sentence;
        if (!verbFirst
                && DeedKinds.isSpoken(st)
                && s.verbs[st.unit] == EnglishVerbs.GERUND
                && s.isComma(st.unit - 1)
                && toldIn(st)) {
            return false;
        }
        int future = st.isDeedNoun() ? FutureVerbs.around(st) : -1;
        if (future >= 0) {
            st.factuality("planned", "future-verb", future);
            return true;
        }
        if (verbFirst && Decrees.passed(st)) {
            return false;
        }
        if (verbFirst && Decrees.pending(st)) {
            st.factuality("planned", "bill", st.unit);
            return true;
        }
        if (afterWhatIsToCome(st) || fixed(st) || auxiliary(st)) {
            return true;
        }
        int ahead = ahead(st);
        if (ahead >= 0) {
            return !thenDid(st, ahead) && st.factualityAt(ahead, "planned", "not-before");
        }
        if (needed(st)) {
            return true;
        }
        int then = verbFirst && !st.isDeedNoun() && !st.isPast() ? governing.nearest(st, 2, true, "then") : -1;
        if (then >= 0) {
            boolean followed = s.isWord(then, "then.before") && pastBefore(s, then);
            return !followed && st.factualityAt(then, "planned", "awaited");
        }
        int told = verbFirst && st.isDeedNoun() && Occasions.mayPair(st) ? announcement(st) : -1;
        if (told >= 0) {
            return st.factualityAt(told, "planned", "announced");
        }
        return meant(st) || mandated(st) || aimedAt(st) || days.soon(st) || (verbFirst && DaysToCome.dayToCome(st));
    }

    /** "أثار الإعلان أمس عن قمة بين الرئيسين مفاجأة": the noun that announces an encounter, which is to come; -1 for none. */
    private static int announcement(Statement st) {
        Sentence s = st.sentence;
        int noun = s.isWord(st.unit - 1, "announced") ? st.unit - 1 : -1;
        for (int j = st.unit - 2; noun < 0 && s.prep(st.unit).equals("for") && j >= 0 && j > st.unit - 8; j--) {
            noun = s.isWord(j, "announced") ? j : -1;
        }
        int j = noun + 1;
        while (noun >= 0 && j < st.unit && (s.dates[j] != null || s.isWord(j, "prep"))) {
            DateMention day = s.dates[j];
            j = day == null ? j + 1 : Math.max(j + 1, day.to());
        }
        boolean told = noun >= 0 && j >= st.unit && !Subjects.isVerb(s, st.unit + 1);
        return told ? noun : -1;
    }

    private boolean afterWhatIsToCome(Statement st) {
        boolean later = verbFirst && st.predicate.kind().equals("ratify") && st.isDeedNoun();
        later = later && st.sentence.prep(st.unit).equals("after");
        boolean force = verbFirst && st.predicate.kind().equals("enter_force");
        int first = later ? FutureVerbs.toCome(st) : force ? ForceEntries.entering(st) : -1;
        return st.factualityAt(first, "planned", "before-planned");
    }

    /** Put off, fixed or told for a day to come; in English. */
    private boolean fixed(Statement st) {
        Sentence s = st.sentence;
        int late = !verbFirst && st.isDeedNoun() ? governing.nearest(st, 5, false, "put.off") : -1;
        late = late < 0 && !verbFirst && st.isDeedNoun() ? CalledOff.passiveBehind(s, st.unit, "put.off") : late;
        if (late >= 0) {
            st.factuality("planned", "put-off", late);
            return true;
        }
        int fixed = !verbFirst && st.isDeedNoun() ? DaysToCome.appointed(st) : -1;
        if (fixed >= 0) {
            st.factuality("planned", "appointed", fixed);
            return true;
        }
        int when = !verbFirst && !st.isDeedNoun() && !st.isPast() && !st.passive ? FutureVerbs.whenToCome(st) : -1;
        if (when >= 0) {
            st.factuality("planned", "when-it-does", when);
            return true;
        }
        int next = !verbFirst && st.isDeedNoun() && DeedKinds.canBeCalledOff(st) ? DaysToCome.next(st) : -1;
        if (next >= 0) {
            st.factuality("planned", "next", next);
            return true;
        }
        int verb = !verbFirst && st.isDeedNoun() ? FutureVerbs.behind(s, st.unit) : -1;
        return st.factualityAt(verb, "planned", "future-verb");
    }

    /** "Would send troops if it were asked": whether a condition follows in the sentence. */
    private static boolean ifBehind(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.mayHave("if") && s.inside(j) && !s.isBreak(j) && !s.isQuote(j); j++) {
            if (s.isWord(j, "if") && !s.reads(j, "should")) {
                return true;
            }
            if (s.isWord(j, "but") || s.isWord(j, "comp")) {
                return false;
            }
        }
        return false;
    }

    /** The prefix or auxiliary of the future, or a present that stands for it. */
    private boolean auxiliary(Statement st) {
        Sentence s = st.sentence;
        if (s.unit(st.unit).has(Unit.SA)) {
            st.factuality("planned", "future-prefix", st.unit);
            return true;
        }
        int to = verbFirst ? -1 : governing.nearest(st, 4, false, "fut", "to");
        boolean done = to >= 0 && DoneInfinitives.isDone(st, to);
        if (to >= 0 && (st.form & Term.BASE) != 0 && !nominalUse(st) && !done) {
            boolean unless = s.reads(to, "would") && ifBehind(st);
            st.factuality(unless ? "hypothetical" : "planned", unless ? "condition" : "future-auxiliary", to);
            return true;
        }
        if (!verbFirst && s.verbs[st.unit] == EnglishVerbs.GERUND && s.isWord(st.unit - 1, "nearing")) {
            boolean missed = s.reads(st.unit - 2, "came") || s.reads(st.unit - 2, "come");
            st.factuality(missed ? "hypothetical" : "planned", "nearing", st.unit - 1);
            return true;
        }
        // "Are hammering out an accord": it is not made yet.
        boolean underWay = !verbFirst
                && st.predicate.kind().equals("conclude")
                && s.isWord(st.unit - 1, "be")
                && s.tokens.word(s.unit(st.unit).from()).endsWith("ing");
        if (underWay) {
            st.factuality("planned", "under-way", st.unit - 1);
            return true;
        }
        int shared = !verbFirst && s.verbs[st.unit] == EnglishVerbs.INFINITIVE ? FutureVerbs.sharedAuxiliary(st) : -1;
        if (shared >= 0) {
            st.factuality("planned", "future-auxiliary", shared);
            return true;
        }
        int going = !verbFirst && st.isDeedNoun() && Occasions.mayPair(st) ? DaysToCome.goingFor(st) : -1;
        if (going >= 0) {
            st.factuality("planned", "future-auxiliary", going);
            return true;
        }
        if (!verbFirst && DaysToCome.timetabled(st)) {
            st.factuality("planned", "timetable", -1);
            return true;
        }
        return false;
    }

    /** The word that says before what it is not done; -1 for none. */
    private int ahead(Statement st) {
        Sentence s = st.sentence;
        boolean yet = !verbFirst && !st.isDeedNoun() && (!st.isPast() || toBeDone(st));
        boolean once = !verbFirst && (s.reads(st.unit - 1, "have") || s.reads(st.unit - 1, "has"));
        return yet
                ? governing.nearest(st, st.passive ? 7 : 4, false, "prep.before", "awaiting")
                : once ? governing.nearest(st, 5, false, "awaiting") : -1;
    }

    private boolean needed(Statement st) {
        int needed = !verbFirst && st.isDeedNoun() ? governing.nearest(st, 3, false, "needing") : -1;
        boolean approval =
                st.predicate.kind().equals("agree") || st.predicate.kind().equals("ratify");
        return approval && st.factualityAt(needed, "planned", "needed");
    }

    /** What somebody plans, decides, offers or is invited to. */
    private boolean meant(Statement st) {
        Sentence s = st.sentence;
        if (!verbFirst && s.isWord(st.unit, "fut")) {
            st.factuality("planned", "plan", st.unit);
            return true;
        }
        // "Were to have signed", "was to have been signed": what had been planned.
        int have = s.isWord(st.unit - 1, "be") ? st.unit - 2 : st.unit - 1;
        if (!verbFirst && s.isWord(have, "have") && s.isWord(have - 1, "fut")) {
            st.factuality("planned", s.reads(have - 1, "will") ? "plan" : "former-plan", have - 1);
            return true;
        }
        if (!verbFirst && invited(st)) {
            st.factuality("planned", "invitation", st.unit);
            return true;
        }
        int cue = governing.nearest(st, GoverningWords.REACH, true, "fut", "plan", "decided");
        cue = verbFirst && cue >= 0 && resolved(s, cue) ? -1 : cue;
        // "شدد على أن توقيع الاتفاق يفتح الباب": right before a noun the words tell what somebody says of it.
        cue = verbFirst && cue >= 0 && cue == st.unit - 1 && st.isDeedNoun() && s.isWord(cue, "on.that") ? -1 : cue;
        // "اعتبر أن القرار غير مقبول": what somebody finds wrong is said, whatever it is.
        cue = verbFirst && st.predicate.needs().equals("source") ? -1 : cue;
        boolean offered =
                cue >= 0 && !verbFirst && s.verbs[st.unit] == EnglishVerbs.INFINITIVE && s.starts(cue, "offer");
        if (offered && st.predicate.kind().equals("mediate")) {
            st.factuality("planned", "offer", cue);
            return true;
        }
        return leftOpen(st, cue);
    }

    /** Whether the word of a plan or decision leaves the deed to be done. */
    private boolean leftOpen(Statement st, int plan) {
        Sentence s = st.sentence;
        // "The plan was rejected": the plan is what it was done to.
        boolean subject = plan >= 0 && !verbFirst && st.passive && s.isWord(plan, "plan");
        boolean helped = s.reads(plan + 1, "was") || s.reads(plan + 1, "were") || s.isWord(plan + 1, "have");
        // "The proposed pact was rejected", "a truce proposed by Chad was accepted".
        boolean attribute = plan >= 0 && s.isWord(plan, "plan") && !s.isWord(plan, "fut");
        boolean rejected = attribute && !verbFirst && st.passive && finite(s, st.unit);
        int cue = rejected ? -1 : plan;
        cue = subject && helped && !s.isWord(cue, "fut") ? -1 : cue;
        boolean brokered = cue >= 0 && !verbFirst && s.isWord(cue, "decided") && s.isWord(st.unit, "prep.aegis");
        boolean says = brokered || (cue == st.unit - 1 && PaperSubjects.resolution(s, cue) && !st.isDeedNoun());
        boolean open = !says && (st.isDeedNoun() || !st.isPast() || st.passive);
        boolean signing = st.predicate.kind().equals("sign") && cue == st.unit - 1;
        boolean notice = verbFirst
                && st.isDeedNoun()
                && cue >= 0
                && s.isWord(cue, "decided")
                && DeedKinds.isDoneByDecision(st)
                && !s.isPresent(cue);
        if (cue >= 0 && open && !notice && (signing || !(s.isWord(cue, "decided") && !st.isDeedNoun() && !verbFirst))) {
            st.factuality("planned", "plan", cue);
            return true;
        }
        return false;
    }

    private boolean mandated(Statement st) {
        boolean empowered = st.predicate.kind().equals("negotiate")
                || (verbFirst && st.isDeedNoun() && st.predicate.kind().equals("sign"));
        int mandate = empowered ? governing.nearest(st, GoverningWords.REACH, true, "mandate") : -1;
        mandate = mandate < 0 && empowered && verbFirst ? mandatedBefore(st) : mandate;
        return st.factualityAt(mandate, "planned", "mandate");
    }

    /** What an accord provides for, what is negotiated, and what something else is done for. */
    private boolean aimedAt(Statement st) {
        Sentence s = st.sentence;
        int term = verbFirst && DeedKinds.isTermOfAccord(st) ? Provisions.term(st) : -1;
        if (term >= 0) {
            st.factuality("planned", "term", term);
            return true;
        }
        boolean joining = verbFirst && st.isDeedNoun() && st.predicate.kind().equals("join");
        if (joining && negotiated(s, st.unit)) {
            st.factuality("planned", "negotiated", st.unit);
            return true;
        }
        if (st.isDeedNoun() && s.unit(st.unit).has(Unit.LI) && DeedKinds.isAim(st)) {
            st.factuality("planned", "purpose", st.unit);
            return true;
        }
        return false;
    }

    /** "Told the assembly before the vote, urging": whether the main clause tells of something past. */
    private static boolean toldIn(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 2; j >= 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return !s.isWord(j - 1, "fut")
                        && !s.isWord(j - 1, "modal")
                        && !s.isWord(j - 2, "fut")
                        && !s.isPlainPresent(j);
            }
        }
        return false;
    }

    /** "تفويض الوزير بالتباحث بشأن مذكرة تفاهم والتوقيع عليها": the second step that somebody is sent to take; -1 for none. */
    private static int mandatedBefore(Statement st) {
        Sentence s = st.sentence;
        boolean joined = st.isDeedNoun() && s.unit(st.unit).has(Unit.AND) && s.mayHave("mandate");
        for (int j = st.unit - 1; joined && j >= 0 && !s.isBreak(j); j--) {
            if (s.isWord(j, "mandate")) {
                return j;
            }
        }
        return -1;
    }

    /** "دخلت الهدنة التي اتفق عليها الطرفان حيز التنفيذ": a pronoun closes the clause about what was decided. */
    private static boolean resolved(Sentence s, int cue) {
        boolean takenUp = s.unit(cue).enc() > 0
                || (s.isWord(cue + 1, "prep") && s.unit(cue + 1).enc() > 0);
        return takenUp && s.isWord(cue - 1, "rel") && s.isWord(cue, "decided");
    }

    /** "The plan to unite the islands was rejected": whether the auxiliary of a passive is a finite past. */
    private static boolean finite(Sentence s, int passive) {
        int j = passive - 1;
        while (j > 0 && (s.isWord(j, "ignore") || s.ends(j, "ly"))) {
            j--;
        }
        return s.reads(j, "was") || s.reads(j, "were") || (s.reads(j, "been") && s.isWord(j - 1, "have"));
    }

    /** "Accepted an invitation from Chad to visit Mali": what somebody is invited to is still to come. */
    private static boolean invited(Statement st) {
        Sentence s = st.sentence;
        boolean open = s.verbs[st.unit] == EnglishVerbs.INFINITIVE;
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 9 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            if (s.reads(j, "invitation") || s.reads(j, "invitations")) {
                return true;
            }
        }
        return false;
    }

    /** "Before the treaty is signed": a passive in the present. */
    private static boolean toBeDone(Statement st) {
        int be = st.unit - 1;
        return st.passive && (st.sentence.reads(be, "is") || st.sentence.reads(be, "are"));
    }

    /** "تتفاوض على الانضمام": who talks of joining has not joined. */
    private static boolean negotiated(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0 && j >= unit - 3 && !s.isMark(j); j--) {
            Term t = s.term(j, Kind.PREDICATE);
            if (t != null && t.as(Predicate.class).kind().equals("negotiate")) {
                return true;
            }
        }
        return false;
    }

    /** "Met Chad's leader on Monday before flying to Mali": what was done after something past is past. */
    private boolean thenDid(Statement st, int before) {
        Sentence s = st.sentence;
        int j = before - 1;
        boolean then = !verbFirst && before == st.unit - 1 && s.verbs[st.unit] == EnglishVerbs.GERUND;
        while (j > 0 && then && s.verbs[j] != EnglishVerbs.FINITE && s.verbs[j] != EnglishVerbs.INFINITIVE) {
            then = !s.isBreak(j);
            j--;
        }
        boolean past = then && s.verbs[j] == EnglishVerbs.FINITE && s.mayBePast(j);
        return past && !s.isWord(j - 1, "modal") && !s.isWord(j - 1, "neg") && !s.isWord(j - 1, "fut");
    }

    /** "زار قطر قبل أن يتوجه إلى الكويت": what came after something past is past. */
    private static boolean pastBefore(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0; j--) {
            if (Subjects.isVerb(s, j)) {
                return !s.isPresent(j);
            }
        }
        return false;
    }

    private static boolean nominalUse(Statement st) {
        return st.sentence.isWord(st.unit - 1, "the") || st.sentence.isWord(st.unit - 1, "a");
    }
}
