package org.mithaq.annotation;

import org.mithaq.text.Lists;

/** Whom a measure reaches that only says what it answers: "ستفرض المكسيك رسوما ردا على الإجراءات الأميركية", "expelled ten diplomats in response to a similar move by Poland". */
final class Reprisals {
    private static final int REACH = 16;
    private static final int MAKER = 7;

    private Reprisals() {}

    /** Gives a measure that reaches nobody whoever did what it answers. */
    static void settle(Statement st) {
        boolean measure = switch (st.predicate.kind()) {
            case "sanction", "expel", "attack" -> true;
            default -> false;
        };
        boolean open = measure
                && st.sentence.mayHave("in.answer")
                && !st.actors.isEmpty()
                && Lists.all(st.recipients, Actor::isNationless);
        int answer = open ? answer(st.sentence, st.unit) : -1;
        if (answer >= 0) {
            maker(st, answer);
        }
    }

    /** Where the words stand by which a deed answers another: behind it, or before it at the head of the sentence; -1 where they do not. */
    private static int answer(Sentence s, int deed) {
        if (deed > 1 && s.isWord(0, "in.answer")) {
            return 0;
        }
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
