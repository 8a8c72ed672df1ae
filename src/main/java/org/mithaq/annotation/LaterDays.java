package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** Dates English deeds by the sentence behind, which calls them by another name: "has left the treaty. The decision was announced on Friday", "freed two sailors. They were released on Sunday". */
final class LaterDays {
    private static final int REACH = 12;

    private LaterDays() {}

    /** Takes from a sentence the days of what the sentence before told; deeds told again are no events of their own. */
    static void settle(Sentence s, List<Statement> out, List<Statement> told) {
        if (told.isEmpty()) {
            return;
        }
        out.forEach(st -> st.anaphoric = st.anaphoric || again(st, told));
        int noun = s.reads(0, "the") || s.reads(0, "this") ? 1 : -1;
        String what = noun < 0 ? "" : s.wordId(noun, "told.");
        DateMention day = what.isEmpty() ? null : day(s, noun);
        for (int i = told.size() - 1; day != null && i >= 0; i--) {
            Statement st = told.get(i);
            if (fits(st, what) && st.date == null && st.isDone()) {
                st.date = day;
                return;
            }
        }
    }

    /** "They were released on Sunday": a passive whose pronoun means those to whom just that was done. */
    private static boolean again(Statement st, List<Statement> told) {
        Sentence s = st.sentence;
        int j = st.unit - 1;
        while (j > 0 && (s.isWord(j, "be") || s.isWord(j, "have") || s.isWord(j, "ignore"))) {
            j--;
        }
        boolean they = s.verbs[st.unit] == EnglishVerbs.PASSIVE && !st.agent && j < st.unit - 1 && s.isWord(j, "they");
        boolean one =
                they && Lists.none(told, x -> x.passive && x.predicate.kind().equals(st.predicate.kind()));
        return one && Lists.any(told, x -> x.predicate.kind().equals(st.predicate.kind()) && !x.recipients.isEmpty());
    }

    private static @Nullable DateMention day(Sentence s, int noun) {
        for (int j = noun + 1; s.inside(j) && j < noun + REACH; j++) {
            DateMention d = s.dates[j];
            if (d != null) {
                return d.value().day() == null ? null : d;
            }
            ActorGroup g = s.actors[j];
            boolean other = g != null && !g.place && !g.prep.equals("by");
            if (other
                    || s.isBreak(j)
                    || s.isComma(j)
                    || s.isWord(j, "comp")
                    || s.isWord(j, "rel")
                    || s.isWord(j, "prep.after")) {
                return null;
            }
        }
        return null;
    }

    private static boolean fits(Statement st, String what) {
        String kind = st.predicate.kind();
        return switch (what) {
            case "words" ->
                switch (kind) {
                    case "criticise", "praise", "threaten", "request", "reject", "deny" -> true;
                    default -> false;
                };
            case "measures" -> kind.equals("sanction");
            default ->
                switch (kind) {
                    case "sanction",
                            "withdraw",
                            "suspend",
                            "expel",
                            "break_relations",
                            "ratify",
                            "extend",
                            "join",
                            "agree" -> true;
                    case "establish_relations", "release", "deploy", "reject" -> true;
                    default -> false;
                };
        };
    }
}
