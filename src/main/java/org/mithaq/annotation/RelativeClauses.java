package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Tells whom a relative clause is about, and whether he is its subject or a pronoun in it takes him up. Arabic. */
final class RelativeClauses {
    private RelativeClauses() {}

    /** "الوزير الذي اغتالته إسرائيل": the pronoun is what the relative clause is about, and the subject stands right behind it. */
    static @Nullable ActorGroup behindPronoun(Sentence s, int verb) {
        int enc = s.unit(verb).enc();
        boolean relative = enc > 0 && enc < 6 && s.isWord(verb - 1, "rel");
        ActorGroup g = relative && s.inside(verb + 1) ? s.actors[verb + 1] : null;
        return g != null && g.prep.isEmpty() && !g.adjective ? g : null;
    }

    /** "القاهرة التي زارها وفد": the pronoun behind the verb takes up what the relative clause is about, which is its object then. */
    static boolean resumes(Sentence s, int verb) {
        return s.unit(verb).enc() > 0 && s.isWord(verb - 1, "rel");
    }

    /** "القرار الذي اعتبرته": whether the pronoun behind the verb is of the gender of the head, which it may take up. */
    static boolean takesUpHead(Sentence s, int verb) {
        int enc = s.unit(verb).enc();
        return (enc == 1 && s.reads(verb - 1, "الذي")) || (enc == 2 && feminine(s, verb));
    }

    /** Whether the relative clause of a verb is about something in the feminine. */
    static boolean feminine(Sentence s, int verb) {
        return s.reads(verb - 1, "التي");
    }

    /** "تركيا التي وقعت معها كينيا اتفاقا": the pronoun of a preposition takes up what the relative clause is about, which is no subject then. */
    static boolean takenUp(Sentence s, int verb) {
        boolean relative = s.isWord(verb - 1, "rel");
        int enc = relative && s.isWord(verb + 1, "prep") ? s.unit(verb + 1).enc() : 0;
        return (enc > 0 && enc < 6) || (relative && s.isWord(verb + 1, "wherein"));
    }

    /** "رحبت تركيا التي تقيم قاعدة في الصومال بالاتفاق": where the object of a verb stands behind a relative clause about its subject that no commas set apart; -1 for nowhere. */
    static int objectBeyond(Sentence s, int verb, int rel) {
        ActorGroup by = Subjects.endingAt(s, rel - 1);
        boolean ofSubject = by != null && by.from == verb + 1 && by.prep.isEmpty() && !by.adjective;
        int deed = s.isWord(rel + 1, "qad") ? rel + 2 : rel + 1;
        if (!ofSubject || !s.inside(deed) || !Subjects.isVerb(s, deed)) {
            return -1;
        }
        for (Term t : s.unit(deed).terms()) {
            if (t.kind() == Kind.PREDICATE
                    && t.as(Predicate.class).prepositions().containsKey("bi")) {
                return -1;
            }
        }
        for (int j = deed + 1; s.inside(j) && j < deed + 10 && !s.isMark(j) && !Subjects.isVerb(s, j); j++) {
            boolean thing = s.instruments[j] != null || s.is(j, Kind.PREDICATE) || s.isWord(j, "step");
            if (thing && s.unit(j).has(Unit.BI) && s.actors[j] == null) {
                return j;
            }
        }
        return -1;
    }

    /** Whom a relative clause is about that begins right before its verb, or null. */
    static @Nullable ActorGroup antecedent(Sentence s, int verb) {
        ActorGroup g = s.isWord(verb - 1, "rel") ? SubjectsBefore.adjacentLeft(s, verb) : null;
        return g != null && !g.adjective ? g : null;
    }

    /** "الهجوم الذي استهدف السفارة": the subject of a relative clause is what it is about, here a deed and nobody before it. */
    static boolean ofThing(Sentence s, int verb) {
        boolean deed = s.isWord(verb - 1, "rel") && s.is(verb - 2, Kind.PREDICATE) && !Subjects.isVerb(s, verb - 2);
        return deed && s.unit(verb).enc() == 0;
    }

    /** "الخرطوم، التي قالت إن جيشها انسحب، طالبت": where the relative clause begins, with its comma, that a comma closes; -1 where it closes none. */
    static int asideOpening(Sentence s, int close) {
        for (int j = close - 2; j > 0 && j > close - 26 && !s.isLine(j); j--) {
            if (s.isComma(j) && s.isWord(j + 1, "rel")) {
                return j;
            }
            if (s.isComma(j) || (s.isBreak(j) && !s.isQuote(j))) {
                return -1;
            }
        }
        return -1;
    }

    /** "كينيا التي صادقت عليه، وأوغندا التي رفضته": where the next of those stands whom relative clauses are about, behind the verb of the first clause; -1 for nowhere. */
    static int besideHead(Sentence s, int verb) {
        boolean relative = s.isWord(verb - 1, "rel") || s.isWord(verb - 2, "rel");
        for (int j = verb + 1; relative && s.inside(j) && j - verb < Subjects.REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean beside = s.isComma(j - 1) && s.unit(j).has(Unit.AND);
                return beside && s.isWord(g.to, "rel") ? j : -1;
            }
        }
        return -1;
    }
}
