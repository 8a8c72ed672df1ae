package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/**
 * Verbs without a meaning of their own that say that the deed of a noun was done: "شن الجيش غارة", "قام مسلحون بخطف", "خرج طلاب في تظاهرة". Word classes: {@code commit}, and {@code doing} for
 * their nouns, "قيام مسلحين بخطف".
 */
final class LightVerbs {
    private static final int REACH = 10;

    private final boolean verbFirst;
    private final Subjects subjects;

    LightVerbs(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    /** The subject of the verb that carries a deed's noun is its doer, said as plainly as by a verb of its own. */
    void settle(Statement st, boolean noun) {
        int verb = verbFirst && noun && st.predicate.background() ? carrying(st) : -1;
        if (verb < 0) {
            st.carried = st.carried || (verbFirst && noun && (announced(st) || carriedBehind(st)));
            return;
        }
        st.carried = true;
        boolean doing = st.sentence.isWord(verb, "doing");
        ActorGroup doer = doing ? st.sentence.actors[verb + 1] : subjects.of(st.sentence, verb);
        boolean people = doer != null && Lists.any(doer.members, Actor::isGroup);
        if (st.actors.isEmpty() || st.inferredActor || people) {
            st.actors.clear();
            Entities.addAll(st.actors, doer);
            st.inferredActor = false;
        }
    }

    /** "أعلنت إيران إسقاط طائرة إسرائيلية": who announces what he did to another says plainly that it was done. */
    private static boolean announced(Statement st) {
        Sentence s = st.sentence;
        ActorGroup who =
                st.inferredActor && st.predicate.kind().equals("attack") ? Subjects.endingAt(s, st.unit - 1) : null;
        boolean own = who != null
                && s.isWord(who.from - 1, "notice")
                && Lists.all(st.actors, a -> Entities.hasKey(who.members, a.key()));
        return own && Lists.any(st.recipients, a -> !a.isGroup());
    }

    /** "الهجوم الذي شنته مالي على بنين": the verb that carries it stands behind, and both sides are named. */
    private static boolean carriedBehind(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("attack")
                && Lists.any(st.actors, a -> !a.isGroup())
                && Lists.any(st.recipients, a -> !a.isGroup());
        for (int j = st.unit + 1; open && s.inside(j + 1) && j < st.unit + 4 && !s.isMark(j); j++) {
            if (Subjects.isVerb(s, j)) {
                int enc = s.unit(j).enc();
                return s.isWord(j, "commit") && (enc == 1 || enc == 2 || s.isWord(j + 1, "resumed"));
            }
        }
        return false;
    }

    /** The verb that carries a noun's deed, its subject alone between them; -1 for none. */
    private static int carrying(Statement st) {
        Sentence s = st.sentence;
        if (construct(s, st.unit)) {
            return -1;
        }
        int left = REACH;
        for (int j = st.unit - 1; j >= 0 && left > 0; j--, left--) {
            ActorGroup who = Subjects.endingAt(s, j);
            if (who != null) {
                j = who.from;
                continue;
            }
            if (s.isWord(j, "commit") && Subjects.isVerb(s, j)) {
                return j;
            }
            boolean series =
                    s.isWord(st.unit - 1, "series") && s.unit(st.unit - 1).has(Unit.BI);
            if ((s.isWord(j, "answer") || s.isWord(j, "order"))
                    && (s.unit(st.unit).has(Unit.BI) || series)) {
                return j;
            }
            if (s.isWord(j, "order")
                    && s.isWord(st.unit - 1, "commit")
                    && s.unit(st.unit - 1).has(Unit.BI)) {
                return j;
            }
            if (s.isWord(j, "doing")) {
                return s.actors[j + 1] != null && s.unit(st.unit).has(Unit.BI) ? j : -1;
            }
            if (parts(st, j)) {
                return -1;
            }
        }
        return -1;
    }

    /** "في نهاية المظاهرة": the second part of a construct is not what the verb carries. */
    private static boolean construct(Sentence s, int noun) {
        boolean head = s.isName(noun - 1) && !s.starts(noun - 1, "ال") && !s.isWord(noun - 1, "series");
        return head && s.unit(noun).has(Unit.AL) && Subjects.endingAt(s, noun - 1) == null;
    }

    /** Whether a word cannot stand between such a verb and its noun. */
    private static boolean parts(Statement st, int j) {
        Sentence s = st.sentence;
        Unit u = s.unit(j);
        boolean clause = s.isBreak(j) || s.isComma(j) || u.isWord("comp") || u.isWord("rel") || u.isWord("neg");
        return clause || Subjects.isVerb(s, j) || (u.isWord("backref") && !sameKind(st, j)) || otherDeed(st, j);
    }

    private static boolean otherDeed(Statement st, int j) {
        Term t = st.sentence.term(j, Kind.PREDICATE);
        return t != null && st.sentence.dates[j] == null && !sameKind(st, j);
    }

    private static boolean sameKind(Statement st, int j) {
        Sentence s = st.sentence;
        Term t = s.term(j, Kind.PREDICATE);
        boolean same = t != null && t.as(Predicate.class).kind().equals(st.predicate.kind());
        return same || s.isWord(j, "series");
    }
}
