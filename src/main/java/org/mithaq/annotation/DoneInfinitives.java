package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;

/** English infinitives that tell something done, not something to come: "became the first to ratify", "prompting Egypt to call", "voted to extend". Asked by {@link PlannedDeeds}. */
final class DoneInfinitives {
    private DoneInfinitives() {}

    /** Whether the verb behind this "to" is done by what stands before it. */
    static boolean isDone(Statement st, int to) {
        Sentence s = st.sentence;
        return s.isWord(to - 1, "aspect")
                || ranked(s, to)
                || voted(st, to)
                || moved(s, to)
                || resolved(st, to)
                || took(s, to)
                || spokenTo(st, to);
    }

    /** "Became the 100th country to ratify": who is counted among those who did it has done it. */
    private static boolean ranked(Sentence s, int to) {
        ActorGroup next = Subjects.endingAt(s, to - 1);
        int before = next == null ? to - 1 : next.from - (s.isWord(next.from - 1, "the") ? 2 : 1);
        // "The second country after Chad to recognise".
        int noun = next != null && s.isWord(before, "prep.after") ? before - 1 : to - 1;
        if (s.isWord(to - 1, "rank") && s.reads(to - 2, "the")) {
            return !s.isWord(to - 3, "fut")
                    && !(s.isWord(to - 3, "be") && s.isWord(to - 4, "to"))
                    && !s.isWord(to - 4, "fut")
                    && !s.isWord(to - 4, "modal");
        }
        boolean ranked = s.isWord(noun, "ranked");
        for (int j = noun - 1; ranked && j >= 0 && j > noun - 5; j--) {
            if (s.isWord(j, "rank") || s.isWord(j, "ordinal") || s.ends(j, "th")) {
                return true;
            }
            ranked = !s.isMark(j) && !Subjects.isVerb(s, j);
        }
        return false;
    }

    /** "Prompting Egypt to call", "forced Mali to close": who was made to do something has done it. */
    private static boolean moved(Sentence s, int to) {
        // "Prompting Togo to close the border and to call": what is joined to it is done, too.
        for (int j = to - 2; s.isWord(to - 1, "and") && j > to - 16 && j > 0 && !s.isBreak(j); j--) {
            if (s.verbs[j] == EnglishVerbs.INFINITIVE) {
                return s.isWord(j - 1, "to") && moved(s, j - 1);
            }
        }
        ActorGroup g = Subjects.endingAt(s, to - 1);
        int j = g == null ? to - 2 : g.from - 1;
        j = s.isWord(j, "the") ? j - 1 : j;
        boolean verb = g != null && s.isWord(j, "moves") && s.verbs[j] != EnglishVerbs.NOUN;
        return verb && s.verbs[j] != EnglishVerbs.INFINITIVE && !s.isWord(j - 1, "fut") && !s.isWord(j - 1, "modal");
    }

    /** "Used the chaos to seize", "took advantage of the lull to attack": who had the chance and took it. */
    private static boolean took(Sentence s, int to) {
        for (int j = to - 1; s.mayHave("takes.chance") && j >= 0 && j > to - 10 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                boolean open = s.isWord(j - 1, "fut") || s.isWord(j - 1, "modal") || s.isWord(j - 1, "neg");
                return s.isWord(j, "takes.chance") && !open && s.verbs[j] == EnglishVerbs.FINITE;
            }
        }
        return false;
    }

    /** "Wrote to the Council to request a meeting", "summoned the envoy to demand": words that somebody has come or written to say are said. */
    private static boolean spokenTo(Statement st, int to) {
        Sentence s = st.sentence;
        boolean words = (DeedKinds.isSpoken(st) || st.predicate.kind().equals("reject"))
                && s.isWord(to, "to")
                && to == st.unit - 1;
        for (int j = to - 1; words && s.mayHave("reaches.out") && j >= 0 && j > to - 14 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                boolean past = s.isWord(j, "reaches.out") && !s.isWord(j - 1, "fut") && !s.isWord(j - 1, "modal");
                return past && !s.isPlainPresent(j);
            }
        }
        return false;
    }

    /** "Agreed on Monday to extend sanctions": what was decided, with its day between, is done as it is right behind the verb. */
    private static boolean resolved(Statement st, int to) {
        Sentence s = st.sentence;
        int j = to - 1;
        while (j > 0 && j > to - 6 && (s.is(j, Kind.TIME) || s.is(j, Kind.WEEKDAY) || s.isWord(j, "prep.on"))) {
            j--;
        }
        boolean day = j >= 0 && j < to - 1 && DeedKinds.isDoneByDecision(st);
        boolean decides = day
                && (s.isWord(j, "decided") || s.starts(j, "agree") || s.starts(j, "decide"))
                && !s.isWord(j - 1, "fut");
        return decides && s.verbs[j] == EnglishVerbs.FINITE;
    }

    /** "Voted by 50 to 20 to ratify the treaty": a step that a vote takes is taken by it. */
    private static boolean voted(Statement st, int to) {
        Sentence s = st.sentence;
        boolean step = st.predicate.needs().equals("accord")
                || st.predicate.needs().equals("membership")
                || st.predicate.needs().equals("chamber");
        step = step
                || switch (st.predicate.kind()) {
                    case "extend", "suspend", "sanction", "criticise", "request", "praise", "reject" -> true;
                    default -> false;
                };
        for (int j = to - 1; step && j >= 0 && j > to - 10 && !s.isBreak(j); j--) {
            if (s.isWord(j, "vote") && Subjects.isVerb(s, j)) {
                return true;
            }
            // "Voted to deplore the invasion and to demand".
            boolean joined = s.verbs[j] == EnglishVerbs.INFINITIVE && s.isWord(to - 1, "and") && s.isWord(j - 1, "to");
            if (joined && voted(st, j - 1)) {
                return true;
            }
            step = !Subjects.isVerb(s, j);
        }
        return false;
    }
}
