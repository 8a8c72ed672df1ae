package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** An accord that one offers another: "rejected a Kenyan offer of a truce", "offered Chad a treaty". */
final class EnglishOffers {
    private static final int REACH = 8;

    private EnglishOffers() {}

    /** Tells the statements of a sentence of the instruments that are no more than offered, and these of their sides. */
    static void settle(Sentence s, List<Statement> out) {
        for (Statement st : s.mayHaveInstruments() ? out : List.<Statement>of()) {
            boolean one = st.isVerb() && Entities.count(st.actors) == 1;
            boolean offers = st.predicate.id().equals("offer");
            boolean answers =
                    st.predicate.id().equals("consent") || st.predicate.kind().equals("reject");
            boolean asks = st.predicate.kind().equals("request") && st.accord == null;
            InstrumentMention m = !one || !(offers || answers || asks)
                    ? null
                    : !st.passive ? behind(s, st.unit) : answers && !asks ? subject(s, st.unit) : null;
            if (m != null && st.passive && st.accord == null && ofHis(m, st.actors)) {
                st.accord = m;
                continue;
            }
            if (m == null || m.known != null || m.plural || m.definite) {
                continue;
            }
            // "Called for a truce with Chad".
            boolean wanted =
                    asks && m.from - st.unit < 5 && s.isWord(m.from - 1, "a") && m.partners && m.parties.size() == 1;
            List<Actor> other = wanted
                    ? List.copyOf(m.parties)
                    : offers ? st.recipients : answers && !asks ? offerer(s, m) : List.<Actor>of();
            boolean two = !other.isEmpty()
                    && (Entities.count(other) == 1 || Lists.all(other, EnglishOffers::armed))
                    && (InstrumentOwners.state(st.actors.get(0))
                            || (answers && armed(st.actors.get(0)) && !armed(other.get(0))));
            boolean free =
                    Lists.all(m.parties, a -> Entities.hasKey(other, a.key()) || Entities.hasKey(st.actors, a.key()));
            if (two
                    && free
                    && (InstrumentOwners.state(other.get(0)) || (answers && armed(other.get(0))))
                    && !Entities.hasKey(st.actors, other.get(0).key())) {
                st.actors.forEach(a -> Entities.addOne(m.parties, a));
                other.forEach(a -> Entities.addOne(m.parties, a));
                m.proposal = offers;
                st.accord = m;
            }
        }
    }

    private static @Nullable InstrumentMention behind(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j) && j < verb + REACH && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.instruments[j] != null) {
                return s.instruments[j];
            }
            if (Subjects.isVerb(s, j) || s.isWord(j, "comp") || s.isWord(j, "rel")) {
                return null;
            }
        }
        return null;
    }

    /** "The treaty with Chad was rejected by Mali's parliament": whether a state answers for an accord of its own. */
    private static boolean ofHis(InstrumentMention m, List<Actor> who) {
        boolean state = m.known == null && InstrumentOwners.state(who.get(0));
        return state
                && ((m.partners && m.parties.size() == 1)
                        || Entities.hasKey(m.parties, who.get(0).key()));
    }

    /** "A truce offered by Chad was rejected": the instrument that is refused or accepted where its verb is passive; null for none. */
    private static @Nullable InstrumentMention subject(Sentence s, int verb) {
        boolean asides = true;
        for (int j = verb - 1; j >= 0 && j > verb - 2 * REACH && !s.isBreak(j) && !s.isComma(j) && asides; j--) {
            if (s.instruments[j] != null) {
                return s.instruments[j];
            }
            boolean finite = s.verbs[j] == EnglishVerbs.FINITE && !s.isWord(j, "be") && !s.isWord(j, "have");
            asides = !finite && !s.isWord(j, "comp") && !s.isWord(j, "rel");
        }
        return null;
    }

    private static boolean armed(Actor a) {
        return a.entity().type().equals("armed_group");
    }

    /** "A truce offered by Chad", "a trade pact proposed by Chad": who made an offer of it, behind its name; empty for none. Who proposes a truce may only mediate. */
    private static List<Actor> proposer(Sentence s, InstrumentMention m) {
        boolean truce = m.type.equals("ceasefire");
        boolean made = s.reads(m.to, "offered") || (!truce && s.reads(m.to, "proposed"));
        int by = s.reads(m.to + 2, "the") ? m.to + 3 : m.to + 2;
        ActorGroup g = made && s.isWord(m.to + 1, "prep.by") && s.inside(by) ? s.actors[by] : null;
        return g == null || g.adjective ? List.of() : g.members;
    }

    /** Whose offer it is: "an Iraqi offer of a truce", "Iraq's truce offer", "a truce offer by Iraq"; empty where it is none. */
    private static List<Actor> offerer(Sentence s, InstrumentMention m) {
        boolean compound = s.reads(m.to, "offer");
        int of = s.isWord(m.from - 1, "a") ? m.from - 2 : m.from - 1;
        boolean proposal = s.starts(of, "proposal") && !m.type.equals("ceasefire");
        boolean phrase = (s.isWord(of, "prep.of") || s.isWord(of, "prep.for")) && s.reads(of - 1, "offer");
        of = proposal ? of + 1 : of;
        phrase = phrase || proposal;
        if (!compound && !phrase) {
            return proposer(s, m);
        }
        int link = compound ? m.to + 1 : m.to;
        boolean told = s.isWord(link, "prep.by") || s.isWord(link, "prep.from");
        int by = told && s.reads(link + 1, "the") ? link + 2 : link + 1;
        ActorGroup maker = told && (m.parties.isEmpty() || !compound) && s.inside(by) ? s.actors[by] : null;
        if (maker != null && !maker.adjective) {
            return maker.members;
        }
        int last = compound ? m.from - 1 : of - 2;
        ActorGroup g = compound && !m.parties.isEmpty()
                ? null
                : Subjects.endingAt(s, Subjects.possessive(s, last) ? last - 1 : last);
        if (g == null) {
            return compound ? List.copyOf(m.parties) : List.of();
        }
        return g.adjective || Subjects.possessive(s, last) ? g.members : List.of();
    }
}
