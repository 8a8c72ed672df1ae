package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Unit;

/** Whose a cabinet or parliament without a nation is that approves an accord: of the party named first, as drafters write. */
final class Chambers {
    private static final int REACH = 16;

    private final Entities entities;
    /** The chamber that the article named last. */
    private @Nullable Title last;

    Chambers(Entities entities) {
        this.entities = entities;
    }

    /** "وافق مجلس الوزراء على اتفاقية بين حكومة كينيا وحكومة بيرو": the cabinet of Kenya. */
    void settle(Statement st) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        if (!st.predicate.kind().equals("ratify") || s.verbs.length > 0) {
            return;
        }
        Title chamber = named(st);
        if (m != null && m.type.equals("aid_finance")) {
            st.actors.removeIf(a -> a.entity().type().equals("igo") && Entities.hasKey(m.parties, a.key()));
        }
        if (m != null && chamber != null && m.partners && !st.actors.isEmpty()) {
            atHome(st, m, chamber);
        }
        if (m == null || m.parties.size() < 2) {
            return;
        }
        Actor first = m.parties.get(0);
        boolean other = st.actors.stream().anyMatch(a -> !Entities.hasKey(m.parties, a.key()));
        boolean own = st.actors.size() == 1 && !other && !st.inferredActor;
        Title body = own || (other && !st.inferredActor) || !isState(first) ? null : chamber;
        if (body != null) {
            st.actors.clear();
            st.actors.add(entities.office(body, first.key(), st.start(), st.end()));
            st.inferredActor = true;
        }
    }

    /** "صادق مجلس النواب على الاتفاقية مع كينيا": the chamber is not that of whom the accord is with, but of where the story is told. */
    private void atHome(Statement st, InstrumentMention m, Title chamber) {
        if (!st.actors.stream().allMatch(a -> Entities.hasKey(m.parties, a.key()))) {
            return;
        }
        st.actors.clear();
        String home = st.sentence.country;
        if (home != null && !Entities.hasKey(m.parties, home)) {
            st.actors.add(entities.office(chamber, home, st.start(), st.end()));
            st.inferredActor = true;
        }
    }

    private static boolean isState(Actor a) {
        return !a.isGroup() && Character.isUpperCase(a.key().charAt(0));
    }

    /** The chamber that stands before or right behind the approval; in a list of approvals the one named last. */
    private @Nullable Title named(Statement st) {
        Sentence s = st.sentence;
        int from = st.isVerb() ? st.unit + 1 : Math.max(0, st.unit - REACH);
        int to = st.isVerb() ? Math.min(s.size(), st.unit + 4) : st.unit;
        for (int j = from; j < to; j++) {
            Title t = s.title(j);
            boolean chamber = t != null && (t.id().equals("government") || t.id().equals("parliament"));
            last = chamber ? t : last;
            if (chamber || (s.isWord(j, "org.head") && s.unit(j).has(Unit.AL) && last != null)) {
                return last;
            }
        }
        return !st.isVerb() && (st.unit < 3 || s.isComma(st.unit - 1)) ? last : null;
    }
}
