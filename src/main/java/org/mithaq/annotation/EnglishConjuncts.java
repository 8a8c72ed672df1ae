package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** What English verbs joined by "and" share besides their subject: the day that stands before both, and at whom a demand is aimed: "On Friday, Chad criticised Mali and demanded an apology". */
final class EnglishConjuncts {
    /** How far behind a demand its object may end. */
    private static final int OBJECT = 5;

    /** What is said or done to another before something is demanded of him. */
    private static final Set<String> AIMED = Set.of("criticise", "threaten", "request", "reject", "sanction", "expel");

    /** Steps against another of which one rarely comes alone. */
    private static final Set<String> STEPS = Set.of("suspend", "sanction", "break_relations", "expel");

    private EnglishConjuncts() {}

    static void settle(Sentence s, List<Statement> told) {
        DateMention ahead = ahead(s);
        for (Statement st : told) {
            if (ahead != null && st.date == null && st.isDone() && isJoined(s, st, ahead)) {
                st.date = ahead;
            }
            Statement first = s.verbs[st.unit] == EnglishVerbs.FINITE && !st.passive ? joinedTo(st, told) : null;
            if (first != null) {
                aimed(st, first);
                brokenOff(st, first);
            }
        }
    }

    /** The deed of the same people told by the verb before the "and", or by the gerund that it governs. */
    private static @Nullable Statement joinedTo(Statement st, List<Statement> told) {
        int verb = EnglishClauses.joined(st.sentence, st.unit);
        Statement first = null;
        for (Statement x : told) {
            boolean before = verb >= 0 && x.unit >= verb && x.unit < st.unit && !x.passive;
            before = before && (x.isVerb() || st.sentence.verbs[x.unit] == EnglishVerbs.GERUND);
            boolean same = before && Entities.count(x.actors) == Entities.count(st.actors);
            first = same && Lists.all(x.actors, a -> Entities.hasKey(st.actors, a.key())) ? x : first;
        }
        return first;
    }

    /** The day that opens the sentence; null for none. */
    private static @Nullable DateMention ahead(Sentence s) {
        int j = s.isWord(0, "but") || s.isWord(0, "and") ? 1 : 0;
        j = s.inside(j) && s.dates[j] == null && s.isWord(j, "prep") ? j + 1 : j;
        DateMention d = s.inside(j) ? s.dates[j] : null;
        return d != null && d.role().equals("event") ? d : null;
    }

    /** Whether a verb is joined by "and" to the first verb behind a day. */
    private static boolean isJoined(Sentence s, Statement st, DateMention day) {
        int verb = s.verbs[st.unit] == EnglishVerbs.NOUN || day.to() > st.unit ? -1 : joined(s, st.unit);
        int first = verb;
        while (verb > day.to()) {
            first = verb;
            verb = joined(s, verb);
        }
        for (int j = day.to(); j < first; j++) {
            if (EnglishClauses.isFinite(s, j) || s.isWord(j, "comp") || s.isWord(j, "rel") || s.isBreak(j)) {
                return false;
            }
        }
        return first >= day.to();
    }

    private static int joined(Sentence s, int verb) {
        return EnglishClauses.isFinite(s, verb) ? EnglishClauses.joined(s, verb) : -1;
    }

    /** "Suspended contacts with Mali and broke off talks on rights": with whom, where nobody else is named. */
    private static void brokenOff(Statement st, Statement first) {
        Sentence s = st.sentence;
        boolean open = STEPS.contains(st.predicate.kind())
                && STEPS.contains(first.predicate.kind())
                && st.recipients.isEmpty()
                && st.accord == null
                && Entities.count(first.recipients) == 1
                && InstrumentOwners.state(first.recipients.get(0));
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 12 && !s.isBreak(j) && !s.isComma(j); j++) {
            open = s.actors[j] == null
                    || Entities.hasKey(st.actors, s.actors[j].members.get(0).key());
        }
        if (open) {
            Entities.addOne(st.recipients, first.recipients.get(0));
        }
    }

    /** "Criticised Mali and demanded an apology", "accused Mali of raids and demanded an end to them". */
    private static void aimed(Statement st, Statement first) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("request")
                && st.recipients.isEmpty()
                && AIMED.contains(first.predicate.kind())
                && Entities.count(first.recipients) == 1
                && !first.recipients.get(0).isGroup();
        for (int j = st.unit + 1; open && s.inside(j) && j <= st.unit + OBJECT && !s.isMark(j); j++) {
            boolean thing = s.isWord(j, "obj.redress") || (s.starts(st.unit, "demand") && s.isWord(j, "obj.cessation"));
            if (thing || s.actors[j] != null || s.isWord(j, "comp")) {
                if (thing) {
                    Entities.addOne(st.recipients, first.recipients.get(0));
                }
                return;
            }
        }
    }
}
