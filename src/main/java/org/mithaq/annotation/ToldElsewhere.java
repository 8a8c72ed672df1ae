package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Knows the statements whose event another of the same sentence tells: what was decided, whose help was stopped, the tour that a visit is part of. */
final class ToldElsewhere {
    private ToldElsewhere() {}

    /** "قررت مالي والنيجر الانسحاب", "Mali and Niger decided to withdraw": what was decided is told by itself. */
    static boolean decidesDeed(Statement decision, List<Statement> out, boolean verbFirst) {
        for (Statement st : out) {
            boolean deed = verbFirst ? !st.isVerb() : (st.form & Term.NOUN) == 0;
            deed = deed && !st.predicate.kind().equals("other");
            boolean behind = st.unit > decision.unit && st.unit < decision.unit + 10 && deed;
            if (behind && Lists.all(st.actors, a -> Entities.hasKey(decision.actors, a.key()))) {
                return !st.actors.isEmpty();
            }
        }
        return false;
    }

    /** "وافق الاتحاد الأوروبي على فرض عقوبات على مالي": what was resolved is the event where it is a deed that a decision does. */
    static boolean decidesToAct(Statement decision, List<Statement> out) {
        for (Statement st : out) {
            boolean deed = switch (st.predicate.kind()) {
                case "sanction", "suspend", "withdraw", "break_relations", "expel", "aid" -> true;
                default -> st.predicate.kind().equals("ratify") && st.isDone();
            };
            boolean behind = st.unit > decision.unit && st.unit < decision.unit + 10 && !st.isVerb();
            if (deed && behind && Lists.all(st.actors, a -> Entities.hasKey(decision.actors, a.key()))) {
                return !st.actors.isEmpty();
            }
        }
        return false;
    }

    /** "Agreed to impose sanctions on Mali": what a body resolves is told by itself. */
    static boolean resolvesDeed(Statement decision, List<Statement> out) {
        for (Statement st : out) {
            boolean deed = switch (st.predicate.kind()) {
                case "sanction", "suspend", "expel", "break_relations" -> true;
                default -> false;
            };
            boolean content = deed && st.unit > decision.unit && st.unit < decision.unit + 6;
            if (content && st.sentence.verbs[st.unit] == EnglishVerbs.INFINITIVE) {
                boolean own = Lists.all(st.actors, a -> Entities.hasKey(decision.actors, a.key()));
                st.date = own && st.date == null ? decision.date : st.date;
                return own;
            }
        }
        return false;
    }

    /** "أوقفت السويد تمويل الوكالة": the help that somebody stops is told of by the stopping. */
    static boolean withheld(Statement st, List<Statement> out) {
        boolean off = st.predicate.kind().equals("aid") && st.factualityRule.equals("called-off");
        return off
                && Lists.any(
                        out,
                        o -> o.predicate.kind().equals("suspend")
                                && o.unit < st.unit
                                && st.unit - o.unit < 8
                                && o.sentence == st.sentence);
    }

    /** "يزور كينيا في جولة تشمل تنزانيا": the visit and the tour that it is part of are one. */
    static boolean partOfTour(Statement tour, List<Statement> out) {
        boolean open = tour.predicate.id().equals("tour")
                && tour.sentence.prep(tour.unit).equals("in");
        for (Statement st : open ? out : List.<Statement>of()) {
            boolean visit = st != tour && st.predicate.kind().equals("visit") && st.isVerb() && st.unit < tour.unit;
            boolean same = visit
                    && !st.recipients.isEmpty()
                    && !st.actors.isEmpty()
                    && Lists.all(tour.actors, a -> Entities.hasKey(st.actors, a.key()));
            if (same) {
                tour.recipients.forEach(a -> Entities.addOne(st.recipients, a));
                st.date = st.date == null ? tour.date : st.date;
                return true;
            }
        }
        return false;
    }

    /** "رفعت واشنطن الحظر المفروض على فيتنام": what is lifted is no new ban; whom it hit is free of it. Arabic. */
    static boolean lifted(Statement ban, List<Statement> out) {
        boolean open = ban.predicate.kind().equals("sanction")
                && !ban.sentence.unit(ban.unit).has(Unit.AND);
        for (Statement st : open ? out : List.<Statement>of()) {
            int ahead = ban.unit - st.unit;
            if (st.predicate.id().equals("lift-sanctions") && st.isVerb() && ahead > 0 && ahead < 5) {
                ban.recipients.forEach(a -> Entities.addOne(st.recipients, a));
                return true;
            }
        }
        return false;
    }
}
