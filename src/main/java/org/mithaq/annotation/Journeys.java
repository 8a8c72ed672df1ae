package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Who travels: from the words of a verb of coming and going to its actors and where they arrive; with whom they then meet is in {@link Encounters}, the place itself in {@link Roles}. */
final class Journeys {
    private static final int REACH = Arguments.REACH;

    private final boolean verbFirst;
    private final Subjects subjects;
    private final Entities entities;

    Journeys(boolean verbFirst, Subjects subjects, Entities entities) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.entities = entities;
    }

    /** "يصل القاهرة اليوم وزير الخارجية السعودي", "غادر القاهرة": a capital right behind the verb is where somebody arrives, or what he leaves. */
    void reached(Statement st) {
        Sentence s = st.sentence;
        String id = st.predicate.id();
        boolean leaves = id.equals("leave-after-visit") || (id.equals("arrive") && s.isWord(st.unit, "leave.place"));
        boolean arrives = verbFirst && (leaves || id.equals("reach"));
        ActorGroup g = arrives && s.inside(st.unit + 1) ? s.actors[st.unit + 1] : null;
        if (g == null || !g.place || !g.prep.isEmpty() || g.adjective || g.members.size() != 1) {
            return;
        }
        Entities.addAll(st.recipients, id.equals("arrive") ? null : g);
        ActorGroup before = s.unit(st.unit).has(Unit.AND | Unit.SO) ? null : Subjects.endingAt(s, st.unit - 1);
        if (before != null && before.prep.isEmpty() && !before.adjective && !before.place) {
            st.actors.clear();
            Entities.addAll(st.actors, before);
            return;
        }
        st.actors.clear();
        for (int j = g.to; s.inside(j) && j < g.to + 9 && !s.isBreak(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup who = s.actors[j];
            if (who != null) {
                Entities.addAll(st.actors, who.prep.isEmpty() && !who.adjective ? who : null);
                return;
            }
        }
    }

    /** "NAIROBI -- The Malian envoy arrived here on Monday": in the state that the story is dated from. */
    static void here(Statement st, Entities entities, @Nullable String dateline) {
        boolean open = dateline != null && st.predicate.id().equals("arrive-here") && st.recipients.isEmpty();
        if (dateline != null && open && !Entities.hasKey(st.actors, dateline)) {
            st.recipients.add(entities.state(dateline, st.start(), st.end()));
        }
    }

    /** "وصل الرئيس الأوغندي إلى القاهرة برفقة وزير الخارجية الكيني": who goes with somebody is a visitor too, and no host. */
    static void accompanied(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("visit") && !st.actors.isEmpty();
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.isWord(j, "companion") && s.inside(j + 1) ? s.actors[j + 1] : null;
            if (g != null) {
                st.recipients.removeIf(a -> Entities.hasKey(g.members, a.key()));
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }

    /** "زار الوزير الكيني غانا ومالي حيث التقى الرئيس الغاني ورئيس وزراء مالي": behind "where" the traveller goes on; who follows is met. */
    void metThere(Statement st) {
        Sentence s = st.sentence;
        boolean where = st.isVerb() && s.reads(st.unit - 1, "حيث") && Occasions.isEncounter(st);
        ActorGroup met = where && s.inside(st.unit + 1) ? SubjectsBehind.right(s, st.unit) : null;
        ActorGroup by = met == null || met.from > st.unit + 2 ? null : subjects.before(s, st.unit);
        Term going = by == null ? null : s.term(subjects.lastVerb(), Kind.PREDICATE);
        boolean visit = going != null && going.as(Predicate.class).kind().equals("visit");
        boolean object = met != null && s.inside(met.to) && s.actors[met.to] != null && s.actors[met.to].prep.isEmpty();
        if (by != null
                && visit
                && !object
                && by.members.size() == 1
                && !by.members.get(0).isGroup()) {
            Entities.addOne(st.actors, by.members.get(0));
        }
    }

    /** "وصلت طلائع القوات الكينية", "غادرت حاملة طائرات أمريكية": whose troops or ships come or go. */
    void troops(Statement st) {
        Sentence s = st.sentence;
        boolean open =
                st.predicate.id().equals("forces-arrive") || st.predicate.id().equals("forces-leave");
        if (open) {
            st.actors.clear();
        }
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 6 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            boolean theirs = g != null && (g.adjective ? s.isWord(j - 1, "forces") : Roles.strikers(g));
            Entities.addAll(st.actors, theirs ? g : null);
            Actor men = g == null || theirs || g.members.size() != 1 ? null : g.members.get(0);
            String of = men == null || !men.isGroup() || !soldiers(s, g)
                    ? null
                    : men.entity().country();
            if (men != null && of != null) {
                st.actors.add(entities.state(of, men.start(), men.end()));
            }
            open = g == null;
        }
    }

    /** "مئة جندي روسي": whether counted people are an army's. */
    private static boolean soldiers(Sentence s, @Nullable ActorGroup g) {
        for (int j = g == null ? s.size() : g.from; g != null && j < g.to; j++) {
            Title title = s.title(j);
            if (s.isWord(j, "forces") || (title != null && title.id().equals("army"))) {
                return true;
            }
        }
        return false;
    }
}
