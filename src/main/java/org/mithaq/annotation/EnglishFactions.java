package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** "Cambodia's four warring factions signed a peace treaty": those who make an accord at home and have no other name are told of by their country's. */
final class EnglishFactions {
    private static final int REACH = 16;

    private EnglishFactions() {}

    /** Whether a word for the factions of a country stands before a unit, and the next verb is that by which they make an accord. */
    static boolean makeAccord(Sentence s, int end) {
        for (int j = end; s.isWord(end - 1, "factions") && s.inside(j) && j < end + REACH && !s.isBreak(j); j++) {
            Term verb = Subjects.isVerb(s, j) ? s.term(j, Kind.PREDICATE) : null;
            if (verb != null) {
                String kind = verb.as(Predicate.class).kind();
                return (kind.equals("sign") || kind.equals("agree") || kind.equals("conclude")) && accordBehind(s, j);
            }
        }
        return false;
    }

    private static boolean accordBehind(Sentence s, int verb) {
        int j = verb + 1;
        while (s.inside(j) && j < verb + REACH && !s.isBreak(j) && !s.is(j, Kind.INSTRUMENT)) {
            j++;
        }
        return s.is(j, Kind.INSTRUMENT);
    }
}
