package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Unit;

/** Deeds that a relative clause behind their noun says somebody means to do: "الزيارة التي يعتزم الرئيس القيام بها إلى غانا". Arabic. */
final class IntendedDeeds {
    private static final int REACH = 9;

    private IntendedDeeds() {}

    /** The verb of such a clause, "سيقوم بها" too; -1 where none follows the noun. */
    static int verb(Sentence s, int noun) {
        int rel = noun + 1;
        while (rel < noun + 4 && s.inside(rel) && !s.isWord(rel, "rel") && s.starts(rel, "ال") && !s.isMark(rel)) {
            rel++;
        }
        int verb = s.isWord(rel + 1, "was") || s.isWord(rel + 1, "qad") ? rel + 2 : rel + 1;
        if (!s.isWord(rel, "rel") || !s.inside(verb) || !Subjects.isVerb(s, verb)) {
            return -1;
        }
        boolean will = s.unit(verb).has(Unit.SA) && s.isWord(verb, "light");
        return will || (s.isWord(verb, "plan") && carried(s, verb) > 0) ? verb : -1;
    }

    /** Gives the deed who means to do it and where he goes. */
    static void settle(Statement st, Roles roles) {
        Sentence s = st.sentence;
        int verb = verb(s, st.unit);
        int end = verb < 0 ? -1 : carried(s, verb);
        ActorGroup doer = end > 0 ? s.actors[verb + 1] : null;
        boolean whose = doer != null && doer.prep.isEmpty() && !doer.adjective && st.actors.isEmpty();
        Entities.addAll(st.actors, whose ? doer : null);
        ActorGroup to = end > 0 ? destination(s, end) : null;
        if (to != null) {
            roles.actor(st, to, false, true);
        } else if (s.inside(end + 1)) {
            roles.place(st, end + 1);
        }
        for (int j = Math.max(end, 0); end > 0 && s.inside(j) && j < end + REACH && !s.isMark(j); j++) {
            DatesBehind.date(st, s.dates[j]);
        }
    }

    private static @Nullable ActorGroup destination(Sentence s, int from) {
        for (int j = from; s.inside(j) && j < from + 4 && !s.isMark(j) && !Subjects.isVerb(s, j); j++) {
            if (s.actors[j] != null) {
                return s.actors[j];
            }
        }
        return null;
    }

    /** The unit behind "القيام بها", "إجراؤها" and the like; -1 where no such words follow. */
    private static int carried(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j + 1) && j < verb + REACH && !s.isMark(j) && !s.isWord(j, "rel"); j++) {
            if (s.reads(j, "القيام") && (s.reads(j + 1, "بها") || s.reads(j + 1, "به"))) {
                return j + 2;
            }
        }
        return -1;
    }
}
