package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** Whom an English relative clause with a subject of its own does something to: what stands before the pronoun, "Iran, which Chad accuses of raids", or before the subject alone, "the countries Chad has called evil". */
final class EnglishObjectRelatives {
    private EnglishObjectRelatives() {}

    static void settle(Statement st) {
        Sentence s = st.sentence;
        boolean open = s.verbs[st.unit] == EnglishVerbs.FINITE
                && !st.passive
                && !st.actors.isEmpty()
                && Lists.all(st.recipients, Actor::isGroup);
        boolean aimed = switch (st.predicate.kind()) {
            case "criticise", "sanction" -> true;
            case "attack", "expel", "detain", "praise" -> st.predicate.object().equals("recipient");
            default -> false;
        };
        int rel = open && aimed ? pronoun(st) : -1;
        ActorGroup whom = rel < 0 ? null : spokenOf(s, rel, st);
        if (whom != null && Lists.none(whom.members, a -> Entities.hasKey(st.actors, a.key()))) {
            st.recipients.clear();
            whom.members.forEach(a -> Entities.addOne(st.recipients, a));
        }
    }

    /** The unit of the pronoun right before the subject of the verb; that of the subject, where its noun stands right before it; else -1. */
    private static int pronoun(Statement st) {
        Sentence s = st.sentence;
        int j = st.unit - 1;
        while (j > 0 && EnglishClauses.auxiliary(s, j)) {
            j--;
        }
        ActorGroup by = Subjects.endingAt(s, j);
        boolean subject = by != null && EnglishClauses.bare(by) && Entities.hasKey(st.actors, key(by));
        int first = subject && by != null ? by.from : -1;
        first = first > 0 && s.isWord(first - 1, "the") ? first - 1 : first;
        int rel = first - 1;
        boolean opens = rel > 0 && (s.reads(rel, "which") || s.reads(rel, "whom") || s.reads(rel, "that"));
        boolean couple = rel > 0 && s.isWord(rel, "couple");
        return opens ? rel : couple ? first : -1;
    }

    private static String key(ActorGroup g) {
        return g.members.isEmpty() ? "" : g.members.get(0).key();
    }

    /** Who is named before the pronoun; of "are the countries that", the subject of "are". */
    private static @Nullable ActorGroup spokenOf(Sentence s, int rel, Statement st) {
        int j = s.isComma(rel - 1) ? rel - 2 : rel - 1;
        if (s.isWord(j, "couple")) {
            int be = s.isWord(j - 1, "the") || s.isWord(j - 1, "a") ? j - 2 : j - 1;
            return s.isWord(be, "be") ? before(s, be) : null;
        }
        ActorGroup g = Subjects.endingAt(s, j);
        boolean named = g != null && !g.adjective && Lists.none(g.members, Actor::isGroup);
        // "Talks with Hamas, which Chad calls a terrorist group": of what others are accused of or called, wherever.
        boolean judged = st.predicate.id().equals("call-wrong")
                || st.predicate.id().equals("designate")
                || s.isWord(st.unit + 1, "prep.of");
        return named && g != null && (g.prep.isEmpty() || judged) ? g : null;
    }

    /** The actors right before "are", or before the relative clause that stands before it. */
    private static @Nullable ActorGroup before(Sentence s, int be) {
        ActorGroup g = Subjects.endingAt(s, be - 1);
        // "Chad and Mali, which together with Togo are the countries".
        boolean aside = g != null && s.isWord(g.from - 1, "and") && s.isWord(g.from - 2, "rel");
        ActorGroup first = aside && g != null ? EnglishRelatives.antecedent(s, g.from - 2) : null;
        ActorGroup all = g;
        if (first != null && g != null) {
            all = new ActorGroup(first.from, first.to, "", "");
            all.members.addAll(first.members);
            all.members.addAll(g.members);
        }
        boolean named = all != null && !all.adjective && Lists.none(all.members, Actor::isGroup);
        return named ? all : null;
    }
}
