package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;

/** Finds who is said to be ready or not ready for something, by a word that is no verb: "إن كينيا غير مستعدة للتفاوض", "أعلنت أنها غير مستعدة". Arabic only. */
final class Readiness {
    private Readiness() {}

    /** Gives the statement whom the clause is about. */
    static void settle(Statement st, Subjects subjects) {
        if (st.predicate.id().equals("unready")) {
            ActorGroup g = topic(st.sentence, st.unit, subjects);
            st.actors.clear();
            Entities.addAll(st.actors, g);
        }
    }

    private static @Nullable ActorGroup topic(Sentence s, int unit, Subjects subjects) {
        ActorGroup left = Subjects.endingAt(s, unit - 1);
        if (left != null) {
            return left.adjective || !(left.prep.isEmpty() || s.isWord(left.from - 1, "comp")) ? null : left;
        }
        if (!s.isWord(unit - 1, "comp")) {
            return null;
        }
        for (int j = unit - 2; j >= 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j) || s.is(j, Kind.REPORT)) {
                return subjects.of(s, j);
            }
        }
        return null;
    }
}
