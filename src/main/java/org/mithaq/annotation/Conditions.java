package org.mithaq.annotation;

import org.mithaq.lexicon.Unit;

/** Tells what goes on behind a condition from what is part of it: "حذرت الوزيرة كينيا من العواقب إذا رفضت الهدنة، ودعتها إلى قبولها". Arabic only. */
final class Conditions {
    private Conditions() {}

    /** Where the condition begins that the comma right before a joined verb in the past closes, behind a clause that the verb goes on with; -1 where there is none. */
    static int closedBefore(Sentence s, int verb) {
        boolean joined = verb > 4 && s.unit(verb).has(Unit.AND) && s.isComma(verb - 1) && s.mayHave("if");
        for (int j = verb - 2; joined && j > 0 && !s.isComma(j) && !s.isBreak(j); j--) {
            if (s.isWord(j, "if")) {
                return goesBefore(s, j) ? j : -1;
            }
        }
        return -1;
    }

    private static boolean goesBefore(Sentence s, int condition) {
        for (int j = condition - 1; j >= 0 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return true;
            }
        }
        return false;
    }
}
