package org.mithaq.annotation;

import java.util.List;
import org.mithaq.text.Lists;

/** Turns round what an organisation is said to do to a member in English: "the union readmitted Chad" says that Chad joined it. */
final class EnglishAdmissions {
    private EnglishAdmissions() {}

    static void settle(List<Statement> told) {
        for (Statement st : told) {
            boolean admits = switch (st.predicate.id()) {
                case "admit-member", "admitted-to", "readmit" -> true;
                default -> false;
            };
            boolean bodies = admits && !st.actors.isEmpty() && Lists.none(st.actors, EnglishAdmissions::isState);
            if (bodies && !st.recipients.isEmpty() && Lists.all(st.recipients, EnglishAdmissions::isState)) {
                List<Actor> body = List.copyOf(st.actors);
                st.actors.clear();
                st.actors.addAll(st.recipients);
                st.recipients.clear();
                st.recipients.addAll(body);
            }
        }
    }

    private static boolean isState(Actor a) {
        return InstrumentOwners.state(a) || a.isGroup();
    }
}
