package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Unit;

/** Dates what happens on the occasion of something dated: "وقعا الخميس .. وذلك في لقاء بين", "عقب ذلك وقع الجانبان". */
final class Occasions {
    private static final long DURING = Unit.bits(Set.of("prep.during", "prep.in", "prep.after"));

    private Occasions() {}

    static void date(Sentence s, List<Statement> all, List<Statement> before, Discourse discourse) {
        DateMention day = null;
        for (Statement st : all) {
            if (st.date == null && day != null && encounter(st) && done(st) && occasion(s, st)) {
                st.date = day;
            }
            day = st.date != null && done(st) && st.isVerb() ? st.date : day;
        }
        timeline(s, all);
        came(s, all, before);
        Statement first = all.isEmpty() ? null : all.get(0);
        boolean after = s.isWord(0, "thereupon") || (s.isWord(0, "rightafter") && s.isWord(1, "gathering"));
        boolean next = first != null && first.date == null && done(first) && after;
        if (first != null && next && first.unit < 6) {
            first.date = discourse.lastDay();
        }
        for (Statement st : all) {
            if (st.date != null && done(st)) {
                discourse.day(st.date);
            }
        }
    }

    /** "جاء ذلك خلال لقائهما مساء الأربعاء": what the sentence before tells and what this one names as its occasion share their day. */
    private static void came(Sentence s, List<Statement> all, List<Statement> before) {
        if (!s.isWord(0, "came") || !s.mayHave(DURING)) {
            return;
        }
        DateMention here = s.dates().isEmpty() ? null : s.dates().get(0);
        DateMention there = null;
        for (Statement st : before) {
            there = there == null && done(st) && st.isVerb() ? st.date : there;
        }
        DateMention day = here == null ? there : here;
        for (Statement st : before) {
            st.date = st.date == null && done(st) && st.isVerb() ? day : st.date;
        }
        for (Statement st : all) {
            st.date = st.date == null && encounter(st) && done(st) ? day : st.date;
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

    /** Whether a deed brings two together, a guest and his host too. */
    static boolean mayPair(Statement st) {
        return switch (st.predicate.kind()) {
            case "meet", "summit", "visit", "negotiate" -> true;
            default -> false;
        };
    }

    /** "At the end of the visit", "following their talks": whether a sentence says that it tells of an encounter that is known. */
    static boolean ofKnown(Sentence s) {
        for (int j = 1; j < s.size(); j++) {
            boolean known = s.isWord(j - 1, "the") || (s.isWord(j - 2, "the") && s.isWord(j - 1, "quality"));
            boolean meets = known && s.isWord(j, "gathered");
            if (meets
                    && !s.isWord(j + 1, "prep.between")
                    && !s.isWord(j + 1, "prep.of")
                    && !s.isWord(j + 1, "prep.with")) {
                return true;
            }
        }
        return false;
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
