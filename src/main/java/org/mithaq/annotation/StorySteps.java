package org.mithaq.annotation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/**
 * Finds whose step somebody praises, blames or rejects where the words do not say: "Canada condemned the decision", "دان روحاني الانسحاب". It is the step of that kind that the story told of
 * before, if all of them have one doer. Word classes: {@code storystep.withdraw}, {@code storystep.sanction}, {@code storystep.attack}, and {@code storystep.any} for any.
 */
final class StorySteps {
    /** Words between the verb and the step. */
    private static final int REACH = 5;

    /** What deeds the word of a class may mean, by the last part of its id. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "withdraw", Set.of("withdraw"),
            "sanction", Set.of("sanction"),
            "attack", Set.of("attack"),
            "any",
                    Set.of(
                            "withdraw",
                            "sanction",
                            "suspend",
                            "expel",
                            "break_relations",
                            "establish_relations",
                            "attack"));

    private StorySteps() {}

    /** Gives recipients to what has none. */
    static void settle(List<Statement> told) {
        for (Statement st : told) {
            Set<String> kinds = open(st) ? stepBehind(st) : Set.of();
            Actor doer = kinds.isEmpty() ? null : doer(st, kinds, told);
            if (doer != null) {
                st.recipients.add(doer.meantBy(st.start(), st.end()));
            }
        }
    }

    private static boolean open(Statement st) {
        boolean reacts = switch (st.predicate.kind()) {
            case "criticise", "praise", "reject" -> true;
            default -> false;
        };
        return reacts && st.recipients.isEmpty() && st.accord == null && Entities.count(st.actors) > 0;
    }

    /** The kinds of deed that the step may be, a definite noun that nobody named owns; none where there is no such word. */
    private static Set<String> stepBehind(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j <= st.unit + REACH && !s.isBreak(j); j++) {
            String word = s.wordId(j, "storystep.");
            if (!word.isEmpty() && definite(s, j)) {
                return owned(st, j) ? Set.of() : KINDS.getOrDefault(word, Set.of());
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel") || s.isComma(j) || s.instruments[j] != null) {
                break;
            }
        }
        return Set.of();
    }

    /** "The decision", "these tariffs": in English the article is a word of its own. */
    private static boolean definite(Sentence s, int step) {
        return s.verbs.length == 0 || s.reads(step - 1, "the") || s.isWord(step - 1, "this");
    }

    /** "القرار الأمريكي", "the decision by Kenya": who stands right beside it or behind it has it. */
    private static boolean owned(Statement st, int step) {
        Sentence s = st.sentence;
        for (int j = step - 1; j < step + 4 && s.inside(j) && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                return true;
            }
        }
        return false;
    }

    /** The one state or organisation that did all deeds of these kinds that the story told of before; null for several and for none. */
    private static @Nullable Actor doer(Statement st, Set<String> kinds, List<Statement> told) {
        Actor only = null;
        for (Statement deed : told) {
            boolean before = deed.start() < st.start()
                    && kinds.contains(deed.predicate.kind())
                    && !deed.factuality.equals("denied");
            for (Actor a : before ? deed.actors : List.<Actor>of()) {
                boolean other = !a.isGroup() && !Entities.hasKey(st.actors, a.key());
                if (other && only != null && !only.key().equals(a.key())) {
                    return null;
                }
                only = other ? a : only;
            }
        }
        return only;
    }
}
