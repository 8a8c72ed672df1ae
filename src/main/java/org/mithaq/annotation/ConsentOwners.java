package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Whose consent it is that somebody tells of: what stands right behind the Arabic noun owns it, named or not, and does what is consented to. */
final class ConsentOwners {
    private ConsentOwners() {}

    /** "أعلن المبعوث موافقة أطراف النزاع على الهدنة": a bare noun behind the noun of consent is who consents, though nobody knows him, and who tells of it is not. */
    static boolean ofUnnamed(Statement st) {
        Sentence s = st.sentence;
        int owner = st.unit + 1;
        boolean open = consents(s, st.unit) && s.inside(owner) && !s.isMark(owner) && !s.isNumber(owner);
        boolean bare = open && s.prep(owner).isEmpty() && !s.isWord(owner, "prep") && s.dates[owner] == null;
        Unit u = bare ? s.unit(owner) : null;
        return u != null
                && !u.has(Unit.AND | Unit.LI | Unit.BI)
                && !Subjects.isVerb(s, owner)
                && (!u.known()
                        || u.isWord("pair")
                        || u.isWord("accord.side")
                        || u.isWord("org.noun")
                        || u.isWord("group.people"));
    }

    /** "أعلنت قطر موافقة كينيا وغانا على تمديد الهدنة": who consents does what stands behind "to"; null where no consent is told of. */
    static @Nullable ActorGroup of(Statement st) {
        Sentence s = st.sentence;
        String prep = s.prep(st.unit);
        boolean governed = prep.equals("on") || prep.equals("to");
        ActorGroup g = governed ? Subjects.endingAt(s, st.unit - 2) : null;
        boolean owns = g != null && g.prep.isEmpty() && !g.adjective && g.from > 0;
        return g != null && owns && consents(s, g.from - 1) ? g : null;
    }

    /** "دخلت الهدنة حيز التنفيذ بعد موافقة الحكومة اليمنية والحوثيين": those who had consented to what somebody else announced are its sides. */
    static void ofStep(Statement st) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        boolean open = m != null && m.parties.isEmpty() && m.known == null && st.actors.isEmpty();
        int noun = st.unit + 1;
        while (open && s.inside(noun) && !s.isBreak(noun) && !consentBefore(s, noun)) {
            noun++;
        }
        open = open && s.inside(noun) && consentBefore(s, noun);
        List<Actor> sides = new ArrayList<>();
        for (int j = noun + 1; open && s.inside(j) && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup g = s.actors[j];
            boolean side = g != null && g.prep.isEmpty() && !g.adjective;
            for (Actor a : g == null || !side ? List.<Actor>of() : g.members) {
                if (!a.isGroup()) {
                    Entities.addOne(sides, a);
                }
            }
        }
        if (m != null && sides.size() > 1) {
            sides.forEach(a -> Entities.addOne(m.parties, a));
            st.actors.addAll(sides);
        }
    }

    /** "بعد موافقة". */
    private static boolean consentBefore(Sentence s, int noun) {
        return s.isWord(noun - 1, "prep.after") && consents(s, noun);
    }

    /** "موافقة", "قبول", "اتفاق", "توصل": a noun whose object stands behind a preposition. */
    private static boolean consents(Sentence s, int i) {
        Unit u = s.unit(i);
        if (Subjects.isVerb(s, i) || u.has(Unit.AL) || u.enc() > 0) {
            return false;
        }
        for (Term t : u.terms()) {
            boolean noun = t.kind() == Kind.PREDICATE && t.is(Term.NOUN);
            if (noun && t.as(Predicate.class).kind().equals("agree")) {
                return true;
            }
        }
        return s.ends(i, "توصل");
    }
}
