package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An accord that one offers another: "rejected a Kenyan offer of a truce", "offered Chad a treaty". */
final class EnglishOffers {
    private static final int REACH = 8;

    private EnglishOffers() {}

    /** Tells the statements of a sentence of the instruments that are no more than offered, and these of their sides. */
    static void settle(Sentence s, List<Statement> out) {
        for (Statement st : s.mayHaveInstruments() ? out : List.<Statement>of()) {
            boolean one = st.isVerb() && !st.passive && Entities.count(st.actors) == 1;
            boolean offers = st.predicate.id().equals("offer");
            boolean answers =
                    st.predicate.id().equals("consent") || st.predicate.kind().equals("reject");
            boolean asks = st.predicate.kind().equals("request") && st.accord == null;
            InstrumentMention m = one && (offers || answers || asks) ? behind(s, st.unit) : null;
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
                    && (Entities.count(other) == 1 || other.stream().allMatch(EnglishOffers::armed))
                    && InstrumentOwners.state(st.actors.get(0));
            boolean free = m.parties.stream()
                    .allMatch(a -> Entities.hasKey(other, a.key()) || Entities.hasKey(st.actors, a.key()));
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

    private static boolean armed(Actor a) {
        return a.entity().type().equals("armed_group");
    }

    /** Whose offer it is: "an Iraqi offer of a truce", "Iraq's truce offer", "a truce offer by Iraq"; empty where it is none. */
    private static List<Actor> offerer(Sentence s, InstrumentMention m) {
        boolean compound = s.reads(m.to, "offer");
        int of = s.isWord(m.from - 1, "a") ? m.from - 2 : m.from - 1;
        boolean phrase = (s.isWord(of, "prep.of") || s.isWord(of, "prep.for")) && s.reads(of - 1, "offer");
        if (!compound && !phrase) {
            return List.of();
        }
        boolean told = compound && (s.isWord(m.to + 1, "prep.by") || s.isWord(m.to + 1, "prep.from"));
        int by = told && s.reads(m.to + 2, "the") ? m.to + 3 : m.to + 2;
        ActorGroup maker = told && m.parties.isEmpty() && s.inside(by) ? s.actors[by] : null;
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
