package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Who guarantees an accord in a clause of its own: "with A and B acting as guarantors of the deal", "the guarantors are A and B", "وتضمن غانا وكينيا تنفيذ الاتفاق", "الدول الضامنة للاتفاق هي". */
final class Guarantors {
    private static final int REACH = 8;

    private Guarantors() {}

    /** Adds them to the sentence's instruments. */
    static void find(Sentence s) {
        boolean may = s.mayHaveInstruments() && (s.mayHave("guards") || s.mayHave("guarantor"));
        for (int i = 0; may && i < s.size(); i++) {
            boolean verb = s.isWord(i, "guards.verb");
            if (!verb && !s.isWord(i, "guards") && !s.isWord(i, "guarantor")) {
                continue;
            }
            InstrumentMention m = of(s, i, verb ? 4 : REACH);
            ActorGroup g = m == null ? null : verb ? subject(s, i) : named(s, i);
            if (m != null
                    && g != null
                    && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(m.parties, a.key()))) {
                g.members.forEach(a -> Entities.addOne(m.guarantors, a));
            }
        }
    }

    /** The instrument behind, or for a noun the one before. */
    private static @Nullable InstrumentMention of(Sentence s, int i, int reach) {
        for (int j = i; s.inside(j) && j <= i + reach && !s.isBreak(j); j++) {
            if (s.instruments[j] != null) {
                return s.instruments[j];
            }
        }
        for (int j = i - 1; reach == REACH && j >= 0 && j > i - 2 * REACH && !s.isBreak(j); j--) {
            if (s.instruments[j] != null) {
                return s.instruments[j];
            }
        }
        return null;
    }

    /** Whom "are", "هي" or a colon behind the noun names, else who stands before it. */
    private static @Nullable ActorGroup named(Sentence s, int noun) {
        for (int j = noun + 1; s.inside(j + 1) && j < noun + REACH; j++) {
            if (s.isWord(j, s.verbs.length > 0 ? "be" : "they") || s.mark(j) == ':') {
                ActorGroup g = s.actors[j + 1];
                return g != null && !g.adjective ? g : null;
            }
        }
        return before(s, noun);
    }

    private static @Nullable ActorGroup subject(Sentence s, int verb) {
        ActorGroup behind = s.verbs.length == 0 && s.inside(verb + 1) ? s.actors[verb + 1] : null;
        return behind != null && behind.prep.isEmpty() && !behind.adjective ? behind : before(s, verb);
    }

    private static @Nullable ActorGroup before(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j > i - REACH && !parts(s, j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                boolean side = !g.adjective && List.of("", "with").contains(g.prep);
                return side ? g : null;
            }
        }
        return null;
    }

    private static boolean parts(Sentence s, int j) {
        boolean clause = s.isBreak(j) || s.isWord(j, "comp") || s.is(j, Kind.REPORT);
        return clause || s.isWord(j, "neg") || s.instruments[j] != null;
    }
}
