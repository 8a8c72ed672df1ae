package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Unit;

/** "Somali officials rejected these demands": a reply that names its object alone answers whoever made it just before. */
final class Replies {
    private static final int REACH = 4;
    /** Sentences back in which it was made. */
    private static final int BACK = 2;

    private static final Set<String> ANSWERS = Set.of("reject", "criticise");
    /** "Chad asked Mali to pay but Mali refused". */
    private static final Set<String> ASKED = Set.of("request", "threaten");

    private static final Set<String> WORDS = Set.of("request", "criticise", "threaten", "reject");
    private static final Set<String> MOVES =
            Set.of("expel", "sanction", "suspend", "break_relations", "withdraw", "deploy", "threaten", "detain");

    private Replies() {}

    /** Gives answers without a recipient the one they answer. */
    static void settle(List<Statement> told) {
        for (int i = 0; i < told.size(); i++) {
            Statement st = told.get(i);
            boolean open = ANSWERS.contains(st.predicate.kind())
                    && st.isVerb()
                    && st.recipients.isEmpty()
                    && st.accord == null
                    && Entities.count(st.actors) == 1;
            Set<String> kinds = open ? answered(st) : Set.of();
            Actor maker = kinds.isEmpty() ? null : maker(told, i, kinds);
            if (maker != null) {
                st.recipients.add(maker.meantBy(st.start(), st.end()));
            }
        }
    }

    /** The kinds of deed that the object right behind the verb points back to; empty when it is told of by itself. */
    private static Set<String> answered(Statement st) {
        Sentence s = st.sentence;
        boolean ends = !s.inside(st.unit + 1) || s.isBreak(st.unit + 1);
        if (ends && s.verbs.length > 0 && !st.passive && st.predicate.kind().equals("reject")) {
            return ASKED;
        }
        for (int j = st.unit + 1; j < s.size() && j <= st.unit + REACH; j++) {
            boolean words = s.isWord(j, "obj.accusation") || s.isWord(j, "obj.proposal");
            if (words || s.isWord(j, "obj.move")) {
                return definite(s, j) ? (words ? WORDS : MOVES) : Set.of();
            }
            if (s.actors[j] != null && s.actors[j].from > st.unit + 1) {
                return Set.of();
            }
        }
        return Set.of();
    }

    private static boolean definite(Sentence s, int j) {
        return s.unit(j).has(Unit.AL) || s.isWord(j - 1, "this") || s.reads(j - 1, "the");
    }

    /** The one other side that spoke or acted so last. */
    private static @Nullable Actor maker(List<Statement> told, int answer, Set<String> kinds) {
        Statement st = told.get(answer);
        String self = st.actors.get(0).key();
        for (int i = answer - 1; i >= 0; i--) {
            Statement before = told.get(i);
            if (st.sentenceIndex() - before.sentenceIndex() > BACK) {
                return null;
            }
            List<Actor> by = Entities.distinct(before.actors);
            boolean other =
                    by.size() == 1 && !by.get(0).isGroup() && !by.get(0).key().equals(self);
            boolean aimed = before.recipients.isEmpty() || Entities.hasKey(before.recipients, self);
            if (kinds.contains(before.predicate.kind()) && other && aimed) {
                return by.get(0);
            }
        }
        return null;
    }
}
