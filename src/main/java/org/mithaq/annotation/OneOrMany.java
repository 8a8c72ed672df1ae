package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Says by the words around the head of an instrument whether a certain one is meant, one of many, several, or one besides those told of. */
final class OneOrMany {
    private OneOrMany() {}

    /** "Thirteen agreements", "ثلاث عشرة اتفاقية". */
    static boolean counted(Sentence s, int i) {
        boolean number = (s.isNumber(i - 1) || s.is(i - 1, Kind.NUMBER)) && !s.isWord(i - 1, "ordinal");
        return number && !s.reads(i - 1, "1") && s.dates[i - 1] == null && !isYear(s, i - 1);
    }

    /** "A 1993 agreement": four digits that begin like a year of these centuries. */
    private static boolean isYear(Sentence s, int i) {
        String digits = s.isNumber(i) ? s.word(i) : "";
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** "عدد من الاتفاقيات", "سلسلة من مذكرات التفاهم": some of a kind are no known ones. */
    static boolean someOf(Sentence s, int i) {
        boolean series = s.isWord(i - 2, "quantity") || s.isWord(i - 2, "series");
        return series && s.isWord(i - 1, "prep.from");
    }

    /** The article inside a head of several words: "مذكرة التفاهم". */
    static boolean innerArticle(Sentence s, int i) {
        Unit u = s.unit(i);
        return u.to() - u.from() > 1 && s.tokens.starts(u.to() - 1, "ال");
    }

    static boolean definiteBefore(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
            if (s.isWord(j, "the") || s.isWord(j, "this")) {
                return true;
            }
            // "The Union could reach agreement", "the EU was close to agreement": an article before the verb is
            // another's.
            boolean verb = s.verbs.length > 0 && (Subjects.isVerb(s, j) || s.isWord(j, "be") || s.isWord(j, "modal"));
            if (s.isWord(j, "a") || s.isWord(j, "prep") || s.isMark(j) || verb) {
                return false;
            }
        }
        return false;
    }

    /** "One of the world's biggest trade deals", "one of their largest arms accords": of many only one. */
    static boolean oneOf(Sentence s, int i) {
        for (int j = i - 1;
                j > 0 && j >= i - 9 && !s.isBreak(j) && !s.isComma(j) && s.verbs[j] != EnglishVerbs.FINITE;
                j--) {
            if (s.isWord(j, "prep.of")) {
                return s.reads(j - 1, "one");
            }
        }
        return false;
    }

    /** "Another agreement", "an agreement was also signed", "also signed a treaty": one besides those that were told of. */
    static boolean further(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6 && !s.isMark(j); j--) {
            if (s.reads(j, "another") || s.reads(j, "additional") || s.reads(j, "separate") || s.reads(j, "also")) {
                return true;
            }
        }
        return s.reads(i + 2, "also") && s.isWord(i + 1, "be");
    }
}
