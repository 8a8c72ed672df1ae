package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** What became of an instrument, where no event says it: the truce collapsed, the treaty expired, the accord is still in force. */
final class Fates {
    private static final String PREFIX = "fate.";
    private static final int NEAR = 4;

    private Fates() {}

    /** Marks the instruments of a sentence. */
    static void find(Sentence s) {
        for (int i = 0; i < s.size() && s.mayHave("fate"); i++) {
            if (!s.isWord(i, "fate")) {
                continue;
            }
            String fate = s.wordId(i, PREFIX);
            if (fate.isEmpty() || s.isWord(i - 1, "neg") || !tells(s, i) || (isNoun(s, i) && !announced(s, i))) {
                continue;
            }
            InstrumentMention m = behind(s, i);
            m = m == null ? before(s, i) : m;
            if (m != null) {
                m.fate = fate;
            }
        }
    }

    /** A verb tells only in the past; a phrase always. */
    private static boolean tells(Sentence s, int i) {
        for (Term t : s.unit(i).terms()) {
            if (t.kind() == Kind.WORD && t.id().startsWith(PREFIX)) {
                return t.is(Term.PAST) || !t.is(Term.PRESENT | Term.BASE);
            }
        }
        return false;
    }

    private static boolean isNoun(Sentence s, int i) {
        for (Term t : s.unit(i).terms()) {
            if (t.kind() == Kind.WORD && t.id().startsWith(PREFIX)) {
                return s.verbs.length == 0 && t.is(Term.NOUN);
            }
        }
        return false;
    }

    /** "أعلنت مالي انتهاء الهدنة", "بعد انهيار الهدنة": an end that is announced, or that something else came after. */
    private static boolean announced(Sentence s, int noun) {
        // "انهيار الهدنة بين": a headline that opens with it.
        if (s.prep(noun).equals("after") || noun == 0) {
            return true;
        }
        for (int j = noun - 1; s.prep(noun).isEmpty() && j >= 0 && j > noun - 6 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                Term report = s.term(j, Kind.REPORT);
                return report != null
                        && report.id().equals("announce")
                        && report.is(Term.PAST)
                        && !s.isWord(j - 1, "neg");
            }
            if (s.isWord(j, "prep") || s.isWord(j, "comp")) {
                return false;
            }
        }
        return false;
    }

    /** "انهار اتفاق": the verb stands right before its subject. */
    private static @Nullable InstrumentMention behind(Sentence s, int i) {
        for (int j = i + 1; j < s.size() && j <= i + NEAR; j++) {
            if (s.instruments[j] != null) {
                // "انتهى العمل بالبروتوكول".
                boolean work = j == i + 1 && s.prep(j).equals("bi");
                return s.verbs.length > 0 || s.prep(j).isEmpty() || work ? s.instruments[j] : null;
            }
            boolean other = s.verbs.length == 0 && !s.prep(j).isEmpty();
            if (s.isMark(j) || s.actors[j] != null || s.isWord(j, "prep") || other) {
                return null;
            }
        }
        return null;
    }

    /** "The truce between A and B collapsed"; "... لكنه انهار" at any distance. */
    private static @Nullable InstrumentMention before(Sentence s, int i) {
        boolean pointed = s.isWord(i - 1, "but") || s.isWord(i - 1, "they");
        for (int j = i - 1; j >= 0; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return pointed || i - m.reach <= NEAR ? m : null;
            }
        }
        return null;
    }
}
