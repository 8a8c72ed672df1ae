package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Finds the second side of "between" where words about the first stand in between: "بين الحكومة المدعومة من التحالف، وجماعة الحوثيين". */
final class SecondSides {
    private static final int REACH = 14;

    private SecondSides() {}

    static void join(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            ActorGroup g = s.actors[i];
            boolean single = g != null && g.prep.equals("between") && g.pronoun.isEmpty() && g.members.size() == 1;
            if (single && !ofPronoun(s, g)) {
                join(s, g);
            }
        }
    }

    /** "الاتفاق الموقع بينها وبين الصومال": the pronoun is whom the sentence named last and who may be called so. */
    private static boolean ofPronoun(Sentence s, ActorGroup second) {
        int between = second.from - 2;
        boolean she = s.reads(between, "بينها");
        boolean both = (she || s.reads(between, "بينه"))
                && s.isWord(between + 1, "prep.between")
                && s.unit(between + 1).has(Unit.AND);
        for (int j = between - 1; both && j >= 0; j--) {
            ActorGroup g = s.actors[j];
            boolean one = g != null && g.members.size() == 1 && !g.adjective && !g.prep.equals("in");
            Actor a = g != null && one ? g.members.get(0) : null;
            boolean other = a != null && !Entities.hasKey(second.members, a.key());
            if (a != null && other && Entities.mayBeCalled(a, she)) {
                second.members.add(0, a.meantBy(s.start(between), s.end(between)));
                return true;
            }
        }
        return both;
    }

    private static void join(Sentence s, ActorGroup first) {
        for (int j = first.to; s.inside(j) && j < first.to + REACH; j++) {
            ActorGroup g = s.actors[j];
            boolean other =
                    s.isBreak(j) || Subjects.isVerb(s, j) || s.is(j, Kind.REPORT) || s.isWord(j, "prep.between");
            if (other) {
                return;
            }
            if (g != null
                    && s.unit(j).has(Unit.AND)
                    && g.prep.isEmpty()
                    && !g.adjective
                    && !g.members.get(0).isGroup()) {
                first.members.addAll(g.members);
                s.actors[j] = null;
                return;
            }
            j = g == null ? j : Math.max(j, g.to - 1);
        }
    }
}
