package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/**
 * Whom a protest is against: the one behind "احتجاجا على", "ضد", "أمام سفارة", or whose deed or fall is demanded, "مطالبين الحكومة اللبنانية ب". Word classes: {@code protest.against},
 * {@code protest.demand}, {@code protest.site}, {@code protest.for}.
 */
final class Protests {
    private static final int REACH = 40;
    private static final int NEAR = 6;

    private final boolean verbFirst;

    Protests(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    /** "الاحتجاجات على تصريحات الرئيس": whose words are protested against does not protest. */
    private static void about(Statement st) {
        Sentence s = st.sentence;
        int on = st.unit + 1;
        while (s.inside(on) && on < st.unit + 4 && s.actors[on] == null && !s.isWord(on, "prep.on") && !s.isMark(on)) {
            on++;
        }
        ActorGroup g = s.isWord(on, "prep.on") ? behind(s, on) : null;
        if (g != null && !st.isVerb()) {
            boolean named = st.actors.removeIf(a -> Entities.hasKey(g.members, a.key()));
            Entities.addAll(st.recipients, named ? g : null);
        }
    }

    /** Adds whom the words behind a protest name as its target, when no other is known. */
    void settle(Statement st) {
        if (verbFirst && st.predicate.kind().equals("protest")) {
            about(st);
        }
        if (!st.predicate.kind().equals("protest") || !st.recipients.isEmpty()) {
            return;
        }
        ActorGroup target = verbFirst ? target(st) : atEmbassy(st);
        if (target != null) {
            target.members.stream()
                    .filter(a -> Lists.none(st.actors, b -> b.key().equals(a.key())))
                    .forEach(st.recipients::add);
        }
    }

    /** "Protested outside the Iranian embassy". */
    private static @Nullable ActorGroup atEmbassy(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 9 && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("in") && s.isWord(g.to - 1, "protest.site")) {
                return g;
            }
        }
        return null;
    }

    private static @Nullable ActorGroup target(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + REACH && !ends(s, j); j++) {
            boolean against = s.isWord(j, "protest.against") || s.isWord(j, "protest.site");
            ActorGroup g = against || s.isWord(j, "protest.demand") ? behind(s, j) : null;
            if (g != null && (against || acts(g))) {
                return g;
            }
        }
        return null;
    }

    private static boolean ends(Sentence s, int j) {
        return s.isBreak(j) && !s.isQuote(j) && s.mark(j) != ':';
    }

    /** The first actor named behind a cue, before the clause goes on to something else. */
    private static @Nullable ActorGroup behind(Sentence s, int cue) {
        for (int j = cue + 1; j < s.size() && j <= cue + NEAR; j++) {
            ActorGroup g = s.actors[j];
            boolean other = s.isComma(j) || s.isWord(j, "protest.for") || s.is(j, Kind.REPORT) || s.isWord(j, "rel");
            // "النار في السفارة الكينية".
            boolean own = g != null && g.adjective && j == cue + 1;
            if (other || (g != null && g.prep.equals("in") && !own)) {
                return null;
            }
            if (g != null && !g.members.isEmpty()) {
                return g.members.get(0).isGroup() ? null : g;
            }
        }
        return null;
    }

    /** A demand is made on a government or who acts for it, not on a nation that it is about. */
    private static boolean acts(ActorGroup g) {
        String type = g.members.get(0).entity().type();
        return !g.adjective && !g.place && !type.equals("igo");
    }
}
