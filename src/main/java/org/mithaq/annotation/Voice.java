package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Unit;

/** Whether an Arabic verb is passive though its letters do not say so: by a vowel that is written, by what stands right behind it, or because what was fired stands before it. */
final class Voice {
    private static final char DAMMA = '\u064F';

    private Voice() {}

    /** Whether what stands behind and before a verb, or a vowel in it, makes it passive. */
    static boolean passive(Statement st, boolean noun) {
        return (!noun && firedFrom(st)) || relativePassive(st) || (!noun && vowelled(st));
    }

    /** "صواريخ أطلقت من لبنان": a weapon right before a verb of firing without an object is what was fired, by nobody who is named. */
    private static boolean firedFrom(Statement st) {
        Sentence s = st.sentence;
        boolean fire = st.predicate.id().equals("fire-at") && s.isWord(st.unit + 1, "prep.from");
        for (int j = st.unit - 1; fire && j >= 0 && j > st.unit - 4 && !s.isMark(j); j--) {
            if (s.isWord(j, "weapons")) {
                return s.unit(st.unit).enc() == 0;
            }
        }
        return false;
    }

    /** "قُتل", "اعتُقل": the vowel of the passive is written behind the first letter of the root. */
    static boolean vowelled(Statement st) {
        Sentence s = st.sentence;
        String text = s.tokens.source();
        int first = s.start(st.unit) + (s.unit(st.unit).written(Unit.AND | Unit.SO) != 0 ? 1 : 0);
        int to = first < text.length() && text.charAt(first) == 'ا' ? first + 4 : first + 3;
        for (int k = first; k < to && k < text.length(); k++) {
            if (text.charAt(k) == DAMMA) {
                return k > first && (st.form & Term.PAST) != 0;
            }
        }
        return false;
    }

    /** "الاتفاقية التي أبرمت بين": a preposition or date right behind the verb leaves no room for a subject, unless its pronoun takes up the accord, "الذي توصلت إليه كينيا". */
    private static boolean relativePassive(Statement st) {
        Sentence s = st.sentence;
        int next = st.unit + 1;
        InstrumentMention m = st.isVerb() ? Resumptions.accordEnding(s, st.unit - 1) : null;
        boolean object = s.unit(st.unit).enc() > 0 || !st.predicate.object().equals("accord");
        if (m == null || object || !s.inside(next)) {
            return false;
        }
        if (s.isWord(next, "prep") && s.unit(next).enc() > 0 && SubjectsBehind.right(s, next) != null) {
            return false;
        }
        ActorGroup g = s.actors[next];
        boolean prepositional = s.isWord(next, "prep") || s.isWord(next, "ignore") || s.dates[next] != null;
        return prepositional || (g != null && g.prep.equals("between"));
    }
}
