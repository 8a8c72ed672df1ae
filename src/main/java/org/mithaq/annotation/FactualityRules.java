package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/**
 * Decides whether a statement is denied, hypothetical, planned or asserted, from the words that govern its trigger; tested in that order (contract, list factuality, after FactBank).
 * Attribution turns asserted into reported afterwards.
 */
final class FactualityRules {
    private static final int REACH = 9;
    private static final int REPORTS = Unit.bits(Kind.REPORT);

    private final boolean verbFirst;

    FactualityRules(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    void decide(Statement st) {
        if (!st.predicate.factuality().isEmpty()) {
            st.factuality(st.predicate.factuality(), "of-the-word", st.unit);
            return;
        }
        if (st.received && governor(st, REACH, false, "neg", "fut", "maybe", "if") < 0) {
            st.factuality("asserted", "plain", -1);
            return;
        }
        // "الذكرى العشرين لتوقيع المعاهدة".
        if (verbFirst && noun(st) && st.sentence.dateOwning(st.unit) != null) {
            st.factuality("asserted", "dated", -1);
            return;
        }
        boolean participle = verbFirst && (st.form & Term.PASSIVE) != 0;
        int without = participle ? governor(st, 1, false, "neg.no") : -1;
        if (participle) {
            st.factuality(without >= 0 ? "denied" : "asserted", "participle", without);
            return;
        }
        boolean force = verbFirst && st.predicate.kind().equals("enter_force");
        if (occasion(st) || (force && entered(st))) {
            return;
        }
        // "Would avenge Monday's raids".
        if (!verbFirst && noun(st) && st.predicate.kind().equals("attack") && st.sentence.dateOwning(st.unit) != null) {
            st.factuality("asserted", "dated", -1);
            return;
        }
        boolean words = spoken(st) || st.predicate.kind().equals("reject");
        boolean beside = verbFirst && (st.form & Term.ACTIVE) != 0 && words;
        if (beside && (st.sentence.isComma(st.unit - 1) || behindDoer(st))) {
            st.factuality("asserted", "circumstance", -1);
            return;
        }
        if (!verbFirst && presupposed(st)) {
            st.factuality("asserted", "presupposed", -1);
            return;
        }
        st.needed = governor(st, 4, true, "need") >= 0;
        st.notice = noun(st) && governor(st, 9, false, "notice") >= 0;
        boolean done = denied(st) || made(st) || since(st) || scheduled(st) || hypothetical(st) || planned(st);
        int off = verbFirst && st.factuality.equals("planned") && maybeOff(st) ? calledOff(st) : -1;
        if (off >= 0) {
            st.factuality("denied", "called-off", off);
        }
        done = done || (verbFirst && noun(st) && provided(st));
        if (!done) {
            st.factuality("asserted", "plain", -1);
        }
    }

    /** "ينص الاتفاق على انسحاب كينيا", "يقضي القرار، الذي صدر أمس، بالإفراج عن": what a paper provides for is to be done. */
    private static boolean provided(Statement st) {
        Sentence s = st.sentence;
        boolean deed = switch (st.predicate.kind()) {
            case "withdraw", "release", "deploy", "aid", "cooperate", "establish_relations", "suspend" -> true;
            default -> false;
        };
        boolean paper = false;
        for (int j = st.unit - 1; deed && s.mayHave("stipulate") && j >= 0 && j > st.unit - 24 && !s.isBreak(j); j--) {
            int aside = s.isComma(j) ? RelativeClauses.asideOpening(s, j) : -1;
            if (aside >= 0) {
                j = aside;
                continue;
            }
            boolean text = s.reads(j, "النص") || s.reads(j, "القرار") || s.reads(j, "التفاهم") || s.reads(j, "البيان");
            paper = paper || text || s.instruments[j] != null || s.is(j, Kind.INSTRUMENT);
            if (Subjects.isVerb(s, j)) {
                if (!paper || !s.isWord(j, "stipulate")) {
                    return false;
                }
                st.factuality("planned", "provided", j);
                return true;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel")) {
                return false;
            }
        }
        return false;
    }

    /** "To deplore Russia's invasion of Ukraine": what somebody is blamed for by name has been done, whatever becomes of the words. */
    private boolean presupposed(Statement st) {
        Sentence s = st.sentence;
        boolean owned = noun(st) && st.predicate.kind().equals("attack") && Subjects.possessive(s, st.unit - 1);
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
    private boolean made(Statement st) {
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
    private boolean since(Statement st) {
        Sentence s = st.sentence;
        boolean told = !verbFirst && (s.isWord(st.unit, "prep.aegis") || s.verbs[st.unit] == EnglishVerbs.PARTICIPLE);
        for (int j = st.unit - 1; told && j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            if (s.isWord(j, "prep.after")) {
                st.factuality("asserted", "afterwards", j);
                return true;
            }
            told = !Subjects.isVerb(s, j) && !s.isWord(j, "be") && !s.isComma(j);
        }
        return false;
    }

    /** "اتفقا على ذلك خلال اتصال بين الوزيرين": an encounter that only says on which occasion was held, whatever was decided on it. */
    private boolean occasion(Statement st) {
        if (atGathering(st)) {
            st.factuality("asserted", "occasion", -1);
            return true;
        }
        boolean talks = verbFirst && noun(st) && st.predicate.kind().equals("negotiate");
        if (talks && st.sentence.isWord(st.unit - 1, "rightafter") && futureVerb(st) < 0) {
            st.factuality("asserted", "occasion", -1);
            return true;
        }
        String prep = verbFirst && noun(st) && Occasions.isEncounter(st) ? st.sentence.prep(st.unit) : "";
        boolean occasion = prep.equals("in") || prep.equals("during") || prep.equals("after");
        if (occasion && soon(st)) {
            return true;
        }
        if (!occasion || futureVerb(st) >= 0 || governor(st, REACH, true, "fut", "neg", "if") >= 0) {
            return false;
        }
        // "تعهد خلال لقائه": what was pledged on it is still to come, not the encounter.
        int plan = governor(st, REACH, true, "plan");
        if (plan >= 0 && !(st.sentence.unit(st.unit).enc() > 0 && Subjects.isVerb(st.sentence, plan))) {
            return false;
        }
        st.factuality("asserted", "occasion", -1);
        return true;
    }

    /** "Chad and Mali agreed a pact at a summit in Paris": a past verb with nothing to come before it tells what was done there. */
    private boolean atGathering(Statement st) {
        Sentence s = st.sentence;
        boolean gathering = !verbFirst && noun(st) && Occasions.isEncounter(st);
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

    private boolean noun(Statement st) {
        return (st.form & Term.NOUN) != 0 && !st.predicate.kind().equals("enter_force");
    }

    /** "A no-frills summit": hyphened to the next word it says nothing of the sentence. */
    private static boolean prefix(Sentence s, int j) {
        return s.inside(j + 1) && s.tokens.is(s.unit(j + 1).from(), Tokens.HYPHEN);
    }

    /** Nearest unit before the trigger with one of these functions, within the clause; -1 for none. */
    private int governor(Statement st, int reach, boolean overComp, String... words) {
        Sentence s = st.sentence;
        long bits = 0;
        for (String w : words) {
            bits |= Unit.bit(w);
        }
        if (!s.mayHave(bits)) {
            return -1;
        }
        int passed = 0;
        boolean finite = !verbFirst && !noun(st) && s.verbs[st.unit] != EnglishVerbs.GERUND;
        for (int j = st.unit - 1; j >= 0 && j >= st.unit - reach - passed; j--) {
            // "Did not react after Chad attacked": a clause of its own.
            if (finite && s.isWord(j, "prep.after")) {
                return -1;
            }
            finite = finite && !s.isComma(j);
            ActorGroup who = Subjects.endingAt(s, j);
            if (who != null) {
                passed += j - who.from + 1;
                j = who.from;
            }
            for (int w = 0; w < words.length && s.mayBe(j, bits); w++) {
                boolean may = s.is(j, Kind.MONTH) && s.isWord(j - 1, "prep.in");
                if (s.isWord(j, words[w]) && s.dates[j] == null && !may && !prefix(s, j)) {
                    return j;
                }
            }
            int aside = verbFirst && s.isComma(j) ? RelativeClauses.asideOpening(s, j) : -1;
            aside = aside < 0 && verbFirst && s.isComma(j) ? SubjectsBefore.occasionBefore(s, j, 0) : aside;
            if (aside >= 0) {
                passed += j - aside + 1;
                j = aside;
                continue;
            }
            boolean comp = s.isWord(j, "comp");
            boolean stop = s.isBreak(j)
                    || (s.isWord(j, "factive") && !toBe(s, j))
                    || (comp && !overComp)
                    || s.isWord(j, "rel")
                    || (otherPredicate(s, j) && j < st.unit - 1);
            if (stop) {
                return -1;
            }
        }
        return -1;
    }

    /** "من المقرر أن يشهد الرئيسان توقيع": what is to be watched is not done yet. */
    private boolean toBe(Sentence s, int j) {
        return verbFirst && j > 1 && s.isWord(j - 1, "comp") && Subjects.isVerb(s, j) && isPresent(s, j);
    }

    private boolean otherPredicate(Sentence s, int j) {
        Unit u = s.unit(j);
        return u.is(Kind.PREDICATE)
                && (verbFirst ? Subjects.isVerb(u) : Subjects.isVerb(s, j))
                && !s.isWord(j, "refuse")
                && !(s.isWord(j, "light") && (!verbFirst || Subjects.endingAt(s, j - 1) != null))
                && !s.isWord(j, "urge")
                && !s.isWord(j, "wish")
                && !s.isWord(j, "decided")
                && !s.isWord(j, "fail");
    }

    /** "لو وقعت كينيا الاتفاق لما اندلعت الحرب", "ما كانت كينيا لتقصف مالي": what would or would not have been. */
    private boolean unreal(Statement st) {
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

    private boolean denied(Statement st) {
        Sentence s = st.sentence;
        if (unreal(st)) {
            return true;
        }
        int neg = governor(st, verbFirst ? 2 : 4, false, "neg");
        boolean reduced = !verbFirst && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE && neg != st.unit - 1;
        if (neg >= 0 && !noun(st) && !reduced) {
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
        // "Chad signed no agreement", "imported no oil from Mali".
        boolean nothing =
                !verbFirst && !noun(st) && !st.passive && s.reads(st.unit + 1, "no") && s.isWord(st.unit + 1, "neg.no");
        if (nothing && !s.reads(st.unit + 2, "longer") && !s.reads(st.unit + 2, "doubt")) {
            st.factuality("denied", "negation", st.unit + 1);
            return true;
        }
        int was = noun(st) ? -1 : governor(st, 3, false, "was");
        if (was > 0 && s.isWord(was - 1, "neg")) {
            st.factuality("denied", "negation", was - 1);
            return true;
        }
        int undone = noun(st) ? governor(st, 2, false, "done", "light") : -1;
        if (undone > 0 && s.isWord(undone - 1, "neg")) {
            st.factuality("denied", "negation", undone - 1);
            return true;
        }
        int no = noun(st)
                ? governor(st, 3, false, "neg.no", "fail", "refuse")
                : verbFirst && isPast(st) ? -1 : governor(st, 6, true, "refuse", "fail");
        // "Regretted the failure to vote and praised Chad": a finite verb is what nobody failed to do.
        boolean joined = s.isWord(s.isWord(st.unit - 1, "ignore") ? st.unit - 2 : st.unit - 1, "and");
        boolean other = !verbFirst && s.verbs[st.unit] == EnglishVerbs.FINITE && (st.form & Term.PAST) != 0;
        no = other && (s.isWord(no, "fail") || s.isWord(no, "refuse")) && joined ? -1 : no;
        no = no < 0 && verbFirst && noun(st) ? failedIn(st) : no;
        int off = noun(st) && maybeOff(st) ? governor(st, verbFirst ? 3 : 5, false, "call.off") : -1;
        off = off < 0 && !verbFirst && noun(st) && maybeOff(st) ? passiveBehind(s, st.unit, "call.off") : off;
        boolean given = verbFirst && noun(st) && st.predicate.kind().equals("aid");
        boolean approved = verbFirst && noun(st) && st.predicate.kind().equals("ratify");
        off = given || approved ? governor(st, 3, false, "halt") : off;
        boolean signing = verbFirst && noun(st) && st.predicate.kind().equals("sign");
        off = signing ? governor(st, 4, false, "call.off") : off;
        if (off >= 0) {
            st.factuality("denied", "called-off", off);
            return true;
        }
        if (no >= 0 && st.predicate.kind().equals("negotiate") && s.isWord(no, "break.down")) {
            st.factuality("asserted", "broke-down", no);
            return true;
        }
        if (no >= 0 && !verbFirst && noun(st) && st.predicate.kind().equals("war")) {
            return false;
        }
        // "Whose plan was rejected by Chad, appealed": nobody refuses what a finite verb tells.
        boolean added = !verbFirst && spoken(st) && s.verbs[st.unit] == EnglishVerbs.GERUND && s.isComma(st.unit - 1);
        no = no >= 0 && !verbFirst && (added || s.verbs[st.unit] == EnglishVerbs.FINITE) ? -1 : no;
        boolean late = no >= 0 && s.isWord(no, "put.off");
        boolean vote = late && !verbFirst && s.verbs[st.unit] == EnglishVerbs.GERUND;
        if (vote) {
            st.factuality("planned", "put-off", no);
            return true;
        }
        if (no >= 0 && !verbFirst && noun(st) && (late || (spoken(st) && s.isWord(no, "refuse")))) {
            return false;
        }
        if (no > 0 && !verbFirst && s.isWord(no, "excludes") && s.isWord(no - 1, "neg")) {
            st.factuality("hypothetical", "not-excluded", no);
            return true;
        }
        if (no >= 0 && !s.isWord(no, "urge") && !(reduced && !s.starts(no, "fail"))) {
            st.factuality("denied", s.isWord(no, "neg.no") ? "without" : "refused-or-failed", no);
            return true;
        }
        int refused = no < 0 && verbFirst && noun(st) ? refusedBefore(st) : -1;
        if (refused >= 0) {
            st.factuality("denied", "refused-or-failed", refused);
            return true;
        }
        int foiled =
                verbFirst && noun(st) && st.predicate.kind().equals("attack") ? governor(st, 3, false, "repel") : -1;
        boolean inBattle = foiled >= 0 && s.inside(foiled + 1) && "army".equals(officeId(s, foiled + 1));
        if (foiled >= 0 && s.isWord(foiled, "bystander") && !inBattle) {
            st.factuality("denied", "foiled", foiled);
            return true;
        }
        int unplanned = verbFirst ? governor(st, REACH, true, "plan", "decided") : -1;
        // "ليست لديها نية .. رغم قرار كندا بالانسحاب": the nearer word decides.
        unplanned = unplanned >= 0 && !s.isWord(unplanned, "plan") ? -1 : unplanned;
        boolean notPlanned = unplanned > 0 && s.isWord(unplanned - 1, "neg") && Subjects.isVerb(s, unplanned);
        if (notPlanned && !s.isWord(unplanned, "bystander")) {
            st.factuality("denied", "not-planned", unplanned - 1);
            return true;
        }
        int unmeant = verbFirst && noun(st) && unplanned > 0 && !notPlanned ? unmeant(s, unplanned) : -1;
        if (unmeant >= 0) {
            st.factuality("denied", "not-planned", unmeant);
            return true;
        }
        int deny = deny(st);
        boolean heard = !verbFirst && noun(st) && spoken(st) && st.unit - deny < 6;
        if (deny >= 0 && !heard) {
            st.factuality("denied", "denial", deny);
            return true;
        }
        return false;
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

    /** "ألغى الوزير زيارته": what is called off does not take place. */
    private static boolean maybeOff(Statement st) {
        return switch (st.predicate.kind()) {
            case "visit", "meet", "summit", "call", "negotiate", "cooperate" -> true;
            default -> false;
        };
    }

    /** "Talks between Chad and Mali are scheduled for Monday", "the meeting is due on Monday": -1 where an encounter is not fixed for later. */
    private static int appointed(Statement st) {
        Sentence s = st.sentence;
        boolean encounter = maybeOff(st);
        int passive = encounter ? passiveBehind(s, st.unit, "scheduled") : -1;
        if (passive >= 0) {
            return s.isWord(passive + 1, "prep.for") || s.isWord(passive + 1, "to") ? passive : -1;
        }
        for (int j = st.unit + 1; encounter && s.mayHave("due") && s.inside(j) && j < st.unit + 14; j++) {
            if (s.isBreak(j) || s.isComma(j) || s.isWord(j, "rel")) {
                return -1;
            }
            if (s.isWord(j, "due") && s.isWord(j - 1, "be")) {
                return s.isWord(j + 1, "prep.on") || s.isWord(j + 1, "prep.in") ? j : -1;
            }
        }
        return -1;
    }

    /** "Talks between Chad and Mali were called off": the noun is the subject of a passive of this class; -1 when it is not. */
    private static int passiveBehind(Sentence s, int noun, String word) {
        for (int j = noun + 1; s.mayHave(word) && j < s.size() && j < noun + 14; j++) {
            if (s.isBreak(j) || s.isComma(j) || s.isWord(j, "rel") || s.isWord(j, "comp")) {
                return -1;
            }
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, word) && s.verbs[j] == EnglishVerbs.PASSIVE ? j : -1;
            }
        }
        return -1;
    }

    /** "كان من المقرر أن يزور الوزير غانا لكنه ألغى الزيارة": the verb behind that calls off what was planned; -1 for none. */
    private static int calledOff(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.mayHave("call.off") && s.inside(j); j++) {
            boolean off = s.isWord(j, "call.off");
            Term what = off ? s.term(j + 1, Kind.PREDICATE) : null;
            boolean same = what != null && what.as(Predicate.class).kind().equals(st.predicate.kind());
            if (off && (same || s.unit(j).enc() > 0 || !s.inside(j + 1) || s.isMark(j + 1))) {
                return j;
            }
        }
        return -1;
    }

    private static boolean exception(Statement st) {
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
                    && !s.is(j - 1, Kind.REPORT)
                    && !s.isWord(j - 1, "obj.accusation")
                    && !Subjects.isVerb(s, j - 1);
            if (which) {
                return -1;
            }
            // "Denied that it was targeting civilians and accused": words are joined to words.
            joined = joined && (spoken(st) || !s.isWord(j, "comp")) && !s.isWord(j, "they");
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

    private boolean hypothetical(Statement st) {
        Sentence s = st.sentence;
        if (st.debated) {
            st.factuality("hypothetical", "debated", -1);
            return true;
        }
        int demand = !verbFirst && noun(st) ? condition(st) : -1;
        if (demand >= 0) {
            st.factuality("hypothetical", "condition", demand);
            return true;
        }
        int doubt = !verbFirst && noun(st) ? doubted(st) : -1;
        if (doubt >= 0) {
            st.factuality("hypothetical", "doubted", doubt);
            return true;
        }
        int cue = governor(st, REACH, true, "if", "maybe", "effect", "neg.undone");
        // "تدهورت العلاقات حتى إن كينيا طردت السفير".
        boolean even = cue >= 0 && verbFirst && isPast(st) && s.reads(cue, "حتي") && s.isWord(cue + 1, "comp");
        cue = even ? -1 : cue;
        if (cue >= 0 && !(!verbFirst && spoken(st) && s.verbs[st.unit] == EnglishVerbs.GERUND)) {
            st.factuality("hypothetical", "possibility", cue);
            return true;
        }
        ActorGroup who = verbFirst ? null : Subjects.endingAt(s, st.unit - 1);
        int unmet = who == null ? -1 : who.from - (s.isWord(who.from - 1, "the") ? 2 : 1);
        if (unmet >= 0 && s.reads(unmet, "had") && (unmet == 0 || s.isComma(unmet - 1))) {
            st.factuality("hypothetical", "had-it", unmet);
            return true;
        }
        int had = !verbFirst && isPast(st) && s.reads(st.unit - 1, "have") ? governor(st, 4, false, "fut") : -1;
        if (had >= 0 && s.reads(had, "would")) {
            st.factuality("hypothetical", "would-have", had);
            return true;
        }
        if (!verbFirst && s.verbs[st.unit] == EnglishVerbs.GERUND && s.isWord(st.unit - 1, "broach")) {
            st.factuality("hypothetical", "discussed", st.unit - 1);
            return true;
        }
        int imagined = !verbFirst && noun(st) ? imagined(st) : -1;
        if (imagined >= 0) {
            st.factuality("hypothetical", "imagined", imagined);
            return true;
        }
        int qad = governor(st, 1, false, "qad");
        if (qad >= 0 && (st.form & Term.PRESENT) != 0) {
            st.factuality("hypothetical", "qad-imperfect", qad);
            return true;
        }
        int must = noun(st) || !isPast(st) || st.passive ? governor(st, 4, true, "must") : -1;
        must = must < 0 && !verbFirst && !noun(st) ? sharedDuty(st) : must;
        if (must >= 0) {
            st.factuality("hypothetical", "duty", must);
            return true;
        }
        if (verbFirst && !noun(st) && fallsTo(st)) {
            st.factuality("hypothetical", "duty", st.unit - 1);
            return true;
        }
        int weighed = verbFirst && noun(st) && eventNoun(st) ? governor(st, 5, true, "weigh") : -1;
        if (weighed >= 0) {
            st.factuality("hypothetical", "considered", weighed);
            return true;
        }
        boolean imposed = verbFirst && noun(st) && st.predicate.kind().equals("sanction");
        int asked = imposed ? governor(st, s.unit(st.unit).has(Unit.AND) ? 14 : 4, true, "urge") : -1;
        if (asked >= 0) {
            st.factuality("hypothetical", "wish-or-demand", asked);
            return true;
        }
        boolean content = verbFirst && noun(st) && s.unit(st.unit).has(Unit.BI);
        int threat = governor(st, content ? REACH : 4, true, "threat");
        if (threat >= 0 && threat < st.unit) {
            st.factuality("hypothetical", "threatened", threat);
            return true;
        }
        int wish = governor(st, noun(st) ? 4 : REACH, true, "urge", "wish");
        // "دعا البيان الختامي للقمة إسرائيل إلى الانسحاب".
        boolean called = wish < 0 && verbFirst && noun(st) && s.prep(st.unit).equals("to");
        wish = called ? governor(st, REACH, true, "urge") : wish;
        boolean subject = wish >= 0
                && verbFirst
                && wish == st.unit - 1
                && noun(st)
                && Occasions.isEncounter(st)
                && s.unit(st.unit).has(Unit.AL)
                && Subjects.isVerb(s, wish);
        boolean stressed = wish >= 0
                && verbFirst
                && s.isWord(wish, "reaffirm")
                && (spoken(st) || st.predicate.kind().equals("reject"));
        boolean talks = st.predicate.kind().equals("negotiate") || Occasions.isEncounter(st);
        if (wish >= 0 && !verbFirst && wish >= st.unit - 2 && noun(st) && talks && isTold(st)) {
            st.factuality("planned", "plan", wish);
            return true;
        }
        boolean led = wish >= 0 && verbFirst && s.isWord(wish - 1, "outcome") && isPastVerb(s.unit(wish - 1));
        // "دعت كينيا مصر إلى التوسط": whom others ask to mediate has not done so.
        boolean helps =
                wish >= 0 && s.isWord(wish, "urge") && st.predicate.kind().equals("mediate") && verbFirst;
        boolean told = eventNoun(st) && !helps;
        boolean added = !verbFirst && spoken(st) && s.verbs[st.unit] == EnglishVerbs.GERUND && s.isComma(st.unit - 1);
        wish = added ? -1 : wish;
        if (wish >= 0 && !subject && !stressed && !led && (noun(st) || !isPast(st)) && !told) {
            st.factuality("hypothetical", "wish-or-demand", wish);
            return true;
        }
        return st.unit == 0 && s.mark(s.size() - 1) == '?' && hedge(st);
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
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + REACH + 3 && !s.isBreak(j); j++) {
            if (s.isWord(j, "obj.condition")) {
                return j;
            }
        }
        return -1;
    }

    /** "A renewal of the pact is unlikely", "this makes its renewal less certain": -1 where nobody says so of the noun. */
    private static int doubted(Statement st) {
        Sentence s = st.sentence;
        boolean open =
                s.mayHave("doubtful") && (purpose(st) || st.predicate.kind().equals("visit"));
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

    /** Talks that somebody tries to hold are held; a signing that somebody calls for is not done. */
    private static boolean eventNoun(Statement st) {
        return switch (st.predicate.kind()) {
            case "mediate", "war", "attack", "protest", "sanction" -> true;
            default -> false;
        };
    }

    /** ", warning that": who adds a threat or a demand to what is told has made it. */
    private static boolean spoken(Statement st) {
        return switch (st.predicate.kind()) {
            case "threaten", "criticise", "praise", "request" -> true;
            default -> false;
        };
    }

    private static boolean hedge(Statement st) {
        st.factuality("hypothetical", "question", st.unit);
        return true;
    }

    private boolean isPast(Statement st) {
        return (st.form & Term.PAST) != 0 && (st.form & (Term.PRESENT | Term.BASE)) == 0;
    }

    /** "The signing ceremony", "in preparation for the signing". */
    private boolean scheduled(Statement st) {
        boolean step = purpose(st)
                && !st.predicate.kind().equals("meet")
                && !st.predicate.kind().equals("negotiate");
        int near =
                verbFirst && noun(st) && st.predicate.object().equals("accord") ? governor(st, 2, true, "nearing") : -1;
        if (near >= 0) {
            st.factuality("planned", "nearing", near);
            return true;
        }
        int far =
                verbFirst && noun(st) && st.predicate.object().equals("accord") ? governor(st, 2, true, "farfrom") : -1;
        if (far >= 0) {
            st.factuality("denied", "negation", far);
            return true;
        }
        int before = noun(st) ? governor(st, 1, false, step ? "prep.before" : "plan.noun", "plan.noun") : -1;
        if (before >= 0) {
            boolean held = tookPlace(st, before);
            st.factuality(held ? "asserted" : "planned", held ? "ceremony" : "scheduling-noun", before);
        }
        return before >= 0;
    }

    /** "ترأس الملك حفل التوقيع", "وجرت مراسم التوقيع": a past verb has the ceremony for its subject or object. */
    private boolean tookPlace(Statement st, int ceremony) {
        Sentence s = st.sentence;
        boolean held =
                verbFirst && s.isWord(ceremony, "ceremony") && !s.unit(ceremony).has(Unit.LI);
        for (int j = ceremony - 1; held && j >= 0 && !s.isBreak(j) && !s.isWord(j, "attend"); j--) {
            if (Subjects.isVerb(s, j) || s.isWord(j, "tookplace")) {
                boolean past = isPastVerb(s.unit(j)) || s.isWord(j, "tookplace");
                return past && !s.unit(j).has(Unit.SA) && !s.isWord(j, "plan");
            }
        }
        return held && heldBehind(st);
    }

    /** "حفل التوقيع على الاتفاقية جرى في الدوحة": the ceremony stands before the verb that says it was held. */
    private static boolean heldBehind(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 2 * REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "tookplace")) {
                return !s.isWord(j - 1, "neg") && !s.isWord(j - 1, "rel");
            }
            if (Subjects.isVerb(s, j) || s.isWord(j, "plan") || s.isWord(j, "soon")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPastVerb(Unit u) {
        for (Term t : u.terms()) {
            if (t.is(Term.PAST)) {
                return true;
            }
        }
        return false;
    }

    /** "Will sign the pact when the premier visits Chad": a present verb in such a clause behind what is to come; -1 for another. */
    private static int whenToCome(Statement st) {
        Sentence s = st.sentence;
        int when = st.unit - 1;
        while (when > 0 && when > st.unit - 9 && !s.reads(when, "when") && !s.isWord(when, "awaiting")) {
            if (Subjects.isVerb(s, when) || s.isComma(when) || s.isBreak(when) || s.isWord(when, "rel")) {
                return -1;
            }
            when--;
        }
        boolean clause = when > 0 && s.verbs[st.unit] == EnglishVerbs.FINITE;
        clause = clause && (s.reads(when, "when") || s.isWord(when, "awaiting"));
        for (int j = when - 1; clause && j >= 0 && !s.isBreak(j); j--) {
            if (s.isWord(j, "fut") || s.isWord(j, "plan")) {
                return when;
            }
        }
        return -1;
    }

    /** "At next week's summit", "tomorrow's talks": an encounter of a day to come; -1 for another. */
    private static int next(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - 6 && !s.isBreak(j) && !Subjects.isVerb(s, j); j--) {
            boolean day = s.reads(j, "next") || s.reads(j, "tomorrow") || s.reads(j, "upcoming");
            if (day && (Subjects.possessive(s, j + 1) || Subjects.possessive(s, j + 2) || s.reads(j, "upcoming"))) {
                return j;
            }
        }
        return -1;
    }

    private boolean planned(Statement st) {
        Sentence s = st.sentence;
        if (!verbFirst
                && spoken(st)
                && s.verbs[st.unit] == EnglishVerbs.GERUND
                && s.isComma(st.unit - 1)
                && toldIn(st)) {
            return false;
        }
        int future = noun(st) ? futureVerb(st) : -1;
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
        boolean later = verbFirst && st.predicate.kind().equals("ratify") && noun(st);
        later = later && s.prep(st.unit).equals("after");
        boolean force = verbFirst && st.predicate.kind().equals("enter_force");
        int first = later ? toCome(st) : force ? entering(st) : -1;
        if (first >= 0) {
            st.factuality("planned", "before-planned", first);
            return true;
        }
        int late = !verbFirst && noun(st) ? governor(st, 5, false, "put.off") : -1;
        late = late < 0 && !verbFirst && noun(st) ? passiveBehind(s, st.unit, "put.off") : late;
        if (late >= 0) {
            st.factuality("planned", "put-off", late);
            return true;
        }
        int fixed = !verbFirst && noun(st) ? appointed(st) : -1;
        if (fixed >= 0) {
            st.factuality("planned", "appointed", fixed);
            return true;
        }
        int when = !verbFirst && !noun(st) && !isPast(st) && !st.passive ? whenToCome(st) : -1;
        if (when >= 0) {
            st.factuality("planned", "when-it-does", when);
            return true;
        }
        int next = !verbFirst && noun(st) && maybeOff(st) ? next(st) : -1;
        if (next >= 0) {
            st.factuality("planned", "next", next);
            return true;
        }
        int verb = !verbFirst && noun(st) ? futureBehind(s, st.unit) : -1;
        if (verb >= 0) {
            st.factuality("planned", "future-verb", verb);
            return true;
        }
        Unit u = s.unit(st.unit);
        if (u.has(Unit.SA)) {
            st.factuality("planned", "future-prefix", st.unit);
            return true;
        }
        int to = verbFirst ? -1 : governor(st, 4, false, "fut", "to");
        boolean done = to >= 0 && (s.isWord(to - 1, "aspect") || ranked(s, to) || voted(st, to) || moved(s, to));
        done = done || (to >= 0 && (resolved(st, to) || spokenTo(st, to)));
        if (to >= 0 && (st.form & Term.BASE) != 0 && !nominalUse(st) && !done) {
            st.factuality("planned", "future-auxiliary", to);
            return true;
        }
        if (!verbFirst && s.verbs[st.unit] == EnglishVerbs.GERUND && s.isWord(st.unit - 1, "nearing")) {
            boolean missed = s.reads(st.unit - 2, "came") || s.reads(st.unit - 2, "come");
            st.factuality(missed ? "hypothetical" : "planned", "nearing", st.unit - 1);
            return true;
        }
        int shared = !verbFirst && s.verbs[st.unit] == EnglishVerbs.INFINITIVE ? sharedAuxiliary(st) : -1;
        if (shared >= 0) {
            st.factuality("planned", "future-auxiliary", shared);
            return true;
        }
        if (!verbFirst && timetabled(st)) {
            st.factuality("planned", "timetable", -1);
            return true;
        }
        boolean yet = !verbFirst && !noun(st) && (!isPast(st) || toBeDone(st));
        boolean once = !verbFirst && (s.reads(st.unit - 1, "have") || s.reads(st.unit - 1, "has"));
        int ahead = yet
                ? governor(st, st.passive ? 7 : 4, false, "prep.before", "awaiting")
                : once ? governor(st, 5, false, "awaiting") : -1;
        if (ahead >= 0 && thenDid(st, ahead)) {
            return false;
        }
        if (ahead >= 0) {
            st.factuality("planned", "not-before", ahead);
            return true;
        }
        int needed = !verbFirst && noun(st) ? governor(st, 3, false, "needing") : -1;
        if (needed >= 0
                && (st.predicate.kind().equals("agree") || st.predicate.kind().equals("ratify"))) {
            st.factuality("planned", "needed", needed);
            return true;
        }
        int then = verbFirst && !noun(st) && !isPast(st) ? governor(st, 2, true, "then") : -1;
        if (then >= 0) {
            boolean followed = s.isWord(then, "then.before") && pastBefore(s, then);
            if (!followed) {
                st.factuality("planned", "awaited", then);
            }
            return !followed;
        }
        if (!verbFirst && s.isWord(st.unit, "fut")) {
            st.factuality("planned", "plan", st.unit);
            return true;
        }
        if (!verbFirst && invited(st)) {
            st.factuality("planned", "invitation", st.unit);
            return true;
        }
        int cue = governor(st, REACH, true, "fut", "plan", "decided");
        cue = verbFirst && cue >= 0 && resolved(s, cue) ? -1 : cue;
        // "اعتبر أن القرار غير مقبول": what somebody finds wrong is said, whatever it is.
        cue = verbFirst && st.predicate.needs().equals("source") ? -1 : cue;
        boolean offered =
                cue >= 0 && !verbFirst && s.verbs[st.unit] == EnglishVerbs.INFINITIVE && s.starts(cue, "offer");
        if (offered && st.predicate.kind().equals("mediate")) {
            st.factuality("planned", "offer", cue);
            return true;
        }
        // "The plan was rejected": the plan is what it was done to.
        boolean subject = cue >= 0 && !verbFirst && st.passive && s.isWord(cue, "plan");
        boolean helped = s.reads(cue + 1, "was") || s.reads(cue + 1, "were") || s.isWord(cue + 1, "have");
        boolean rejected = cue >= 0 && !verbFirst && st.passive && s.starts(cue, "plan") && finite(s, st.unit);
        cue = rejected ? -1 : cue;
        cue = subject && helped && !s.isWord(cue, "fut") ? -1 : cue;
        boolean brokered = cue >= 0 && !verbFirst && s.isWord(cue, "decided") && s.isWord(st.unit, "prep.aegis");
        boolean says = brokered || (cue == st.unit - 1 && PaperSubjects.resolution(s, cue) && !noun(st));
        boolean open = !says && (noun(st) || !isPast(st) || st.passive);
        boolean signing = st.predicate.kind().equals("sign") && cue == st.unit - 1;
        boolean notice =
                verbFirst && noun(st) && cue >= 0 && s.isWord(cue, "decided") && givesNotice(st) && !isPresent(s, cue);
        if (cue >= 0 && open && !notice && (signing || !(s.isWord(cue, "decided") && !noun(st) && !verbFirst))) {
            st.factuality("planned", "plan", cue);
            return true;
        }
        boolean empowered = st.predicate.kind().equals("negotiate")
                || (verbFirst && noun(st) && st.predicate.kind().equals("sign"));
        int mandate = empowered ? governor(st, REACH, true, "mandate") : -1;
        mandate = mandate < 0 && empowered && verbFirst ? mandatedBefore(st) : mandate;
        if (mandate >= 0) {
            st.factuality("planned", "mandate", mandate);
            return true;
        }
        int term = verbFirst && isTermDeed(st) ? term(st) : -1;
        if (term >= 0) {
            st.factuality("planned", "term", term);
            return true;
        }
        if (verbFirst && noun(st) && st.predicate.kind().equals("join") && negotiated(s, st.unit)) {
            st.factuality("planned", "negotiated", st.unit);
            return true;
        }
        if (noun(st) && u.has(Unit.LI) && purpose(st)) {
            st.factuality("planned", "purpose", st.unit);
            return true;
        }
        return soon(st) || (verbFirst && dayToCome(st));
    }

    private static boolean isTermDeed(Statement st) {
        return switch (st.predicate.kind()) {
            case "withdraw", "deploy", "release", "aid", "expel", "cooperate", "establish_relations" -> true;
            default -> false;
        };
    }

    /** "بموجب الاتفاق، تنسحب القوات", "يقضي الاتفاق بانسحاب القوات": the words by which an accord provides for what is still to be done; -1 for none. */
    private int term(Statement st) {
        Sentence s = st.sentence;
        if (!noun(st)) {
            boolean present = isPresent(s, st.unit) && (st.form & Term.PRESENT) != 0 && !s.isWord(st.unit - 1, "rel");
            for (int j = 0; present && s.mayHaveInstruments() && j < 3 && j < st.unit; j++) {
                InstrumentMention m = s.isWord(j, "prep.under") ? s.instruments[j + 1] : null;
                if (m != null) {
                    return j;
                }
            }
            return -1;
        }
        int and = 0;
        for (int j = st.unit - 1; s.mayHave("stipulate") && j >= 0 && j > st.unit - 14 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                boolean paper = s.is(j + 1, Kind.INSTRUMENT) && s.starts(j + 1, "ال");
                boolean near = and == 0 || s.unit(st.unit).has(Unit.AND);
                return s.isWord(j, "stipulate") && paper && near ? j : -1;
            }
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                j = g.from;
                continue;
            }
            and += s.isComma(j) || s.unit(j).has(Unit.AND) ? 1 : 0;
        }
        return -1;
    }

    /** "يلتقي الرئيس الكيني نظيره الغاني الجمعة": a verb in the present that opens its clause tells, beside a day that may be past or to come, what is to come. */
    private boolean dayToCome(Statement st) {
        Sentence s = st.sentence;
        DateMention day = st.date;
        boolean either = day != null
                && datable(st)
                && !day.value().edtf().equals(day.future().edtf());
        int verb = st.unit;
        while (either && noun(st) && verb > 0 && verb > st.unit - 10 && !Subjects.isVerb(s, verb)) {
            either = verb == st.unit || (!s.isBreak(verb) && !s.isWord(verb, "comp") && !s.isWord(verb, "rel"));
            verb--;
        }
        either = either && (verb == st.unit || s.isWord(verb, "light") || s.isWord(verb, "host"));
        either = either
                && isPresent(s, verb)
                && (verb == 0 || s.isMark(verb - 1) || s.unit(verb).has(Unit.AND));
        boolean opens = either && day != null && day.from() > verb && Subjects.endingAt(s, verb - 1) == null;
        for (int j = verb - 1; opens && j >= 0 && !s.isBreak(j); j--) {
            opens = !s.isWord(j, "was") && !s.isWord(j, "rel") && !s.isWord(j, "sub");
        }
        if (opens) {
            st.factuality("planned", "day-to-come", verb);
        }
        return opens;
    }

    /** What is told beforehand and has its day. */
    private static boolean datable(Statement st) {
        return switch (st.predicate.kind()) {
            case "visit",
                    "meet",
                    "summit",
                    "negotiate",
                    "cooperate",
                    "sign",
                    "conclude",
                    "ratify",
                    "join",
                    "release",
                    "enter_force",
                    "deploy",
                    "sanction" -> true;
            default -> false;
        };
    }

    /** "Will close the consulate and expel its staff": the auxiliary of the first of two verbs that "and" joins; -1 for none. */
    private static int sharedAuxiliary(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 2; s.isWord(st.unit - 1, "and") && j >= 0 && j > st.unit - 14 && !s.isBreak(j); j--) {
            if (s.isWord(j, "fut")) {
                return j;
            }
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

    /** "Told the assembly before the vote, urging": whether the main clause tells of something past. */
    private static boolean toldIn(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 2; j >= 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return !s.isWord(j - 1, "fut")
                        && !s.isWord(j - 1, "modal")
                        && !s.isWord(j - 2, "fut")
                        && !plainPresent(s, j);
            }
        }
        return false;
    }

    /** "The minister visits Chad on Monday", "the two resume talks on Monday": a plain present with a day tells what is fixed for that day. */
    private boolean timetabled(Statement st) {
        Sentence s = st.sentence;
        DateMention day = st.date;
        boolean fixed =
                st.predicate.kind().equals("visit") || st.predicate.kind().equals("enter_force");
        if (day == null || !(fixed || (maybeOff(st) && !day.value().equals(day.future())))) {
            return false;
        }
        int verb = st.unit;
        while (verb > 0 && verb > st.unit - 6 && s.verbs[verb] != EnglishVerbs.FINITE && s.actors[verb] == null) {
            verb--;
        }
        boolean object = s.verbs[verb] == EnglishVerbs.FINITE;
        verb = object || !noun(st) ? verb : verbBehind(s, st.unit);
        // "Is sending a delegation to Chad on Monday".
        boolean going =
                s.inside(verb) && s.isWord(verb - 1, "be") && (s.reads(verb - 1, "is") || s.reads(verb - 1, "are"));
        going = going
                && !day.value().equals(day.future())
                && s.verbs[verb] == EnglishVerbs.FINITE
                && s.ends(verb, "ing");
        return going || (s.inside(verb) && s.verbs[verb] == EnglishVerbs.FINITE && plainPresent(s, verb));
    }

    /** "Talks between Chad and Mali resume on Monday": the first verb behind a noun in its clause. */
    private static int verbBehind(Sentence s, int noun) {
        int j = noun + 1;
        while (s.inside(j) && j < noun + 14 && !s.isBreak(j) && !s.isWord(j, "rel") && !Subjects.isVerb(s, j)) {
            j++;
        }
        return j;
    }

    private static boolean plainPresent(Sentence s, int verb) {
        boolean present = false;
        for (Term t : s.unit(verb).terms()) {
            if (t.is(Term.PAST)) {
                return false;
            }
            present |= t.is(Term.PRESENT) || t.is(Term.BASE);
        }
        return present && !s.isWord(verb - 1, "have") && !s.isWord(verb - 1, "modal");
    }

    /** "تفويض الوزير بالتباحث بشأن مذكرة تفاهم والتوقيع عليها": the second step that somebody is sent to take; -1 for none. */
    private int mandatedBefore(Statement st) {
        Sentence s = st.sentence;
        boolean joined = noun(st) && s.unit(st.unit).has(Unit.AND) && s.mayHave("mandate");
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

    /** "ستدخل حيز التنفيذ بعد مصادقة البرلمان عليها": what something that is to come will come after is to come too; where that stands, -1 for none. */
    private static int toCome(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            boolean verb = s.is(j, Kind.PREDICATE) && isPresent(s, j);
            if (s.unit(j).has(Unit.SA) || (s.isWord(j, "plan") && !Subjects.isVerb(s, j))) {
                return j;
            }
            if (Subjects.isVerb(s, j) && !verb) {
                return -1;
            }
        }
        return -1;
    }

    /** "ستدخل الاتفاقية بين كينيا وغانا حيز التنفيذ": the verb of entering stands before the accord; where it is in the future, else -1. */
    private static int entering(Statement st) {
        Sentence s = st.sentence;
        int verb = entry(st);
        return verb >= 0 && s.unit(verb).has(Unit.SA) ? verb : -1;
    }

    /** The verb that an accord stands behind which comes into force; -1 for none. */
    private static int entry(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - 2 * REACH && !s.isBreak(j); j--) {
            boolean verb = s.unit(j).has(Unit.SA) || Subjects.isVerb(s, j);
            if (s.isWord(j, "enters") && !s.isWord(j - 1, "rel")) {
                return verb ? j : -1;
            }
            if (verb && !s.isWord(j - 1, "rel")) {
                return -1;
            }
        }
        return -1;
    }

