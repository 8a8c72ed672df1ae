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
        return s.isWord(i, "resolution")
                || (jointStatement(s, i) && !s.unit(i).has(Unit.AL) && s.prep(i).isEmpty());
    }

    /** "بيانا مشتركا دعت فيه", "بيانا أمس دعت فيه": the unit before a verb, over what says what a paper is like or when it came out, where the verb tells what is in it. */
    static int before(Sentence s, int verb) {
        int j = verb - 1;
        boolean within = s.reads(verb + 1, "فيه") || s.reads(verb + 1, "فيها");
        while (within && j > verb - 4 && j > 0 && qualifies(s, j)) {
            j--;
        }
        return j;
    }

    private static boolean qualifies(Sentence s, int j) {
        boolean day = s.dates[j] != null || s.is(j, Kind.TIME) || s.is(j, Kind.WEEKDAY);
        return day || (!s.unit(j).known() && s.isName(j) && !s.unit(j).has(Unit.AL));
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

    /** "ويلغي الاتفاق الرسوم الجمركية", "تنهي المعاهدة الخلاف": whether the accord right behind a verb that agrees with it does something to what follows, which is no adjective of its gender. */
    static boolean accordActs(Sentence s, int verb) {
        boolean that = s.reads(verb + 1, "هذا") || s.reads(verb + 1, "هذه");
        int noun = that ? verb + 2 : verb + 1;
        InstrumentMention m = s.inside(noun) ? s.instruments[noun] : null;
        int head = m == null ? -1 : s.unit(m.from).from();
        boolean open = m != null && s.prep(noun).isEmpty() && s.unit(verb).enc() == 0 && s.tokens.starts(head, "ال");
        boolean she = open && s.tokens.ends(head, "ه");
        boolean present = open && VerbAgreement.mayBePresent(s.unit(verb));
        boolean feminine = present ? s.starts(verb, "ت") || s.starts(verb, "وت") : open && s.ends(verb, "ت");
        for (int t = head + 1; open && she == feminine && t < head + 4 && t < s.tokens.count(); t++) {
            if (!s.tokens.starts(t, "ال")) {
                return false;
            }
            if (she != s.tokens.ends(t, "ه")) {
                return true;
            }
        }
        return false;
    }

    /** "القرار 2334 الذي يطالب": the word for a resolution by its number, before a relative clause that tells what it does; -1 for none. */
    static int numbered(Sentence s, int verb) {
        boolean open = verb > 2
                && s.isWord(verb - 1, "rel")
                && s.isNumber(verb - 2)
                && s.unit(verb).enc() == 0;
        return open && s.ends(verb - 3, "القرار") || (open && s.ends(verb - 3, "للقرار")) ? verb - 3 : -1;
    }

    /** "اعتماد مجلس الأمن للقرار 2468 الذي مدد": who stands right before such a resolution as its maker; null for nobody. */
    static @Nullable ActorGroup maker(Sentence s, int verb) {
        int paper = numbered(s, verb);
        ActorGroup g = paper > 0 ? Subjects.endingAt(s, paper - 1) : null;
        return g != null && g.prep.isEmpty() && !g.adjective ? g : null;
    }

    /** "طالب البيان المشترك": the joint statement that says something. */
    static boolean statement(Sentence s, int i) {
        return jointStatement(s, i) && s.unit(i).has(Unit.AL) && s.is(i - 1, Kind.PREDICATE);
    }

    static boolean jointStatement(Sentence s, int i) {
        Term noun = s.term(i, Kind.INSTRUMENT);
        return noun != null && noun.as(LanguagePack.Instrument.class).form().equals("joint_statement");
    }

    /** "اتهم تقرير للأمم المتحدة رواندا": what a paper says is said by whose it is; null where nobody is named. */
    static @Nullable ActorGroup issuer(Sentence s, int paper) {
        ActorGroup g = s.inside(paper + 1) ? s.actors[paper + 1] : null;
        return g != null && (g.adjective || g.prep.equals("li") || g.prep.equals("from")) ? g : null;
    }
}
