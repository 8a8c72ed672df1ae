package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.text.Lists;

/** Ties a step towards an accord to who refuses it: "رفضت كينيا التوقيع مع الصومال على اتفاق" says nothing of what Somalia wants. */
final class Refusals {
    private static final int REACH = 9;

    private Refusals() {}

    static void settle(List<Statement> statements, Subjects subjects) {
        for (Statement st : statements) {
            abstained(st, subjects);
            boolean refuses = st.predicate.kind().equals("reject") && st.isVerb() && !st.actors.isEmpty();
            Statement step = refuses ? step(st, statements) : null;
            if (refuses && st.recipients.size() > 1) {
                mediated(st, statements);
            }
            if (step != null) {
                step.refusers.addAll(st.actors);
                st.actors.forEach(a -> Entities.addOne(step.actors, a));
            }
        }
    }

    /** "رفضت غانا وساطة كينيا مع توغو": who is refused is the one who would mediate, not the other side. */
    private static void mediated(Statement refusal, List<Statement> statements) {
        for (Statement st : statements) {
            boolean near = st.unit > refusal.unit && st.unit < refusal.unit + REACH;
            boolean noun = (st.form & Term.NOUN) != 0 && st.predicate.kind().equals("mediate");
            if (near && noun && st.sentence == refusal.sentence && !st.actors.isEmpty()) {
                refusal.recipients.removeIf(
                        a -> Entities.hasKey(st.recipients, a.key()) && !Entities.hasKey(st.actors, a.key()));
                return;
            }
        }
    }

    /** "Chad refused to sign the pact with Mali": the other side has refused nothing. */
    static void settleVerbs(List<Statement> statements) {
        for (Statement refusal : statements) {
            boolean refuses =
                    refusal.predicate.kind().equals("reject") && refusal.isVerb() && !refusal.actors.isEmpty();
            for (Statement st : refuses ? statements : List.<Statement>of()) {
                boolean near = st.unit > refusal.unit && st.unit < refusal.unit + 4 && st.sentence == refusal.sentence;
                boolean step =
                        st.factuality.equals("denied") && st.predicate.object().equals("accord");
                boolean his = Lists.all(refusal.actors, a -> Entities.hasKey(st.actors, a.key()));
                if (near && step && his) {
                    st.refusers.addAll(refusal.actors);
                }
            }
        }
    }

    /** "امتنعت كينيا عن التوقيع مع الصومال": the subject of a verb that is no event of its own. */
    private static void abstained(Statement st, Subjects subjects) {
        boolean step = (st.form & Term.NOUN) != 0
                && st.predicate.object().equals("accord")
                && st.factualityRule.equals("refused-or-failed")
                && st.actors.size() > 1;
        for (int j = st.unit - 1; step && j >= 0 && j > st.unit - REACH; j--) {
            if (st.sentence.isWord(j, "refuse") && Subjects.isVerb(st.sentence, j)) {
                ActorGroup g = subjects.of(st.sentence, j);
                st.refusers.addAll(g == null ? List.of() : g.members);
                return;
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