    /** "لم تدخل الهدنة حيز التنفيذ", "من المقرر أن تدخل الهدنة حيز التنفيذ": what stands before the verb of entering decides. */
    private static boolean entered(Statement st) {
        Sentence s = st.sentence;
        int verb = entry(st);
        if (verb < 1) {
            return false;
        }
        if (s.isWord(verb - 1, "neg")) {
            boolean later = s.ends(verb - 1, "لن") && exception(st);
            st.factuality(later ? "planned" : "denied", later ? "not-before" : "negation", verb - 1);
            return true;
        }
        if (s.isWord(verb - 1, "fut") || (s.isWord(verb - 1, "qad") && isPresent(s, verb))) {
            boolean will = s.isWord(verb - 1, "fut");
            st.factuality(will ? "planned" : "hypothetical", will ? "plan" : "qad-imperfect", verb - 1);
            return true;
        }
        for (int j = verb - 2; s.isWord(verb - 1, "comp") && j >= 0 && j > verb - 8 && !s.isBreak(j); j--) {
            boolean maybe = s.isWord(j, "maybe") || s.isWord(j, "wish") || s.isWord(j, "must");
            if (maybe || s.isWord(j, "plan") || s.isWord(j, "urge")) {
                boolean to = !maybe && s.isWord(j, "plan");
                st.factuality(to ? "planned" : "hypothetical", to ? "plan" : "possibility", j);
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

    /** "Became the 100th country to ratify": who is counted among those who did it has done it. */
    private static boolean ranked(Sentence s, int to) {
        ActorGroup next = Subjects.endingAt(s, to - 1);
        int before = next == null ? to - 1 : next.from - (s.isWord(next.from - 1, "the") ? 2 : 1);
        // "The second country after Chad to recognise".
        int noun = next != null && s.isWord(before, "prep.after") ? before - 1 : to - 1;
        boolean ranked = s.isWord(noun, "ranked");
        for (int j = noun - 1; ranked && j >= 0 && j > noun - 5; j--) {
            if (s.isWord(j, "rank") || s.isWord(j, "ordinal") || s.ends(j, "th")) {
                return true;
            }
            ranked = !s.isMark(j) && !Subjects.isVerb(s, j);
        }
        return false;
    }

    /** "Prompting Egypt to call", "forced Mali to close": who was made to do something has done it. */
    private static boolean moved(Sentence s, int to) {
        // "Prompting Togo to close the border and to call": what is joined to it is done, too.
        for (int j = to - 2; s.isWord(to - 1, "and") && j > to - 16 && j > 0 && !s.isBreak(j); j--) {
            if (s.verbs[j] == EnglishVerbs.INFINITIVE) {
                return s.isWord(j - 1, "to") && moved(s, j - 1);
            }
        }
        ActorGroup g = Subjects.endingAt(s, to - 1);
        int j = g == null ? to - 2 : g.from - 1;
        j = s.isWord(j, "the") ? j - 1 : j;
        boolean verb = g != null && s.isWord(j, "moves") && s.verbs[j] != EnglishVerbs.NOUN;
        return verb && s.verbs[j] != EnglishVerbs.INFINITIVE && !s.isWord(j - 1, "fut") && !s.isWord(j - 1, "modal");
    }

    /** "Wrote to the Council to request a meeting", "summoned the envoy to demand": words that somebody has come or written to say are said. */
    private static boolean spokenTo(Statement st, int to) {
        Sentence s = st.sentence;
        boolean words = (spoken(st) || st.predicate.kind().equals("reject")) && s.isWord(to, "to") && to == st.unit - 1;
        for (int j = to - 1; words && s.mayHave("reaches.out") && j >= 0 && j > to - 14 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                boolean past = s.isWord(j, "reaches.out") && !s.isWord(j - 1, "fut") && !s.isWord(j - 1, "modal");
                return past && !plainPresent(s, j);
            }
        }
        return false;
    }

    /** "Agreed on Monday to extend sanctions": what was decided, with its day between, is done as it is right behind the verb. */
    private static boolean resolved(Statement st, int to) {
        Sentence s = st.sentence;
        int j = to - 1;
        while (j > 0 && j > to - 6 && (s.is(j, Kind.TIME) || s.is(j, Kind.WEEKDAY) || s.isWord(j, "prep.on"))) {
            j--;
        }
        boolean day = j >= 0 && j < to - 1 && givesNotice(st);
        boolean decides = day
                && (s.isWord(j, "decided") || s.starts(j, "agree") || s.starts(j, "decide"))
                && !s.isWord(j - 1, "fut");
        return decides && s.verbs[j] == EnglishVerbs.FINITE;
    }

    /** "Voted by 50 to 20 to ratify the treaty": a step that a vote takes is taken by it. */
    private static boolean voted(Statement st, int to) {
        Sentence s = st.sentence;
        boolean step = st.predicate.needs().equals("accord")
                || st.predicate.needs().equals("membership")
                || st.predicate.needs().equals("chamber");
        step = step
                || switch (st.predicate.kind()) {
                    case "extend", "suspend", "sanction", "criticise", "request", "praise", "reject" -> true;
                    default -> false;
                };
        for (int j = to - 1; step && j >= 0 && j > to - 10 && !s.isBreak(j); j--) {
            if (s.isWord(j, "vote") && Subjects.isVerb(s, j)) {
                return true;
            }
            // "Voted to deplore the invasion and to demand".
            boolean joined = s.verbs[j] == EnglishVerbs.INFINITIVE && s.isWord(to - 1, "and") && s.isWord(j - 1, "to");
            if (joined && voted(st, j - 1)) {
                return true;
            }
            step = !Subjects.isVerb(s, j);
        }
        return false;
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

    /** "قررت مالي تعليق الاتفاق", "قرر مجلس الوزراء الموافقة على الاتفاق": what a state breaks off or approves is done by its decision. */
    private static boolean givesNotice(Statement st) {
        return switch (st.predicate.kind()) {
            case "suspend", "withdraw", "break_relations", "expel", "sanction" -> true;
            default -> st.predicate.action().equals("approval");
        };
    }

    private static boolean isPresent(Sentence s, int verb) {
        boolean present = false;
        for (Term t : s.unit(verb).terms()) {
            if (t.is(Term.PAST) || t.is(Term.NOUN)) {
                return false;
            }
            present = present || t.is(Term.PRESENT);
        }
        return present;
    }

    /** "Hopes talks with Chad would help": what comes of the talks is hoped for, not the talks. */
    private static boolean isTold(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1;
                s.inside(j) && j < st.unit + 15 && !s.isBreak(j) && !s.isComma(j) && !Subjects.isVerb(s, j);
                j++) {
            if (s.reads(j, "would") || s.reads(j, "will")) {
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
        boolean past = then && s.verbs[j] == EnglishVerbs.FINITE && isPastVerb(s.unit(j));
        return past && !s.isWord(j - 1, "modal") && !s.isWord(j - 1, "neg") && !s.isWord(j - 1, "fut");
    }

    /** "زار قطر قبل أن يتوجه إلى الكويت": what came after something past is past. */
    private static boolean pastBefore(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0; j--) {
            if (Subjects.isVerb(s, j)) {
                return !isPresent(s, j);
            }
        }
        return false;
    }

    /** The noun is object or subject of a verb in the future: "will strengthen cooperation". */
    private static int futureVerb(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j >= st.unit - 5 && !s.isBreak(j) && !s.isWord(j, "comp"); j--) {
            if (s.unit(j).has(Unit.SA)) {
                return j;
            }
        }
        for (int j = st.unit + 1;
                j < s.size() && j <= st.unit + 5 && !s.isBreak(j) && !s.isWord(j, "comp") && !s.isWord(j, "rel");
                j++) {
            if (s.unit(j).has(Unit.SA)) {
                return j;
            }
        }
        return -1;
    }

    /** "Talks between the two are due to resume": the noun is the subject of a verb in the future; -1 when it is not. */
    private static int futureBehind(Sentence s, int noun) {
        for (int j = noun - 1; j >= 0 && !s.isBreak(j) && !s.isWord(j, "comp"); j--) {
            if (Subjects.isVerb(s, j)) {
                return -1;
            }
        }
        for (int j = noun + 1; j < s.size() && j < noun + 14 && !s.isBreak(j) && !s.isWord(j, "rel"); j++) {
            if (s.isWord(j, "fut")) {
                return j;
            }
            if (Subjects.isVerb(s, j)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean nominalUse(Statement st) {
        return st.sentence.isWord(st.unit - 1, "the") || st.sentence.isWord(st.unit - 1, "a");
    }

    private static boolean purpose(Statement st) {
        return switch (st.predicate.kind()) {
            case "sign",
                    "join",
                    "meet",
                    "negotiate",
                    "ratify",
                    "cooperate",
                    "establish_relations",
                    "conclude",
                    "extend" -> true;
            default -> false;
        };
    }

    /** "يبدأ الوزير الاثنين المقبل زيارة": a verb in the present has the day that is to come before its noun; where that day stands, -1 for none. */
    private static int soonBefore(Sentence s, int noun) {
        int soon = -1;
        for (int j = noun - 1; j >= 0 && j > noun - 10 && !s.isBreak(j) && !s.isWord(j, "comp"); j--) {
            soon = s.isWord(j, "soon") ? j : soon;
            if (Subjects.isVerb(s, j)) {
                return isPresent(s, j) ? soon : -1;
            }
        }
        return -1;
    }

    /** A present tense beside a word of the near future, or a noun called coming. */
    private boolean soon(Statement st) {
        Sentence s = st.sentence;
        if (isPast(st) || !s.mayHave("soon")) {
            return false;
        }
        int near = verbFirst && noun(st) ? soonBefore(s, st.unit) : -1;
        if (near >= 0) {
            st.factuality("planned", "near-future", near);
            return true;
        }
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 7; j++) {
            if (s.isBreak(j) || Subjects.isVerb(s, j)) {
                return false;
            }
            if (s.isWord(j, "soon")) {
                st.factuality("planned", "near-future", j);
                return true;
            }
        }
        return false;
    }
}
