package org.mithaq.accord;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.InstrumentMention;
import org.mithaq.annotation.Statement;
import org.mithaq.text.Lists;

/** The other side of an accord of which the words name only one, "an agreement with Japan": who tells of it as his own. */
final class OtherSide {
    private static final Set<String> STEPS =
            Set.of("sign", "conclude", "negotiate", "agree", "enter_force", "extend", "ratify", "suspend", "withdraw");

    /** Letters between the talks and the accord that they are about. */
    private static final int REACH = 160;

    private final AnnotatedArticle reading;

    OtherSide(AnnotatedArticle reading) {
        this.reading = reading;
    }

    /** "The minister said that an accord with Japan would be signed next week": his state is its other side. */
    void complete(AccordCluster c) {
        talked(c, reading.statements());
        boolean open =
                c.known == null && c.parties.size() == 1 && Lists.any(c.mentions, InstrumentMention::namesOnlyPartners);
        Actor teller = open ? teller(c) : null;
        teller = teller == null && c.known == null && c.parties.size() == 1 && made(c) ? home(c) : teller;
        if (teller != null) {
            c.party(teller.meantBy(c.first().start(), c.first().end()));
        }
    }

    private static boolean made(AccordCluster c) {
        return Lists.any(
                c.statements,
                st -> STEPS.contains(st.predicate().kind())
                        && AccordSteps.DONE.contains(st.factuality())
                        && !st.hasAgent()
                        && !st.actors().isEmpty()
                        && Lists.all(st.actors(), a -> c.parties.containsKey(a.key()) && a.start() > st.end()));
    }

    /** "ANTANANARIVO - An accord signed last year with China has brought no buyers": it is that of the state where the story is told. */
    private @Nullable Actor home(AccordCluster c) {
        Actor side = c.parties.values().iterator().next();
        return isState(side) ? reading.homeBeside(c.first().sentence(), side) : null;
    }

    /** "Chad's minister discussed with his Malian counterpart the renewal of the fishing accord": two who talk of the accord of one of them have made it. */
    private static void talked(AccordCluster c, List<Statement> all) {
        InstrumentMention m = c.first();
        boolean named = m.definite() && !m.weak() && !m.type().isEmpty() && !m.earlier();
        boolean open = c.known == null && !c.plural() && c.parties.size() == (named && c.parties.isEmpty() ? 0 : 1);
        for (Statement st : open ? all : List.<Statement>of()) {
            int ahead = c.first().start() - st.start();
            String kind = st.predicate().kind();
            boolean here = st.sentenceIndex() == c.first().sentence() && ahead > 0 && ahead < REACH;
            boolean talks = here && st.isDone() && (kind.equals("negotiate") || kind.equals("meet"));
            List<Actor> two = talks ? AccordSides.together(st) : List.of();
            boolean one = c.parties.isEmpty() || Lists.any(two, a -> c.parties.containsKey(a.key()));
            boolean his = one && two.size() == 2;
            if (his && Lists.all(two, OtherSide::isState)) {
                two.forEach(c::party);
                return;
            }
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
            if (AccordSides.mediates(c, by, reading.statements())) {
                return null;
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
