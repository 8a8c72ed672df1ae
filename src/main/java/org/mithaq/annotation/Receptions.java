package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;

/** How a step was received: "قوبل القرار الكيني بإدانة من مالي" is Mali's condemnation of Kenya. */
final class Receptions {
    private static final int REACH = 10;

    private Receptions() {}

    /** Gives a noun of praise or blame behind a verb of being received its voice and whom it is about: "أثار الاتفاق بين كينيا ومالي استياء تشاد". */
    static void settle(Statement st) {
        boolean reaction = Roles.reacts(st) || st.predicate.kind().equals("reject");
        int verb = reaction && st.sentence.mayHave("met.with") ? verbBefore(st) : -1;
        ActorGroup voice = verb < 0 ? null : voice(st);
        if (voice == null) {
            return;
        }
        st.actors.clear();
        st.recipients.clear();
        Entities.addAll(st.actors, voice);
        maker(st, verb);
        st.recipients.removeIf(a -> Entities.hasKey(st.actors, a.key()));
        st.welcomed = true;
        st.received = true;
    }

    /** The verb of being received of which the noun is the object, or -1. */
    private static int verbBefore(Statement st) {
        Sentence s = st.sentence;
        String prep = s.prep(st.unit);
        boolean object = prep.isEmpty() || prep.equals("bi");
        for (int j = st.unit - 1; object && j >= 0 && j > st.unit - REACH && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "met.with") ? j : -1;
            }
        }
        return -1;
    }

    /** Whose praise or blame it is, "إدانة من السعودية والأردن", "رفض مصري"; null when nobody is named. */
    private static @Nullable ActorGroup voice(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + REACH && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean own = g.adjective || g.prep.isEmpty() || g.prep.equals("from") || g.prep.equals("by");
                return own ? g : null;
            }
        }
        return null;
    }

    /** Whose step it was that was received: the nation behind its noun, or the parties of the accord. */
    private static void maker(Statement st, int verb) {
        Sentence s = st.sentence;
        for (int j = verb + 1; j < st.unit; j++) {
            InstrumentMention m = s.instruments[j];
            ActorGroup g = s.actors[j];
            if (m != null) {
                m.parties.forEach(a -> Entities.addOne(st.recipients, a));
                return;
            }
            if (g != null && (g.adjective || g.prep.isEmpty())) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
    }
}
