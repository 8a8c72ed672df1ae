package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.text.Lists;

/** Meetings that a body holds with nobody but itself, told of by a noun: "a meeting of OPEC began", "an OPEC meeting opened", "the Council was called to a meeting". */
final class EnglishSessions {
    private static final int REACH = 9;

    private EnglishSessions() {}

    /** Adds the body to a meeting of its own that has no other side. */
    static void settle(Statement st) {
        ActorGroup body = Entities.count(st.actors) < 2 ? own(st) : null;
        if (body != null && of(st, body)) {
            Entities.addAll(st.actors, body);
        }
    }

    /** Whether a meeting of one body alone is told of as held, or to be held. */
    static boolean held(Statement st) {
        ActorGroup body = own(st);
        return body == null ? decidesThere(st) : of(st, body) && (called(st) != null || told(st));
    }

    /** Whether nobody but a body takes part. */
    private static boolean of(Statement st, ActorGroup body) {
        return Lists.all(st.actors, a -> Entities.hasKey(body.members, a.key()));
    }

    /** "EU ministers will decide on it at a meeting": those of a body, or it itself, whose clause it is. */
    private static boolean decidesThere(Statement st) {
        Sentence s = st.sentence;
        int at = st.unit - 1;
        while (at > st.unit - 5 && at > 0 && !s.isWord(at, "prep") && !s.isMark(at) && !Subjects.isVerb(s, at)) {
            at--;
        }
        Actor one = meets(st) && st.inferredActor && st.actors.size() == 1 ? st.actors.get(0) : null;
        boolean many = one != null
                && !one.isGroup()
                && !Character.isUpperCase(one.key().charAt(0))
                && (one.entity().type().equals("igo") || s.tokens.source().charAt(one.end() - 1) == 's');
        return many && st.recipients.isEmpty() && s.reads(at, "at") && !s.isWord(st.unit + 1, "prep.of");
    }

    private static @Nullable ActorGroup own(Statement st) {
        boolean open = meets(st) && st.accord == null && st.recipients.isEmpty();
        ActorGroup called = open ? called(st) : null;
        return called != null || !open ? called : body(st);
    }

    private static boolean meets(Statement st) {
        boolean noun = !st.isVerb() && st.sentence.verbs[st.unit] != EnglishVerbs.FINITE;
        return noun && (st.predicate.id().equals("meet") || st.predicate.id().equals("session"));
    }

    /** The body whose name stands behind "of" or right before the noun; null where it is no organisation. */
    private static @Nullable ActorGroup body(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.isWord(st.unit + 1, "prep.of") && s.inside(j) && j < st.unit + 7; j++) {
            if (s.actors[j] != null) {
                return union(s.actors[j]);
            }
            if (s.isMark(j) && !s.isDash(j)) {
                return null;
            }
        }
        int j = st.unit - 1;
        while (j > st.unit - 4 && (s.isWord(j, "quality") || Subjects.possessive(s, j))) {
            j--;
        }
        ActorGroup before = Subjects.endingAt(s, j);
        return before == null ? null : union(before);
    }

    private static @Nullable ActorGroup union(ActorGroup g) {
        Actor one = g.members.size() == 1 ? g.members.get(0) : null;
        boolean body = one != null
                && !one.isGroup()
                && !Character.isUpperCase(one.key().charAt(0));
        return body ? g : null;
    }

    /** "The Security Council was called to a private meeting": the subject of such a passive. */
    private static @Nullable ActorGroup called(Statement st) {
        Sentence s = st.sentence;
        int to = st.unit - 1;
        while (to > st.unit - 5 && to > 0 && !s.isWord(to, "to") && !s.isMark(to) && !s.isWord(to, "prep")) {
            to--;
        }
        boolean passive = to > 2 && (s.reads(to, "to") || s.reads(to, "into")) && s.isWord(to - 1, "calls.in");
        int be = to - 2;
        while (passive && be > 0 && (s.isWord(be, "be") || s.isWord(be, "have") || s.isWord(be, "ignore"))) {
            be--;
        }
        ActorGroup g = passive && be < to - 2 ? Subjects.endingAt(s, be) : null;
        return g == null || g.adjective || !g.prep.isEmpty() ? null : union(g);
    }

    /** "Began on Monday", "will be held", "which ended in": what becomes of it says that it is held. */
    private static boolean told(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 2 * REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "is.held") && s.verbs[j] != EnglishVerbs.NOUN && s.verbs[j] != EnglishVerbs.INFINITIVE) {
                return true;
            }
            if (s.isComma(j) ? j > st.unit + REACH : Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return false;
    }
}
