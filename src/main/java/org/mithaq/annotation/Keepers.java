package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;

/** Who keeps an accord known by its name, has to keep it or comes back to it: "Iran must respect the treaty", "على إيران احترام المعاهدة". He is bound by it, whatever else is told. */
final class Keepers {
    private static final int REACH = 12;

    private Keepers() {}

    /** Adds him to the sides of an instrument. */
    static void find(Sentence s, InstrumentMention m) {
        int keep = m.known == null ? -1 : s.verbs.length > 0 ? english(s, m) : arabic(s, m);
        Actor who = keep < 0 ? null : keeper(s, keep);
        boolean bound = who != null
                && m.known != null
                && (m.known.parties().isEmpty() || m.known.parties().contains(who.key()));
        if (who != null && bound) {
            Entities.addOne(m.parties, who);
        }
    }

    /** "Respect the treaty", "return, at an early date, to the treaty": the verb before an instrument; -1 for none. */
    private static int english(Sentence s, InstrumentMention m) {
        int j = s.isWord(m.from - 1, "the") || s.isWord(m.from - 1, "a") ? m.from - 2 : m.from - 1;
        boolean prep = s.isWord(j, "prep") || s.isWord(j, "to");
        j = prep ? j - 1 : j;
        // An aside between two commas.
        if (prep && s.isComma(j)) {
            int open = j - 1;
            while (open > 0 && open > j - 7 && !s.isComma(open)) {
                open--;
            }
            j = s.isComma(open) ? open - 1 : j;
        }
        return s.isWord(j, prep ? "staystoaccord" : "keepsaccord") ? j : -1;
    }

    /** "احترام المعاهدة", "العودة إلى المعاهدة". */
    private static int arabic(Sentence s, InstrumentMention m) {
        int j = s.isWord(m.from - 1, "prep") ? m.from - 2 : m.from - 1;
        return s.isWord(j, "keeping") || (j == m.from - 2 && s.isWord(j, "coming.back")) ? j : -1;
    }

    /** The state that stands nearest before the verb or noun, as its subject or as whom it is laid upon. */
    private static @Nullable Actor keeper(Sentence s, int keep) {
        for (int j = keep - 1; j >= 0 && j > keep - REACH - REACH && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g == null) {
                continue;
            }
            boolean laidUpon = s.verbs.length == 0
                    && (g.prep.equals("on") || (g.prep.equals("li") && s.isWord(g.from - 1, "must")));
            boolean subject = g.prep.isEmpty() || laidUpon;
            boolean one = subject && !g.adjective && g.members.size() == 1;
            return one && InstrumentOwners.state(g.members.get(0)) ? g.members.get(0) : null;
        }
        return null;
    }
}
