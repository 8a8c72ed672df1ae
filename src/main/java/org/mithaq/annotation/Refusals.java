package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;

/** Ties a step towards an accord to who refuses it: "رفضت كينيا التوقيع مع الصومال على اتفاق" says nothing of what Somalia wants. */
final class Refusals {
    private static final int REACH = 9;

    private Refusals() {}

    static void settle(List<Statement> statements) {
        for (Statement st : statements) {
            boolean refuses = st.predicate.kind().equals("reject") && st.isVerb() && !st.actors.isEmpty();
            Statement step = refuses ? step(st, statements) : null;
            if (step != null) {
                step.refusers.addAll(st.actors);
                st.actors.forEach(a -> Entities.addOne(step.actors, a));
            }
        }
    }

    /** The noun behind the verb that says what is refused; null where it is no step. */
    private static @Nullable Statement step(Statement refusal, List<Statement> statements) {
        for (Statement st : statements) {
            boolean near = st.unit > refusal.unit && st.unit < refusal.unit + REACH;
            boolean noun = (st.form & Term.NOUN) != 0 && st.predicate.object().equals("accord");
            if (near && noun && st.sentence == refusal.sentence && st.factuality.equals("denied")) {
                return st;
            }
        }
        return null;
    }
}
