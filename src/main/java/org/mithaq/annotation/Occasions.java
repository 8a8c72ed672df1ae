package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Term;

/** Dates what happens on the occasion of something dated: "وقعا الخميس .. وذلك في لقاء بين", "عقب ذلك وقع الجانبان". */
final class Occasions {
    private Occasions() {}

    static void date(Sentence s, List<Statement> all, Discourse discourse) {
        DateMention day = null;
        for (Statement st : all) {
            if (st.date == null && day != null && encounter(st) && done(st) && occasion(s, st)) {
                st.date = day;
            }
            day = st.date != null && done(st) && st.isVerb() ? st.date : day;
        }
        timeline(s, all);
        Statement first = all.isEmpty() ? null : all.get(0);
        boolean next = first != null && first.date == null && done(first) && s.isWord(0, "thereupon");
        if (first != null && next && first.unit < 6) {
            first.date = discourse.lastDay();
        }
        for (Statement st : all) {
            if (st.date != null && done(st)) {
                discourse.day(st.date);
            }
        }
    }

    /** "28 يونيو 2022: وقعت تركيا": the day before the colon is that of all the line tells. */
    private static void timeline(Sentence s, List<Statement> all) {
        DateMention day = all.isEmpty() ? null : s.dates[0];
        if (day == null || !s.inside(day.to()) || s.mark(day.to()) != ':') {
            return;
        }
        for (Statement st : all) {
            st.date = st.date == null && done(st) ? day : st.date;
        }
    }

    private static boolean encounter(Statement st) {
        return (st.form & Term.NOUN) != 0 && isEncounter(st);
    }

    /** Whether its sides met or phoned. */
    static boolean isEncounter(Statement st) {
        return switch (st.predicate.kind()) {
            case "meet", "summit", "call" -> true;
            default -> false;
        };
    }

    private static boolean done(Statement st) {
        return st.factuality.equals("asserted") || st.factuality.equals("reported");
    }

    /** "During", "in", "on the sidelines of" or "after" the meeting, without a year of its own. */
    private static boolean occasion(Sentence s, Statement st) {
        String prep = s.prep(st.unit);
        boolean after =
                prep.equals("after") && (s.isWord(st.unit - 1, "rightafter") || s.isWord(st.unit - 2, "rightafter"));
        return prep.equals("in") || prep.equals("during") || after;
    }
}
