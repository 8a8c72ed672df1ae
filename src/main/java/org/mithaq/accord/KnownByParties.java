package org.mithaq.accord;

import java.util.List;
import java.util.Set;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.lexicon.World.KnownAccord;
import org.mithaq.text.Lists;

/** "The nuclear agreement reached by Tehran and Washington" in a story that also calls it by its name: what many have made, told of by some of them, is the known accord. */
final class KnownByParties {
    /** Types of which the same few seldom have two that stand. */
    private static final Set<String> ONCE = Set.of("arms_control", "peace_agreement", "ceasefire");
    /** So many sides make it unlikely that some of them have another accord of the type. */
    private static final int MANY = 5;

    private KnownByParties() {}

    /** Whether one is what a known accord of the story is called elsewhere. */
    static boolean same(AccordCluster c, AccordCluster other) {
        KnownAccord known = other.known;
        boolean open = c.known == null && known != null && !c.plural() && c.model == null && c.parties.size() > 1;
        if (!open || known == null || known.parties().size() < MANY || !ONCE.contains(known.type())) {
            return false;
        }
        boolean typed = c.type().isEmpty() ? c.parties.size() > 2 : c.type().equals(known.type());
        return typed && known.parties().containsAll(c.parties.keySet()) && stands(c);
    }

    /** Whether it is told of as made: a certain one, and not sought or proposed anew. */
    private static boolean stands(AccordCluster c) {
        List<InstrumentMention> mentions = c.mentions;
        boolean certain = Lists.any(mentions, InstrumentMention::definite);
        return certain
                && Lists.none(mentions, m -> m.similar() || m.further() || m.proposal())
                && Lists.none(c.statements, KnownByParties::seeks);
    }

    private static boolean seeks(Statement st) {
        boolean yet = st.factuality().equals("hypothetical") || st.factuality().equals("planned");
        return switch (st.predicate().kind()) {
            case "request" -> true;
            case "negotiate" -> !st.predicate().id().equals("renegotiate");
            case "sign", "conclude", "agree" -> yet;
            default -> false;
        };
    }
}
