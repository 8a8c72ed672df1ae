package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** "The West African bloc ECOWAS": the words before the noun only say of what part of the world an organisation is. */
final class EnglishBlocs {
    private EnglishBlocs() {}

    /** Leaves the organisation alone, with the preposition of the words before it. */
    static void settle(Sentence s) {
        if (!s.mayHave("bloc.noun")) {
            return;
        }
        for (ActorGroup g : s.actors) {
            boolean bloc = g != null && s.isWord(g.to, "bloc.noun") && Lists.all(g.members, Actor::isGroup);
            ActorGroup named = bloc && s.inside(g.to + 1) ? s.actors[g.to + 1] : null;
            if (named != null && s.is(named.from, Kind.ORG) && named.prep.isEmpty()) {
                named.prep = g.prep;
                s.actors[g.from] = null;
            }
        }
    }
}
