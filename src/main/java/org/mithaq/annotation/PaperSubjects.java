package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Finds whose a resolution, report or statement is that says something: who made it says it. */
final class PaperSubjects {
    private PaperSubjects() {}

    /** "تبنى المجلس قرارا يدين", "صوتت الجمعية لصالح قرار يدين": a paper that says what its makers say. */
    static boolean resolution(Sentence s, int i) {
        boolean open = s.inside(i) && s.ends(i, "قرار") && !s.unit(i).has(Unit.AL | Unit.AND) && s.mayHave("vote");
        for (int j = i - 1; open && j >= 0 && j > i - 14 && !s.isBreak(j) && !s.isWord(j, "draft"); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "vote") && !s.isWord(j - 1, "neg");
            }
        }
        return s.isWord(i, "resolution");
    }

    /** "تبنى المجلس القرار 2334 الذي يطالب": the paper by its number or name, before a relative clause. */
    static boolean resolved(Sentence s, int verb) {
        int noun = verb > 2 && s.isNumber(verb - 2) ? verb - 3 : verb - 2;
        boolean open = noun > 0 && s.isWord(verb - 1, "rel") && s.unit(verb).enc() == 0 && s.reads(noun, "القرار");
        for (int j = noun - 1; open && j >= 0 && j > noun - 14 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                Term t = s.term(j, Kind.PREDICATE);
                boolean adopts = t != null && t.as(Predicate.class).id().equals("adopt");
                return (adopts || s.isWord(j, "vote")) && !s.isWord(j - 1, "neg");
            }
        }
        return false;
    }

    /** "طالب البيان المشترك": the joint statement that says something. */
    static boolean statement(Sentence s, int i) {
        Term noun = s.term(i, Kind.INSTRUMENT);
        boolean definite = noun != null && s.unit(i).has(Unit.AL) && s.is(i - 1, Kind.PREDICATE);
        return noun != null
                && definite
                && noun.as(LanguagePack.Instrument.class).form().equals("joint_statement");
    }

    /** "اتهم تقرير للأمم المتحدة رواندا": what a paper says is said by whose it is; null where nobody is named. */
    static @Nullable ActorGroup issuer(Sentence s, int paper) {
        ActorGroup g = s.inside(paper + 1) ? s.actors[paper + 1] : null;
        return g != null && (g.adjective || g.prep.equals("li") || g.prep.equals("from")) ? g : null;
    }
}
