package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Unit;

/** Whose proposal is rejected where the words behind the verb name nobody: "the plan that Egypt put forward was rejected by Sudan", "عرضت قطر وساطتها لكن الرياض رفضت ذلك". Remembers who has proposed something last. */
final class Proposals {
    private static final int REACH = 6;
    /** Sentences back in which it was made. */
    private static final int BACK = 2;

    private final boolean verbFirst;
    private final Subjects subjects;
    private @Nullable Actor last;
    private int lastSentence;

    Proposals(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    /** Gives refusals in a sentence without a recipient whoever made what they refuse. */
    void settle(Sentence s, List<Statement> out) {
        for (Statement st : out) {
            boolean open = st.predicate.kind().equals("reject")
                    && st.isVerb()
                    && st.recipients.isEmpty()
                    && st.accord == null
                    && Entities.count(st.actors) == 1;
            Actor by = open ? maker(s, st) : null;
            if (by != null && !by.isGroup() && !Entities.hasKey(st.actors, by.key())) {
                st.recipients.add(by);
            }
        }
        int verb = lastOffer(s, s.size());
        if (verb >= 0) {
            last = one(subjects.of(s, verb));
            lastSentence = s.index();
        }
    }

    private @Nullable Actor maker(Sentence s, Statement st) {
        boolean before = verbFirst ? s.unit(st.unit).enc() > 0 : st.passive;
        int noun = before ? nounBefore(s, st.unit) : nounBehind(s, st.unit);
        Actor by = noun < 0 ? null : verbFirst ? madeBehind(s, noun) : made(s, noun, before);
        boolean points = noun < 0 || (verbFirst && before) ? pronoun(s, st, before) : pointsBack(s, noun);
        return by != null || !points ? by : offered(s, st.unit);
    }

    /** Whether a pronoun stands for what is refused. */
    private boolean pronoun(Sentence s, Statement st, boolean before) {
        if (verbFirst) {
            return before || s.reads(st.unit + 1, "ذلك");
        }
        int at = before ? st.unit - 1 : st.unit + 1;
        while (before && s.isWord(at, "be")) {
            at--;
        }
        return s.isWord(at, "this") || s.reads(at, "it") || s.reads(at, "which");
    }

    private boolean pointsBack(Sentence s, int noun) {
        return verbFirst
                ? s.unit(noun).has(Unit.AL) || s.unit(noun).enc() > 0
                : s.isWord(noun - 1, "this") || s.reads(noun - 1, "the");
    }

    /** The noun behind a verb, in Arabic behind its subject; -1 for none. */
    private static int nounBehind(Sentence s, int verb) {
        ActorGroup by = s.verbs.length > 0 ? null : SubjectsBehind.right(s, verb);
        int from = by == null ? verb + 1 : by.to;
        for (int j = from; s.inside(j) && j < from + REACH && !s.isBreak(j) && s.actors[j] == null; j++) {
            if (isProposal(s, j)) {
                return j;
            }
        }
        return -1;
    }

    private static int nounBefore(Sentence s, int verb) {
        for (int j = verb - 1; j >= 0 && j > verb - 3 * REACH && !s.isBreak(j); j--) {
            // "Kenya's offer of talks": the head.
            if (isProposal(s, j) && !s.isWord(j - 1, "prep.of")) {
                return j;
            }
        }
        return -1;
    }

    /** "المقترح المصري", "مبادرة الجامعة", "الخطة التي طرحها المبعوث", "قرار قدمته بريطانيا". */
    private static @Nullable Actor madeBehind(Sentence s, int noun) {
        for (int j = noun + 1; s.inside(j) && j < noun + 4 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.prep.isEmpty() || g.prep.equals("from") || g.adjective ? one(g) : null;
            }
            if (puts(s, j) && Subjects.isVerb(s, j)) {
                return one(SubjectsBehind.right(s, j));
            }
            if (Subjects.isVerb(s, j)) {
                return null;
            }
        }
        return null;
    }

    /** "The Kenyan plan", "Kenya's plan", "the plan that Kenya had put forward", "a plan drawn up by Kenya". */
    private static @Nullable Actor made(Sentence s, int noun, boolean owners) {
        int last = Subjects.possessive(s, noun - 1) ? noun - 2 : noun - 1;
        ActorGroup whose = owners ? Subjects.endingAt(s, last) : null;
        if (whose != null) {
            return one(whose);
        }
        int j = s.isComma(noun + 1) ? noun + 2 : noun + 1;
        if (puts(s, j)) {
            int by = s.isWord(j + 1, "prep.by") ? j + 2 : j + 3;
            int who = s.reads(by, "the") ? by + 1 : by;
            return s.isWord(by - 1, "prep.by") && s.inside(who) ? one(s.actors[who]) : null;
        }
        int from = s.isWord(j, "rel") || s.isWord(j, "comp") ? j + 1 : j;
        from = s.reads(from, "the") ? from + 1 : from;
        ActorGroup g = s.inside(from) ? s.actors[from] : null;
        int verb = g == null ? -1 : s.isWord(g.to, "have") ? g.to + 1 : g.to;
        return puts(s, verb) ? one(g) : null;
    }

    /** Who has offered or proposed something last before a verb, in its sentence or shortly before. */
    private @Nullable Actor offered(Sentence s, int verb) {
        int offer = lastOffer(s, verb);
        if (offer >= 0) {
            return one(subjects.of(s, offer));
        }
        return s.index() - lastSentence <= BACK ? last : null;
    }

    /** The last verb before a unit that puts a proposal forward; -1 for none. */
    private static int lastOffer(Sentence s, int end) {
        for (int j = end - 1; j >= 0 && s.mayHave("offers"); j--) {
            boolean verb = puts(s, j) && Subjects.isVerb(s, j);
            if (verb && (!s.isWord(j, "offers.paper") || nounBehind(s, j) >= 0)) {
                return j;
            }
        }
        return -1;
    }

    /** Whether a verb offers or proposes; one of {@code offers.paper} can also give other things. */
    private static boolean puts(Sentence s, int j) {
        return s.isWord(j, "offers");
    }

    private static boolean isProposal(Sentence s, int j) {
        boolean english = s.verbs.length > 0;
        // "An offer to mediate".
        boolean offer = english && puts(s, j) && s.verbs[j] == EnglishVerbs.NOUN;
        return offer || s.isWord(j, english ? "obj.proposal" : "proposal");
    }

    private static @Nullable Actor one(@Nullable ActorGroup g) {
        return g == null || g.members.size() != 1 ? null : g.members.get(0);
    }
}
