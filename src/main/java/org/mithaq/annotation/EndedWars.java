package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** "An agreement to end the war between Chad and Mali": whose fighting or quarrel an accord ends are its sides. Word classes: {@code war.end}, {@code war.ended}, {@code war.quarrel}. */
final class EndedWars {
    private static final int REACH = 9;

    private EndedWars() {}

    /** Reads the purpose right behind an instrument that names no party itself. */
    static void read(Sentence s, InstrumentMention m) {
        int end = m.known == null ? purpose(s, m) : -1;
        if (end < 0) {
            return;
        }
        type(s, m, end);
        if (!m.parties.isEmpty()) {
            return;
        }
        boolean war = false;
        boolean told = false;
        for (int j = end + 1; s.inside(j) && j < end + REACH && !s.isBreak(j) && !s.isComma(j); j++) {
            war = war || s.isWord(j, "war.ended");
            told = told || war || s.isWord(j, "war.quarrel");
            ActorGroup g = s.actors[j];
            boolean with = g != null && g.prep.equals("with") && Lists.none(g.members, Actor::isGroup);
            boolean both = g != null && g.prep.equals("between") && Entities.count(g.members) > 1;
            if (g != null && told && (with || both)) {
                m.parties.addAll(g.members);
                m.partners = m.partners || with;
                m.type = war && m.type.isEmpty() ? "peace_agreement" : m.type;
                return;
            }
            if (g != null && !g.adjective && !g.prep.equals("in")) {
                return;
            }
        }
    }

    /** "A deal to end the war in Chad": whoever makes it, it is about peace. */
    private static void type(Sentence s, InstrumentMention m, int end) {
        for (int j = end + 1; m.type.isEmpty() && s.inside(j) && j < end + REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "war.ended")) {
                m.type = "peace_agreement";
                return;
            }
            if (s.isComma(j) || s.isWord(j, "prep") || Subjects.isVerb(s, j)) {
                return;
            }
        }
    }

    /** "A treaty to settle the dispute between Chad and Mali": what an instrument is for is not agreed a second time. */
    static boolean purposeOf(Statement st) {
        Sentence s = st.sentence;
        boolean settles = st.predicate.kind().equals("agree") && s.isWord(st.unit, "war.end");
        return settles && s.reads(st.unit - 1, "to") && s.is(st.unit - 2, Kind.INSTRUMENT);
    }

    /** The verb of "to end", "aimed at ending", "that ended", "لإنهاء", "الذي ينهي"; -1 for none. */
    private static int purpose(Sentence s, InstrumentMention m) {
        int from = m.reach;
        int verb = from;
        if (s.verbs.length == 0) {
            // "أنهى اتفاق الجزائر الحرب بين مالي والنيجر".
            boolean before = m.from > 0 && s.isWord(m.from - 1, "war.end") && Subjects.isVerb(s, m.from - 1);
            if (before && s.prep(m.from).isEmpty() && s.isWord(from, "war.ended")) {
                return from - 1;
            }
            verb = s.isWord(from, "rel") ? from + 1 : from;
            boolean ends = s.isWord(verb, "war.end")
                    && (Subjects.isVerb(s, verb) || s.unit(verb).has(Unit.LI));
            return ends ? verb : -1;
        }
        if (s.reads(from, "to") || s.isWord(from, "comp") || s.isWord(from, "rel")) {
            verb = from + 1;
        } else if (s.inside(from) && (s.verbs[from] == EnglishVerbs.GERUND || s.verbs[from] == EnglishVerbs.FINITE)) {
            // "A declaration ending two decades of war", "the accord ended the war".
            verb = from;
        } else if (s.reads(from, "aimed") && s.reads(from + 1, "at")) {
            verb = from + 2;
        } else if (s.isWord(from, "effect")) {
            verb = from + 1;
        }
        return s.isWord(verb, "war.end") ? verb : -1;
    }
}
