package org.mithaq.annotation;

import org.mithaq.lexicon.Unit;

/** Deeds that somebody weighs, threatens with, wishes or asks for: hypothetical, but for talks that are only hoped to help, which are planned. Neighbour: {@link Possibilities}. */
final class Wishes {
    private final boolean verbFirst;
    private final GoverningWords governing;

    Wishes(boolean verbFirst, GoverningWords governing) {
        this.verbFirst = verbFirst;
        this.governing = governing;
    }

    /** Whether words of wish or threat decide. */
    boolean hypothetical(Statement st) {
        return weighed(st) || favoured(st) || threatened(st) || wished(st);
    }

    /** "تدعم غانا تجديد الاتفاق", "تعارض توقيعه": a step of an accord that somebody is for or against is not taken by that. */
    private boolean favoured(Statement st) {
        Sentence s = st.sentence;
        boolean step = verbFirst && st.isDeedNoun() && st.predicate.needs().equals("accord");
        int favour = step ? governing.nearest(st, 3, true, "favour") : -1;
        boolean told = favour >= 0 && Subjects.isVerb(s, favour) && s.starts(favour, "عارض");
        return !told && st.factualityAt(favour, "hypothetical", "favoured");
    }

    private boolean weighed(Statement st) {
        Sentence s = st.sentence;
        int weighed =
                verbFirst && st.isDeedNoun() && DeedKinds.isUnderWay(st) ? governing.nearest(st, 5, true, "weigh") : -1;
        if (weighed >= 0) {
            st.factuality("hypothetical", "considered", weighed);
            return true;
        }
        boolean imposed = verbFirst && st.isDeedNoun() && st.predicate.kind().equals("sanction");
        int reach = s.unit(st.unit).has(Unit.AND) ? 14 : 4;
        int asked = imposed ? governing.nearest(st, reach, true, "urge") : -1;
        return st.factualityAt(asked, "hypothetical", "wish-or-demand");
    }

    private boolean threatened(Statement st) {
        boolean content =
                verbFirst && st.isDeedNoun() && st.sentence.unit(st.unit).has(Unit.BI);
        // "حذر الوزير أثناء زيارة إلى غانا من": an occasion is no content of words.
        String prep = verbFirst && st.isDeedNoun() ? st.sentence.prep(st.unit) : "";
        if (Occasions.mayPair(st) && (prep.equals("during") || prep.equals("after"))) {
            return false;
        }
        int threat = governing.nearest(st, content ? GoverningWords.REACH : 4, true, "threat");
        // "هددت تركيا اليونان بالحرب، وطالبتها بالحوار": another verb has been done.
        boolean apart = verbFirst
                && st.isVerb()
                && st.isPast()
                && st.sentence.unit(st.unit).has(Unit.AND);
        return threat < st.unit && !apart && st.factualityAt(threat, "hypothetical", "threatened");
    }

    /** "Urged Chad to sign and will visit Mali": a verb joined by "and" that has its own "will" is no part of what was asked for. */
    private boolean joinedFuture(Statement st) {
        Sentence s = st.sentence;
        boolean will = !verbFirst && s.verbs[st.unit] == EnglishVerbs.FINITE && s.isWord(st.unit - 1, "fut");
        return will && !s.reads(st.unit - 1, "to") && s.isWord(st.unit - 2, "and");
    }

    private boolean wished(Statement st) {
        Sentence s = st.sentence;
        int wish = governing.nearest(st, st.isDeedNoun() ? 4 : GoverningWords.REACH, true, "urge", "wish");
        // "شدد الوزير على أن توقيع الاتفاق يفتح الباب": what somebody says of a step.
        boolean topic = verbFirst && wish >= 0 && st.isDeedNoun();
        topic = topic && (s.isWord(st.unit - 1, "comp") || s.isWord(st.unit - 1, "on.that"));
        wish = topic && s.isWord(wish, "reaffirm") ? -1 : wish;
        // "دعا البيان الختامي للقمة إسرائيل إلى الانسحاب".
        boolean called =
                wish < 0 && verbFirst && st.isDeedNoun() && s.prep(st.unit).equals("to");
        wish = called ? governing.nearest(st, GoverningWords.REACH, true, "urge") : wish;
        boolean subject = wish >= 0
                && verbFirst
                && wish == st.unit - 1
                && st.isDeedNoun()
                && Occasions.isEncounter(st)
                && s.unit(st.unit).has(Unit.AL)
                && Subjects.isVerb(s, wish);
        boolean stressed = wish >= 0
                && verbFirst
                && (s.isWord(wish, "reaffirm") || s.starts(wish, "شدد") || s.starts(wish, "وشدد"))
                && (DeedKinds.isSpoken(st) || st.predicate.kind().equals("reject") || toldAsFact(st, wish));
        boolean talks = st.predicate.kind().equals("negotiate") || Occasions.isEncounter(st);
        if (wish >= 0 && !verbFirst && wish >= st.unit - 2 && st.isDeedNoun() && talks && isTold(st)) {
            st.factuality("planned", "plan", wish);
            return true;
        }
        boolean led = wish >= 0 && verbFirst && s.isWord(wish - 1, "outcome") && s.mayBePast(wish - 1);
        // "دعت كينيا مصر إلى التوسط": whom others ask to mediate has not done so.
        boolean helps =
                wish >= 0 && s.isWord(wish, "urge") && st.predicate.kind().equals("mediate") && verbFirst;
        boolean told = DeedKinds.isUnderWay(st) && !helps;
        boolean added = !verbFirst
                && DeedKinds.isSpoken(st)
                && s.verbs[st.unit] == EnglishVerbs.GERUND
                && s.isComma(st.unit - 1);
        wish = added || joinedFuture(st) ? -1 : wish;
        if (wish >= 0 && !subject && !stressed && !led && (st.isDeedNoun() || !st.isPast()) && !told) {
            st.factuality("hypothetical", "wish-or-demand", wish);
            return true;
        }
        return false;
    }

    /** "شدد على أن كينيا تتعاون": what somebody stresses with the subject before the verb is told as it is. */
    private static boolean toldAsFact(Statement st, int stress) {
        Sentence s = st.sentence;
        for (int j = stress + 1; st.isVerb() && j < st.unit - 1; j++) {
            if (s.isWord(j, "comp") || s.isWord(j, "on.that")) {
                return !Subjects.isVerb(s, j + 1) && !s.isWord(j + 1, "must") && !s.isWord(j + 1, "prep.on");
            }
        }
        return false;
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
}
