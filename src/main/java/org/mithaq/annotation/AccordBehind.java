package org.mithaq.annotation;

import org.mithaq.lexicon.Unit;

/** The accord behind a trigger: where its name begins, which preposition governs it, and whether it is the object of the statement at all. Its sides are settled in {@link AccordSides}. */
final class AccordBehind {
    private final boolean verbFirst;

    AccordBehind(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    /** The head of an instrument whose name begins at this unit, else the unit. */
    static int named(Sentence s, int j) {
        for (int k = j + 1; s.mayHaveInstruments() && k < s.size() && k < j + 7; k++) {
            InstrumentMention m = s.instruments[k];
            if (m != null) {
                return m.from <= j ? k : j;
            }
        }
        return j;
    }

    /** The preposition of an instrument, "وافق على مشروع اتفاقية" with its draft between. */
    String governing(Statement st, int j) {
        Sentence s = st.sentence;
        String prep = s.prep(j);
        if (verbFirst && prep.equals("from")) {
            return partOf(s, j - 1);
        }
        if (verbFirst && prep.isEmpty() && j == st.unit + 1 && InstrumentFinder.agreeing(s, st.unit)) {
            return "on";
        }
        boolean open = verbFirst && (prep.isEmpty() || prep.equals("li"));
        for (int k = j - 1; open && k > st.unit && k > j - 5 && !s.isMark(k) && !Subjects.isVerb(s, k); k--) {
            if (s.isWord(k, "draft") && (!prep.isEmpty() || k == j - 1)) {
                return s.prep(k);
            }
        }
        return prep;
    }

    /** "وافق على المرحلة الأولى من الخطة": the preposition before the part of the accord, else "from". */
    private static String partOf(Sentence s, int from) {
        for (int j = from - 1; j > 0 && j >= from - 3 && !s.isMark(j); j--) {
            if (s.isWord(j, "phase") || (s.isWord(j, "quantity") && !s.prep(j).equals("from"))) {
                return s.prep(j);
            }
        }
        return "from";
    }

    /** "Signed by Chad and Mali on Monday, the treaty ends": what the participle that opens a sentence is said of. */
    static boolean fronted(Statement st, InstrumentMention m) {
        Sentence s = st.sentence;
        boolean opens = st.unit <= 1 && st.passive && st.accord == null;
        int before = s.isWord(m.from - 1, "the") || s.isWord(m.from - 1, "a") ? m.from - 2 : m.from - 1;
        return opens && s.isComma(before);
    }

    /** "Left Cairo without a deal": what is not there is not left. */
    static boolean lacking(Statement st, InstrumentMention m) {
        Sentence s = st.sentence;
        int before = s.isWord(m.from - 1, "a") || s.isWord(m.from - 1, "the") ? m.from - 2 : m.from - 1;
        return st.predicate.kind().equals("withdraw") && s.isWord(before, "neg.no");
    }

    /** "وقعت كينيا اتفاقا ينهي النزاع مع الصومال": what an accord without the article brings about is told before its other side. */
    static boolean bringsAbout(Statement st, InstrumentMention m, int verb) {
        Sentence s = st.sentence;
        boolean open = st.predicate.symmetric()
                && st.isVerb()
                && !m.definite
                && Entities.count(st.actors) == 1
                && m.parties.size() < 2
                && verb <= Math.max(m.to, m.reach) + 1;
        return open
                && verb > m.from
                && Subjects.isVerb(s, verb)
                && VerbAgreement.mayBePresent(s.unit(verb))
                && s.actors[verb] == null
                && !s.unit(verb).has(Unit.AND | Unit.SO | Unit.SA);
    }

    /** "Signed an accord with Chad, following a deal with Mali": another accord, after which this one was made. */
    static boolean earlierOne(Sentence s, int prep) {
        boolean after = s.isWord(prep, "prep.after") && s.isWord(prep + 1, "a");
        for (int j = prep + 2; after && s.inside(j) && j < prep + 5 && !s.isMark(j); j++) {
            if (s.instruments[j] != null) {
                return true;
            }
            after = !Subjects.isVerb(s, j);
        }
        return false;
    }
}
