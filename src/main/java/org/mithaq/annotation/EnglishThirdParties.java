package org.mithaq.annotation;

import java.util.List;
import org.mithaq.text.Lists;

/** Tells those whom English words of praise, refusal or request reach from those who are only named in what they are about. {@link EnglishAddressees} asks it. */
final class EnglishThirdParties {
    private static final int REACH = 13;

    private EnglishThirdParties() {}

    static void settle(Statement st, List<Statement> statements) {
        proposer(st);
        ofStance(st);
        withoutVictims(st);
        fulfilled(st, statements);
        praisedFor(st);
    }

    /** "Rejected a call by Chad for a truce with Mali", "accepted an offer from Chad of": who proposed it is answered, and no side of what he proposed; what he proposed is what is rejected. */
    private static void proposer(Statement st) {
        Sentence s = st.sentence;
        boolean answers =
                st.predicate.id().equals("reject") || st.predicate.id().equals("consent");
        int noun = st.unit + 1;
        while (answers && noun < st.unit + 4 && s.inside(noun) && !s.isWord(noun, "obj.proposal")) {
            noun++;
        }
        boolean said = answers && s.inside(noun + 1) && s.isWord(noun, "obj.proposal") && st.isVerb() && !st.passive;
        int by = said && (s.isWord(noun + 1, "prep.by") || s.isWord(noun + 1, "prep.from")) ? noun + 2 : -1;
        by = s.isWord(by, "the") ? by + 1 : by;
        ActorGroup g = by > 0 && s.inside(by) ? s.actors[by] : null;
        if (g == null || g.adjective || Lists.any(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
            return;
        }
        st.recipients.clear();
        Entities.addAll(st.recipients, g);
        for (int j = g.to; st.accord == null && s.inside(j) && j < g.to + 4 && !s.isMark(j); j++) {
            st.accord = s.isWord(g.to, "prep") ? s.instruments[j] : null;
        }
    }

    /** "Rejected foreign interference in Chad", "opposed the partition of Chad": whoever suffers a deed has not done it. */
    private static void withoutVictims(Statement st) {
        Sentence s = st.sentence;
        boolean judges = Roles.judges(st) || st.predicate.kind().equals("reject");
        boolean may = judges && s.mayHave("harms") && !st.recipients.isEmpty();
        for (int j = st.unit + 1; may && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            boolean reached = s.isWord(j, "harms.in") || (s.isWord(j, "harms") && s.isWord(j + 1, "prep.of"));
            for (int k = j + 1; reached && s.inside(k) && k < j + 8 && !s.isMark(k); k++) {
                ActorGroup g = s.actors[k];
                if (g != null && !g.adjective && !g.prep.equals("by")) {
                    st.recipients.removeIf(a -> Entities.hasKey(g.members, a.key()));
                    return;
                }
            }
        }
    }

    /** "Supports Chad's position on Mali and Togo": what somebody has a view of is no side. */
    private static void ofStance(Statement st) {
        Sentence s = st.sentence;
        boolean open = Roles.judges(st) && Entities.count(st.recipients) > 1 && s.mayHave("obj.stance");
        for (int j = st.unit + 2; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "obj.stance") && (s.isWord(j + 1, "prep.on") || s.isWord(j + 1, "prep.about"))) {
                int from = s.start(j);
                st.recipients.removeIf(a -> a.start() > from);
                return;
            }
        }
    }

    /** "Sent troops at the request of Chad": who does it was asked for it. */
    private static void fulfilled(Statement st, List<Statement> statements) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("request-noun") && s.verbs[st.unit] == EnglishVerbs.NOUN;
        boolean at = noun && s.isWord(st.unit - 1, "the") && s.reads(st.unit - 2, "at");
        Statement deed = null;
        for (Statement x : at && st.recipients.isEmpty() ? statements : List.<Statement>of()) {
            boolean done = x.unit < st.unit && x.isVerb() && !x.passive && Lists.none(x.actors, Actor::isGroup);
            deed = done ? x : deed;
        }
        for (Actor a : deed == null ? List.<Actor>of() : deed.actors) {
            if (!Entities.hasKey(st.actors, a.key())) {
                Entities.addOne(st.recipients, a);
            }
        }
    }

    /** "Thanked Chad for its mediation between Mali and Togo": whom that concerned for which others are thanked is not thanked. */
    private static void praisedFor(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("praise") && st.isVerb() && Entities.count(st.recipients) > 1;
        for (int j = st.unit + 2; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            int from = s.start(j);
            boolean thanked = s.reads(j, "for") && Lists.any(st.recipients, a -> a.end() <= from);
            if (thanked) {
                st.recipients.removeIf(a -> a.start() > from);
                return;
            }
        }
    }
}
