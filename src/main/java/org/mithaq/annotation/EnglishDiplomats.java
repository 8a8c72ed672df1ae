package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** Whose the diplomats are that an English story says are expelled without naming their nation: those of whom another state expelled, "France gave four diplomats a week to leave", or of who expelled first, "Chad had thrown out two". */
final class EnglishDiplomats {
    private EnglishDiplomats() {}

    static void settle(List<Statement> told) {
        for (Statement st : told) {
            boolean open = expels(st)
                    && st.sentence.verbs.length > 0
                    && !st.recipients.isEmpty()
                    && Lists.all(st.recipients, Actor::isNationless)
                    && !st.actors.isEmpty()
                    && ofMission(st);
            Actor whose = open ? whose(st, told) : null;
            if (whose != null) {
                st.recipients.clear();
                st.recipients.add(whose.meantBy(st.start(), st.end()));
            }
        }
    }

    private static boolean expels(Statement st) {
        return st.predicate.kind().equals("expel");
    }

    /** The nation of the diplomats: of those whom all others expel, or of who expelled its own; null where there are several. */
    private static @Nullable Actor whose(Statement st, List<Statement> told) {
        Actor one = null;
        for (Statement x : told) {
            boolean other = x != st && expels(x) && x.sentence != st.sentence;
            for (Actor a : other ? x.recipients : List.<Actor>of()) {
                List<Actor> by = Entities.distinct(x.actors);
                boolean own = Entities.hasKey(st.actors, a.key());
                Actor found = own && by.size() == 1 ? by.get(0) : own ? null : a;
                if (found != null && InstrumentOwners.state(found) && !Entities.hasKey(st.actors, found.key())) {
                    if (one != null && !one.key().equals(found.key())) {
                        return null;
                    }
                    one = found;
                }
            }
        }
        return one;
    }

    private static boolean ofMission(Statement st) {
        Sentence s = st.sentence;
        for (int j = 0; j < s.size(); j++) {
            int start = s.start(j);
            boolean inside = Lists.any(st.recipients, a -> a.start() <= start && start < a.end());
            if (inside && s.isWord(j, "diplomats") && !s.isWord(j, "obj.people")) {
                return true;
            }
        }
        return false;
    }
}
