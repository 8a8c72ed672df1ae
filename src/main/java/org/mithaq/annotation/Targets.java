package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Whom force or sanctions reach that no object of the verb names: nations of goods and people, cities that strikes are on. The dead and wounded are in {@link Harmed}, the nations of victims in {@link Victims}. */
final class Targets {
    private static final int REACH = Arguments.REACH;

    private final boolean verbFirst;
    private final Entities entities;

    Targets(boolean verbFirst, Entities entities) {
        this.verbFirst = verbFirst;
        this.entities = entities;
    }

    /** "عقوبات على أفراد وكيانات روسية", "على شبكة تمويل للحرس الإيراني", "مقاطعة المنتجات السويدية": the nation of the people or goods that sanctions hit, where they are told of first. */
    static void hit(Statement st) {
        Sentence s = st.sentence;
        boolean open = Lists.all(st.recipients, Actor::isNationless);
        boolean on = st.predicate.id().startsWith("boycott");
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + REACH && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            String prep = s.prep(j);
            on = on || prep.equals("on") || prep.equals("against");
            boolean other = !prep.isEmpty() && g == null && !prep.equals("from") && !prep.equals("li") && on;
            boolean hits = on && g != null && (g.adjective || g.prep.equals("li") || g.prep.equals("on"));
            if (g != null && hits && Lists.none(g.members, Actor::isGroup)) {
                boolean own = Lists.any(g.members, a -> Entities.hasKey(st.actors, a.key()));
                Entities.addAll(st.recipients, own ? null : g);
                return;
            }
            if (Subjects.isVerb(s, j) || s.isWord(j, "rel") || s.isWord(j, "comp") || (other && !prep.equals("on"))) {
                return;
            }
            j = g == null ? j : g.to - 1;
        }
    }

    /** "اعتقل صحفي كيني على يد الحركة": whom a verb was done to, which names its doer behind, stands right behind it. */
    static void sufferedBy(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.object().equals("recipient") && s.mayHave("prep.by");
        open = open
                && switch (st.predicate.kind()) {
                    case "attack", "detain", "expel", "release" -> true;
                    default -> false;
                };
        int by = st.unit + 1;
        while (open && s.inside(by) && by < st.unit + 12 && !s.isWord(by, "prep.by") && !s.isBreak(by)) {
            open = !Subjects.isVerb(s, by) && !s.isWord(by, "rel") && !s.isWord(by, "comp") && !s.isComma(by);
            by++;
        }
        for (int j = st.unit + 1; open && s.isWord(by, "prep.by") && j < by && j < st.unit + 5; j++) {
            ActorGroup g = s.actors[j];
            if (g != null && (g.adjective || g.prep.isEmpty())) {
                st.actors.removeIf(a -> Entities.hasKey(g.members, a.key()));
                Entities.addAll(st.recipients, st.recipients.isEmpty() ? g : null);
                return;
            }
        }
    }

    /** "دعت طهران جميع الأطراف إلى احترام سيادة سوريا": whose sovereignty is to be respected is not who is asked. */
    static void owned(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.mayHave("sovereignty") && s.inside(j + 1) && !s.isBreak(j); j++) {
            ActorGroup g = s.isWord(j, "sovereignty") ? s.actors[j + 1] : null;
            if (g != null) {
                st.recipients.removeIf(a -> a.start() >= s.start(g.from) && Entities.hasKey(g.members, a.key()));
            }
        }
    }

    /** "Fired on targets in Gondar": a deed that may reach a place reaches the place's state. */
    void struck(Statement st) {
        Statement.Place place = st.place;
        boolean fought = st.predicate.symmetric() && Lists.any(st.actors, a -> !a.isGroup());
        boolean reaches =
                !fought && "recipient".equals(st.predicate.prepositions().get("prep.in"));
        boolean open = place != null
                && !place.iso3().isEmpty()
                && reaches
                && Lists.all(st.recipients, a -> a.entity().country() == null);
        if (place != null && open && Lists.none(st.actors, a -> a.key().equals(place.iso3()))) {
            st.recipients.add(entities.state(place.iso3(), place.start(), place.end()));
        }
    }

    /** "الغارات التي شنتها تركيا على أربيل": a city that somebody's strikes are on stands for its state. */
    void raided(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("attack")
                && Lists.all(st.recipients, a -> a.entity().country() == null && a.isGroup())
                && Lists.any(st.actors, a -> !a.isGroup());
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 9 && !s.isBreak(j) && !s.isComma(j); j++) {
            boolean camp =
                    verbFirst && s.isWord(j - 1, "place.part") && s.prep(j - 1).equals("on");
            String iso3 = camp || s.prep(j).equals("on") ? s.stateOfPlace(j) : null;
            if (iso3 != null
                    && Lists.none(st.actors, a -> iso3.equals(a.entity().country()))) {
                st.recipients.add(entities.state(iso3, s.start(j), s.end(j)));
                return;
            }
        }
        if (open && verbFirst && !st.isVerb()) {
            siteIn(st);
        }
    }

    /** "هجوم على مطار عسكري في ريف حمص": where the site lies that the deed is on, if that is another's land. */
    private void siteIn(Statement st) {
        Sentence s = st.sentence;
        boolean on = false;
        for (int j = st.unit + 1; s.inside(j + 1) && j < st.unit + 9 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (Subjects.isVerb(s, j) || s.isWord(j, "rel") || s.isWord(j, "comp")) {
                return;
            }
            on = on || (s.isWord(j, "prep.on") && s.unit(j).enc() == 0);
            int at = s.isWord(j, "prep.in") && !s.is(j + 1, Kind.CITY) ? j + 2 : j + 1;
            boolean part =
                    at == j + 1 || (s.prep(j + 1).equals("in") && !s.unit(j + 1).has(Unit.AL));
            boolean placed = on && part && s.isWord(j, "prep.in");
            Term capital = placed && at == j + 2 ? s.term(at, Kind.CAPITAL) : null;
            String iso3 = !placed ? null : capital == null ? s.stateOfPlace(at) : capital.id();
            if (iso3 != null) {
                if (Lists.none(st.actors, a -> iso3.equals(a.entity().country()))) {
                    st.recipients.add(entities.state(iso3, s.start(at), s.end(at)));
                }
                return;
            }
        }
    }
}
