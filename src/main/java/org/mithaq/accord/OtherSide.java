package org.mithaq.accord;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;

/** The other side of an accord of which the words name only one, "an agreement with Japan": who tells of it as his own. */
final class OtherSide {
    private static final Set<String> STEPS =
            Set.of("sign", "conclude", "negotiate", "agree", "enter_force", "extend", "ratify", "suspend", "withdraw");

    /** "The minister said that an accord with Japan would be signed next week": his state is its other side. */
    void complete(AccordCluster c) {
        boolean open = c.known == null
                && c.parties.size() == 1
                && c.mentions.stream().anyMatch(InstrumentMention::namesOnlyPartners);
        Actor teller = open ? teller(c) : null;
        if (teller != null) {
            c.party(teller.meantBy(c.first().start(), c.first().end()));
        }
    }

    /** The state whose people tell that the accord is being made, or made once; null where none or several do. */
    private @Nullable Actor teller(AccordCluster c) {
        Actor only = null;
        for (Statement st : c.statements) {
            Actor by = STEPS.contains(st.predicate().kind()) && !st.factuality().equals("denied") ? st.source() : null;
            if (by == null || by.isGroup() || !isState(by) || c.parties.containsKey(by.key())) {
                continue;
            }
            if (only != null && !only.key().equals(by.key())) {
                return null;
            }
            only = by;
        }
        return only;
    }

    private static boolean isState(Actor a) {
        return Character.isUpperCase(a.key().charAt(0));
    }
}
