package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** What a guest signs on his visit he signs with his host where the sentence names nobody else: "During a visit to Rabat, the Malian premier signed three agreements". English only. */
final class EnglishSignings {
    private static final int BEHIND = 12;
    private static final int DOMAIN = Unit.bits(Kind.DOMAIN);

    private EnglishSignings() {}

    static void settle(List<Statement> told) {
        for (Statement st : told) {
            if (open(st)) {
                told.stream()
                        .filter(v -> v.predicate.kind().equals("visit"))
                        .filter(v -> !v.factuality.equals("denied"))
                        .forEach(v -> host(st, v));
                told.stream()
                        .filter(v -> v.predicate.kind().equals("meet") && v.isVerb() && v.unit < st.unit)
                        .filter(v -> !v.factuality.equals("denied") && open(st))
                        .forEach(v -> met(st, v));
            }
        }
    }

    /** Whether somebody signs alone what no table knows, and with nobody. */
    private static boolean open(Statement st) {
        InstrumentMention m = st.accord;
        boolean alone = st.predicate.kind().equals("sign")
                && m != null
                && m.known == null
                && !st.passive
                && Entities.count(st.actors) == 1
                && st.recipients.isEmpty();
        return m != null && alone && m.parties.size() < 2 && !withOthers(st, m) && !st.sentence.hasAny(DOMAIN);
    }

    private static boolean withOthers(Statement st, InstrumentMention m) {
        Sentence s = st.sentence;
        for (int j = Math.min(st.unit, m.to); s.inside(j) && j < m.to + BEHIND && !s.isBreak(j); j++) {
            if (s.isWord(j, "prep.with") || s.isWord(j, "prep.between")) {
                return true;
            }
        }
        return false;
    }

    private static void host(Statement st, Statement visit) {
        Actor guest = st.actors.get(0);
        List<Actor> hosts = Entities.distinct(visit.recipients);
        boolean his = Entities.hasKey(visit.actors, guest.key()) && Entities.count(visit.actors) == 1;
        with(st, his && hosts.size() == 1 ? hosts.get(0) : null, visit);
    }

    /** "Met his Dutch counterpart and signed a pact": the other of the two who met. */
    private static void met(Statement st, Statement meet) {
        List<Actor> both = Entities.distinct(meet.actors);
        Actor self = st.actors.get(0);
        both.removeIf(a -> a.key().equals(self.key()));
        boolean two = both.size() == 1 && Entities.count(meet.actors) == 2;
        with(st, two ? both.get(0) : null, meet);
    }

    private static void with(Statement st, @Nullable Actor host, Statement visit) {
        Actor guest = st.actors.get(0);
        InstrumentMention m = st.accord;
        if (host != null && m != null && InstrumentOwners.state(host) && InstrumentOwners.state(guest)) {
            boolean listed = !m.parties.isEmpty();
            st.actors.add(host.meantBy(visit.start(), visit.end()));
            st.inferredActor = true;
            if (listed) {
                Entities.addOne(m.parties, host);
            }
        }
    }
}
