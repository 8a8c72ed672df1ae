package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Whose a cabinet or parliament without a nation is that approves an accord: of the party named first, as drafters write. */
final class Chambers {
    private static final int REACH = 16;
    private static final int TITLES = Unit.bits(Kind.TITLE);
    private static final Set<String> CABINETS = Set.of("مجلس", "المجلس");
    private static final Set<String> HEADS = Set.of("president", "monarch", "prime-minister", "crown-prince");

    /** States whose parliament the press calls a congress. */
    private static final Set<String> CONGRESSES =
            Set.of("ARG", "BOL", "BRA", "CHL", "COL", "DOM", "ECU", "GTM", "HND", "MEX", "PER", "PHL", "PRY", "VEN");

    private final Entities entities;
    /** The chamber that the article named last. */
    private @Nullable Title last;

    Chambers(Entities entities) {
        this.entities = entities;
    }

    /** "وافق مجلس الوزراء على اتفاقية بين حكومة كينيا وحكومة بيرو": the cabinet of Kenya. */
    void settle(Statement st, List<Actor> bound) {
        Sentence s = st.sentence;
        InstrumentMention m = st.accord;
        if (!st.predicate.kind().equals("ratify") || s.verbs.length > 0) {
            return;
        }
        congress(st, m == null || m.parties.isEmpty() ? bound : m.parties);
        Title chamber = named(st);
        if (m != null && m.type.equals("aid_finance")) {
            st.actors.removeIf(a -> a.entity().type().equals("igo") && Entities.hasKey(m.parties, a.key()));
        }
        if (m != null && m.partners && !st.actors.isEmpty()) {
            atHome(st, m, chamber);
        }
        if (m == null || m.parties.size() < 2) {
            return;
        }
        Actor first = m.parties.get(0);
        boolean other = Lists.any(st.actors, a -> !Entities.hasKey(m.parties, a.key()));
        boolean own = st.actors.size() == 1 && !other && !st.inferredActor;
        boolean open = !own && (!other || st.inferredActor) && isState(first);
        if (open && (chamber != null || st.decreed)) {
            st.actors.clear();
            st.actors.add(acting(chamber, first.key(), st));
            st.inferredActor = true;
        }
    }

    /** "أبرمت كولومبيا اتفاقا .. ويصادق الكونغرس عليه": a congress of which nobody says whose it is, where an accord is of a state that has one and not of the United States. */
    private void congress(Statement st, List<Actor> bound) {
        Actor one = st.actors.size() == 1 ? st.actors.get(0) : null;
        boolean bare = one != null && one.key().equals("USA") && one.end() - one.start() < 11;
        bare = bare && Lists.none(bound, a -> "USA".equals(a.entity().country()));
        for (Actor a : bare ? bound : List.<Actor>of()) {
            String home = a.entity().country();
            if (home != null && CONGRESSES.contains(home)) {
                st.actors.set(0, entities.state(home, st.start(), st.end()));
                return;
            }
        }
    }

    /** Who acts for a state: what the words call it, or the state itself where they only name its decree. */
    private Actor acting(@Nullable Title chamber, String state, Statement st) {
        return chamber == null
                ? entities.state(state, st.start(), st.end())
                : entities.office(chamber, state, st.start(), st.end());
    }

    /** "صادق مجلس النواب على الاتفاقية مع كينيا": the chamber is not that of whom the accord is with, but of where the story is told. */
    private void atHome(Statement st, InstrumentMention m, @Nullable Title chamber) {
        if ((chamber == null && !st.inferredActor && !st.decreed)
                || !Lists.all(st.actors, a -> Entities.hasKey(m.parties, a.key()))) {
            return;
        }
        st.actors.clear();
        String home = st.sentence.country;
        if (home != null && !Entities.hasKey(m.parties, home)) {
            st.actors.add(acting(chamber, home, st));
            st.inferredActor = true;
        }
    }

    private static boolean isState(Actor a) {
        return !a.isGroup() && Character.isUpperCase(a.key().charAt(0));
    }

    /** Notes the chambers of a sentence, whose decisions those after it may list. */
    void note(Sentence s) {
        for (int j = 0; s.verbs.length == 0 && s.hasAny(TITLES) && j < s.size(); j++) {
            Title t = s.title(j);
            boolean cabinet = t != null && (t.id().equals("parliament") || CABINETS.contains(s.word(j)));
            last = cabinet && s.isWord(nextVerb(s, j), "decided") ? t : last;
        }
    }

    private static int nextVerb(Sentence s, int from) {
        int j = from + 1;
        while (s.inside(j) && j < from + 6 && !Subjects.isVerb(s, j)) {
            j++;
        }
        return j;
    }

    /** The chamber that stands before or right behind the approval; in a list of approvals the one named last. */
    private @Nullable Title named(Statement st) {
        Sentence s = st.sentence;
        boolean ahead = st.isVerb() && !s.isWord(st.unit - 1, "decree");
        int from = ahead ? st.unit + 1 : Math.max(0, st.unit - (st.isVerb() ? 2 * REACH : REACH));
        int to = ahead ? Math.min(s.size(), st.unit + 4) : st.unit;
        for (int j = from; j < to; j++) {
            Title t = s.title(j);
            boolean chamber = t != null && (t.id().equals("government") || t.id().equals("parliament"));
            last = chamber ? t : last;
            if (t != null && !chamber && HEADS.contains(t.id()) && s.actors[j] == null) {
                return t;
            }
            if (chamber || (s.isWord(j, "org.head") && s.unit(j).has(Unit.AL) && last != null)) {
                return last;
            }
        }
        return !st.isVerb() && (st.unit < 3 || s.isComma(st.unit - 1)) ? last : null;
    }
}
