package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/** Looks for the words that govern the trigger of a statement: negations, futures, wishes and the like before it in its clause, over actors and asides. */
final class GoverningWords {
    static final int REACH = 9;

    private final boolean verbFirst;

    GoverningWords(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    /** Nearest unit before the trigger with one of these functions, within the clause; -1 for none. */
    int nearest(Statement st, int reach, boolean overComp, String... words) {
        Sentence s = st.sentence;
        long bits = 0;
        for (String w : words) {
            bits |= Unit.bit(w);
        }
        if (!s.mayHaveBefore(st.unit, bits)) {
            return -1;
        }
        int passed = 0;
        boolean finite = !verbFirst && !st.isDeedNoun() && s.verbs[st.unit] != EnglishVerbs.GERUND;
        if (apposed(st)) {
            return -1;
        }
        for (int j = st.unit - 1; j >= 0 && j >= st.unit - reach - passed; j--) {
            // "Did not react after Chad attacked": a clause of its own; "vowed revenge after a Chadian raid": it is
            // over.
            boolean over = !verbFirst && st.predicate.kind().equals("attack") && j > 0;
            if ((finite || over) && s.isWord(j, "prep.after")) {
                return -1;
            }
            finite = finite && !s.isComma(j);
            ActorGroup who = Subjects.endingAt(s, j);
            if (who != null) {
                passed += j - who.from + 1;
                j = who.from;
            }
            for (int w = 0; w < words.length && s.mayBe(j, bits); w++) {
                // "Elections due in May", of which "due in" is one unit.
                boolean may = s.is(j, Kind.MONTH)
                        && ((j > 0 && s.tokens.ends(s.unit(j - 1).to() - 1, "in")) || s.isNumber(j - 1));
                if (s.isWord(j, words[w]) && s.dates[j] == null && !may && !prefix(s, j)) {
                    return j;
                }
            }
            int aside = verbFirst && s.isComma(j) ? RelativeClauses.asideOpening(s, j) : -1;
            aside = aside < 0 && verbFirst && s.isComma(j) ? SubjectsBefore.occasionBefore(s, j, 0) : aside;
            if (aside >= 0) {
                passed += j - aside + 1;
                j = aside;
                continue;
            }
            // "مع اقتراب الانتخابات أجرت كينيا محادثات": before the verb in the past that carries a noun only a denial
            // counts.
            boolean carried = verbFirst
                    && st.isDeedNoun()
                    && j < st.unit - 1
                    && s.isWord(j, "light")
                    && !s.isPresent(j)
                    && Subjects.isVerb(s, j);
            if (carried && !s.isWord(j - 1, "neg") && !s.isWord(j - 1, "comp") && !s.isWord(j - 1, "if")) {
                return -1;
            }
            boolean comp = s.isWord(j, "comp");
            boolean stop = s.isBreak(j)
                    || (s.isWord(j, "factive") && !toBe(s, j))
                    || (comp && !overComp)
                    || s.isWord(j, "rel")
                    || (otherPredicate(s, j) && j < st.unit - 1 && !carries(st, j));
            if (stop) {
                return -1;
            }
        }
        return -1;
    }

    /** "Promised to hand them over, a move denounced by Amnesty": what somebody made of it has been done. */
    private boolean apposed(Statement st) {
        Sentence s = st.sentence;
        return !verbFirst
                && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE
                && s.isWord(st.unit + 1, "prep.by")
                && s.isWord(st.unit - 2, "a")
                && s.isComma(st.unit - 3);
    }

    /** "من المقرر أن يشهد الرئيسان توقيع": what is to be watched is not done yet. */
    private boolean toBe(Sentence s, int j) {
        return verbFirst && j > 1 && s.isWord(j - 1, "comp") && Subjects.isVerb(s, j) && s.isPresent(j);
    }

    private boolean otherPredicate(Sentence s, int j) {
        Unit u = s.unit(j);
        return u.is(Kind.PREDICATE)
                && (verbFirst ? Subjects.isVerb(u) : Subjects.isVerb(s, j))
                && !s.isWord(j, "refuse")
                && !(s.isWord(j, "light") && (!verbFirst || Subjects.endingAt(s, j - 1) != null))
                && !s.isWord(j, "urge")
                && !s.isWord(j, "wish")
                && !s.isWord(j, "decided")
                && !s.isWord(j, "fail");
    }

    /** "يمكن أن تفرض كندا عقوبات": what governs the verb that imposes them governs the noun. */
    private boolean carries(Statement st, int verb) {
        boolean sanctions = verbFirst && st.predicate.id().equals("sanctions-noun");
        for (Term t : sanctions ? st.sentence.unit(verb).terms() : new Term[0]) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).id().equals("sanction")) {
                return true;
            }
        }
        return false;
    }

    /** "A no-frills summit": hyphened to the next word it says nothing of the sentence. */
    private static boolean prefix(Sentence s, int j) {
        return s.inside(j + 1) && s.tokens.is(s.unit(j + 1).from(), Tokens.HYPHEN);
    }
}
