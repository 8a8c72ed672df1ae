package org.mithaq.annotation;

import org.mithaq.lexicon.Unit;

/** Talks of which a relative clause says who brings them about, before their sides: "المحادثات التي ترعاها كينيا بين مالي والنيجر". Arabic. */
final class SponsoredTalks {
    private SponsoredTalks() {}

    /** Adds who helps, and gives the unit behind the clause; -1 where none of that kind begins. */
    static int behind(Statement st, int rel) {
        Sentence s = st.sentence;
        int verb = rel + 1;
        boolean helps = st.predicate.symmetric() && (s.isWord(verb, "aegis.verb") || s.isWord(verb, "host"));
        helps = helps && Subjects.isVerb(s, verb);
        boolean own = helps && pronoun(s.unit(verb));
        boolean in = s.isWord(verb + 1, "wherein") || (s.isWord(verb + 1, "prep") && pronoun(s.unit(verb + 1)));
        boolean within = helps && !own && in;
        int by = within ? verb + 2 : verb + 1;
        ActorGroup g = (own || within) && s.inside(by) ? s.actors[by] : null;
        if (g == null || !g.prep.isEmpty() || g.adjective || !s.isWord(g.to, "prep.between")) {
            return -1;
        }
        Entities.addAll(st.facilitators, g);
        return g.to;
    }

    private static boolean pronoun(Unit u) {
        return u.enc() == 1 || u.enc() == 2;
    }
}
