package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Corrects the sides of a statement by the accord it is about: who only tells of a truce, who leaves what all have made, whose forces an agreement is about, whose accord it is that is praised. */
final class AccordMakers {
    /** What is no town, in which others' talks may only be held. */
    private static final int LAND = Unit.bits(Kind.STATE);

    private AccordMakers() {}

    /** "أعلنت غانا وتوغو تمديد الهدنة في السودان": two who tell of a truce in a third's land are no sides of it. */
    static void trucesOfOthers(Statement st) {
        InstrumentMention m = st.accord;
        boolean noun = m != null && m.known == null && m.type.equals("ceasefire") && !st.isVerb();
        boolean told = noun && st.actors.size() > 1 && st.predicate.symmetric();
        int in = m == null ? 0 : m.to;
        ActorGroup land = told && st.sentence.inside(in + 1) ? st.sentence.actors[in + 1] : null;
        boolean there = land != null && land.prep.equals("in") && land.members.size() == 1;
        if (m == null || land == null || !there || land.members.get(0).isGroup()) {
            return;
        }
        int verb = st.unit - 1;
        while (verb >= 0 && !st.sentence.isBreak(verb) && !Subjects.isVerb(st.sentence, verb)) {
            verb--;
        }
        Actor side = land.members.get(0);
        boolean announced = verb >= 0 && st.sentence.is(verb, Kind.REPORT);
        if (announced && !Entities.hasKey(st.actors, side.key())) {
            m.parties.removeIf(a -> Entities.hasKey(st.actors, a.key()));
            st.facilitators.addAll(st.actors);
            st.actors.clear();
            st.actors.add(side);
        }
    }

    /** "Chad and Niger discussed a truce in Libya", "بحثت تشاد والنيجر هدنة في ليبيا": who talks about peace in a third's land does not make it. */
    static void talksOfOthers(Statement st) {
        Sentence s = st.sentence;
        boolean talks =
                st.predicate.kind().equals("negotiate") || st.predicate.kind().equals("meet");
        for (int j = 0; talks && s.mayHaveInstruments() && j < s.size(); j++) {
            InstrumentMention m = s.instruments[j];
            boolean peace =
                    m != null && m.known == null && (m.type.equals("ceasefire") || m.type.equals("peace_agreement"));
            ActorGroup land = m != null && peace && s.inside(m.to + 1) ? s.actors[m.to + 1] : null;
            boolean there = land != null
                    && land.prep.equals("in")
                    && s.isAny(land.from, LAND)
                    && Lists.none(land.members, a -> Entities.hasKey(st.everyone(), a.key()));
            if (m != null && there) {
                m.abroad = true;
                m.parties.removeIf(a -> Entities.hasKey(st.everyone(), a.key()));
                st.accord = m.equals(st.accord) ? null : st.accord;
            }
        }
    }

    /** "Congo and the M23 signed the Doha agreement": what those make who are not bound by the known accord only bears its name. */
    static void namesake(Statement st) {
        InstrumentMention m = st.accord;
        boolean made =
                m != null && st.predicate.symmetric() && st.predicate.object().equals("accord");
        if (m != null && made && m.known != null && InstrumentFinder.isOfOthers(m.known, st.actors)) {
            m.known = null;
            m.type = "";
        }
    }

    /** "قطعت إيران علاقاتها مع المغرب تضامنا مع الجزائر": no verb of two, but why the one did it. */
    static void besides(Statement st) {
        boolean why = st.predicate.id().equals("solidarity") && st.sentence.reads(st.unit, "تضامنا");
        if (why && st.actors.size() > 1) {
            Actor first = st.actors.get(0);
            st.actors.clear();
            st.actors.add(first);
        }
    }

    /** "تمزيق الاتفاق النووي مع إيران": who leaves an accord known by its name leaves all its sides, and not the one it is called after. */
    static void leavesAll(Statement st) {
        InstrumentMention m = st.accord;
        if (m != null && m.known != null && st.predicate.kind().equals("withdraw")) {
            st.recipients.removeIf(a -> Entities.hasKey(m.parties, a.key()));
        }
    }

    /** "اتفق رئيسا كينيا وغانا على سحب القوات من الحدود": forces of which nobody says whose they are are those of all who agree on it. */
    static void forcesOfBoth(Statement st, List<Statement> out) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("pull-out-forces") && !st.isVerb() && st.isDone();
        boolean bare = noun
                && st.actors.size() == 1
                && s.title(st.unit + 1) != null
                && s.starts(st.unit + 1, "ال")
                && !s.is(st.unit + 2, Kind.NISBA);
        for (Statement o : noun ? out : List.<Statement>of()) {
            boolean same = Lists.all(st.actors, a -> Entities.hasKey(o.actors, a.key()));
            boolean agreed =
                    o.predicate.kind().equals("agree") && o.isVerb() && o.unit < st.unit && st.unit - o.unit < 30;
            if (agreed && (bare || same) && Entities.count(o.actors) > 1) {
                st.actors.clear();
                st.actors.addAll(o.actors);
                st.factuality("planned", "plan", o.unit);
                return;
            }
        }
    }

    /** "رحبت تونس بالاتفاق الذي وقعته كينيا والصومال": those whose accord it is are praised or blamed for it. */
    static void makers(Statement st, List<Statement> out) {
        boolean open = st.isVerb() && Roles.reacts(st) && st.recipients.isEmpty();
        InstrumentMention m = null;
        for (int j = st.unit + 1; open && m == null && st.sentence.inside(j) && j < st.unit + 10; j++) {
            InstrumentMention here = st.sentence.instruments[j];
            boolean step = here != null && st.sentence.is(j - 1, Kind.PREDICATE);
            m = here != null && st.sentence.prep(step ? j - 1 : j).equals("bi") ? here : null;
        }
        for (Statement made : m == null ? List.<Statement>of() : out) {
            boolean theirs = made != st && m != null && m.equals(made.accord) && made.predicate.symmetric();
            if (theirs && Lists.none(made.actors, a -> Entities.hasKey(st.actors, a.key()))) {
                made.actors.stream().filter(a -> !a.isGroup()).forEach(a -> Entities.addOne(st.recipients, a));
                return;
            }
        }
    }
}
