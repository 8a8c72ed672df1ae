package org.mithaq.annotation;

import java.util.List;
import org.mithaq.text.Lists;

/** Whom a measure reaches that only says what it answers: "ستفرض المكسيك رسوما ردا على الإجراءات الأميركية", "expelled ten diplomats in response to a similar move by Poland". */
final class Reprisals {
    private static final int REACH = 16;
    private static final int MAKER = 7;

    private Reprisals() {}

    /** Gives the measures of a sentence that reach nobody whoever did what they answer. */
    static void settle(Sentence s, List<Statement> out) {
        for (Statement st : s.mayHave("in.answer") ? out : List.<Statement>of()) {
            boolean measure = switch (st.predicate.kind()) {
                case "sanction", "expel", "attack" -> true;
                default -> false;
            };
            boolean open =
                    measure && !st.actors.isEmpty() && Lists.all(st.recipients, Actor::isNationless);
            int answer = open ? answer(s, st.unit) : -1;
            if (answer >= 0) {
                maker(st, answer);
            }
        }
    }

    private static int answer(Sentence s, int deed) {
        for (int j = deed + 1; s.inside(j) && j < deed + REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "in.answer")) {
                return j;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel")) {
                return -1;
            }
        }
        return -1;
    }

    private static void maker(Statement st, int answer) {
        Sentence s = st.sentence;
        for (int j = answer + 1; s.inside(j) && j < answer + MAKER && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean other = Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()));
                Entities.addAll(st.recipients, other ? g : null);
                return;
            }
        }
    }
}
